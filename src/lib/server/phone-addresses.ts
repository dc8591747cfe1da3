import { networkInterfaces } from 'node:os';
import type { Settings } from './settings.ts';

/** Networks at home and at work, those first in which a laptop most often meets phones (RFC 1918). */
const PRIVATE = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./];
const LOOPBACK = /^(localhost|127\..*|\[::1\])$/;

/** Others come after all of these. */
function rank(address: string): number {
	const found = PRIVATE.findIndex((network) => network.test(address));
	return found === -1 ? PRIVATE.length : found;
}

/** What phones may type to reach this server, the likeliest first; `isOnlyHere` where only this computer reaches it. */
export function phoneAddresses(
	{ origin, isForNetwork }: Pick<Settings, 'origin' | 'isForNetwork'>,
	url: Pick<URL, 'hostname' | 'origin' | 'port'>,
	interfaces = networkInterfaces()
): { addresses: string[]; isOnlyHere: boolean } {
	if (origin) return { addresses: [origin], isOnlyHere: false };
	if (!LOOPBACK.test(url.hostname)) return { addresses: [url.origin], isOnlyHere: false };
	const own = Object.values(interfaces)
		.flatMap((found) => found ?? [])
		// What gives itself an address in 169.254 found no network.
		.filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
		.map(({ address }) => address)
		.sort((a, b) => rank(a) - rank(b));
	if (!isForNetwork || own.length === 0) return { addresses: [url.origin], isOnlyHere: true };
	return { addresses: own.map((address) => `http://${address}${url.port && `:${url.port}`}`), isOnlyHere: false };
}
