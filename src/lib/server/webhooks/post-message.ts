import { lookup } from 'node:dns';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { DeliveryFault } from '../ports/webhooks.ts';
import { hostOf, isAllowedAddress, type Reach } from './allowed-address.ts';

/** How long a receiver may take for all of it, in milliseconds. */
const PATIENCE = 10_000;

export interface Posted {
	/** Null where nothing was answered. */
	status: number | null;
	fault: DeliveryFault | null;
}

class NotAllowed extends Error {}

/**
 * Sends one message. The address is looked at when the connection is made, so that a name cannot lead elsewhere than it did when
 * it was checked; redirections are not followed, and nothing of the answer is read but its status.
 */
export function postMessage(
	address: string,
	headers: Record<string, string>,
	body: string,
	{ reach, patience = PATIENCE }: { reach: Reach; patience?: number }
): Promise<Posted> {
	const url = new URL(address);
	const host = hostOf(url);
	// Written as a number, an address is connected to without being looked up.
	if (isIP(host) !== 0 && !isAllowedAddress(host, url.protocol, reach)) return Promise.resolve(failed('not-allowed'));
	const send = url.protocol === 'https:' ? secure : plain;
	return new Promise((resolve) => {
		const signal = AbortSignal.timeout(patience);
		const options = { method: 'POST', headers, agent: false, signal, lookup: lookupIn(url.protocol, reach) };
		const request = send(url, options, ({ statusCode = 0 }) => {
			const isTaken = statusCode >= 200 && statusCode < 300;
			resolve({ status: statusCode, fault: isTaken ? null : 'refused' });
			request.destroy();
		});
		request.on('error', (fault) => {
			if (fault instanceof NotAllowed) resolve(failed('not-allowed'));
			else resolve(failed(signal.aborted ? 'time-out' : 'unreachable'));
		});
		request.end(body);
	});
}

const failed = (fault: DeliveryFault): Posted => ({ status: null, fault });

/** Looks a name up, and refuses it where any of its addresses is not allowed: which of them is taken is not known yet. */
const lookupIn =
	(protocol: string, reach: Reach): LookupFunction =>
	(name, options, done) => {
		lookup(name, { ...options, all: true }, (fault, found) => {
			if (fault) return done(fault, []);
			if (!found.every(({ address }) => isAllowedAddress(address, protocol, reach))) return done(new NotAllowed(), []);
			if (options.all) return done(null, found);
			const [first] = found;
			return done(null, first!.address, first!.family);
		});
	};
