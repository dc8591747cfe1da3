import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Whom an address counts as: of IPv6 its network, since whoever has one address there has as many as they like. */
export function networkOf(address: string): string {
	if (isIP(address) === 0) return address;
	const parsed = ipaddr.process(address);
	return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toNormalizedString().split(':').slice(0, 4).join(':');
}
