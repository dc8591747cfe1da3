import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Where messages may go: `public` is everywhere but private networks, `any` is them too. */
export type Reach = 'public' | 'any';

/** Whether an IP address may be connected to; over plain HTTP only this machine may, and that only where any may. */
export function isAllowedAddress(address: string, protocol: string, reach: Reach): boolean {
	if (!ipaddr.isValid(address)) return false;
	// Of an IPv4 address dressed up as IPv6, the IPv4 address counts.
	const range = ipaddr.process(address).range();
	if (protocol === 'http:') return reach === 'any' && range === 'loopback';
	return reach === 'any' || range === 'unicast';
}

/** Why an address is none that messages can go to, seen before anybody is asked for it; null where it may be one. */
export function addressFault(text: string, reach: Reach): 'url' | 'url-secure' | 'url-private' | null {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) return 'url';
	const host = hostOf(url);
	const isLocal = host === 'localhost' || (isIP(host) !== 0 && isAllowedAddress(host, 'http:', 'any'));
	if (url.protocol === 'http:' && !isLocal) return 'url-secure';
	if (reach === 'public' && isLocal) return 'url-private';
	return isIP(host) === 0 || isAllowedAddress(host, url.protocol, reach) ? null : 'url-private';
}

/** Without the brackets of an IPv6 address. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');
