import { randomUUID } from 'node:crypto';
import { Webhook as Signer } from 'standardwebhooks';
import type { App } from '../app.ts';
import type { ChainedEntry } from '../ports/audit.ts';
import type { Delivery, EventName, Webhook } from '../ports/webhooks.ts';
import { record } from '../services/record/record.ts';
import type { Reach } from './allowed-address.ts';
import { postMessage, type Posted } from './post-message.ts';

/** Minutes until the next attempt, by how many there were: two days and a half in all. After the last, nobody tries any more. */
const WAITS = [1, 5, 30, 120, 300, 600, 1_440, 1_440];
/** A process that dies with messages in its hands leaves them to another after so many minutes. */
const LEASE = 5;
const AT_ONCE = 10;
/** Entries of the record that are looked at in one go. */
const ENTRIES = 500;
/** Days that messages are shown afterwards. */
const SHOWN = 30;

/** Which entries of the record others can be told of. */
const EVENT_OF: Record<string, EventName> = {
	'candidate.submit': 'candidate.submitted',
	'candidate.withdraw': 'candidate.withdrawn',
	'screening.close': 'screening.closed'
};
export const isEvent = (action: string): boolean => Object.hasOwn(EVENT_OF, action);

type Parts = Pick<App, 'webhooks' | 'audit' | 'alone'>;
type Sending = Pick<App, 'webhooks' | 'seal'>;

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

/**
 * Makes messages of what the record has got since. The record is written before anything is told, and each webhook remembers how
 * far it was read: whatever dies in between, nothing is left out, and nothing comes twice under two ids.
 */
export async function queueEvents({ webhooks, audit, alone }: Parts): Promise<void> {
	if ((await webhooks.list()).length === 0) return;
	await alone(async () => {
		for (const webhook of await webhooks.list()) await queueFor({ webhooks, audit }, webhook);
		await webhooks.forget(inMinutes(-SHOWN * 24 * 60));
	});
}

async function queueFor({ webhooks, audit }: Pick<Parts, 'webhooks' | 'audit'>, webhook: Webhook): Promise<void> {
	for (let last = webhook.sequence; ;) {
		const entries = await audit.from(last + 1, ENTRIES);
		if (entries.length === 0) return;
		last = entries.at(-1)!.sequence;
		const told = entries.filter(({ action }) => isEvent(action) && webhook.events.includes(EVENT_OF[action]!));
		await webhooks.queue(
			webhook.id,
			told.map((entry) => messageOf(webhook, entry)),
			last
		);
	}
}

/** A restored record counts on from its copy: the number alone would name two entries, and a receiver take the second for the first. */
function messageOf({ id }: Webhook, { sequence, hash, at, action, screening, subject }: ChainedEntry): Delivery {
	const event = EVENT_OF[action]!;
	const data = event === 'screening.closed' ? { screening } : { screening, candidate: subject };
	return newMessage(`msg_${id}_${sequence}_${hash.slice(0, 12)}`, id, event, { type: event, timestamp: at, data });
}

function newMessage(id: string, webhook: string, event: Delivery['event'], payload: object): Delivery {
	const now = inMinutes(0);
	const fresh = { state: 'waiting' as const, attempts: 0, nextAt: now, status: null, fault: null, createdAt: now };
	return { id, webhook, event, payload: JSON.stringify(payload), ...fresh };
}

/** Takes the messages that are due and sends them, side by side. Answers with how many there were. */
export async function deliverEvents(app: Sending, reach: Reach): Promise<number> {
	const due = await app.webhooks.claim(inMinutes(0), inMinutes(LEASE), AT_ONCE);
	await Promise.all(due.map((delivery) => deliverOne(app, delivery, reach)));
	return due.length;
}

/** Sends one message at once, to see whether it arrives; how it went stands among the latest. False where there is no such receiver. */
export async function sendTest(
	app: Sending & Pick<App, 'audit' | 'settings' | 'alone'>,
	webhook: string,
	actor: string
): Promise<boolean> {
	if (!(await app.webhooks.find(webhook))) return false;
	await record(app.audit, { actor, action: 'webhook.test', subject: webhook });
	const payload = { type: 'webhook.test', timestamp: inMinutes(0), data: {} };
	// In the hands of this process from the beginning.
	const message = { ...newMessage(`msg_${randomUUID()}`, webhook, 'webhook.test', payload), attempts: 1 };
	await app.alone(async () => {
		const { sequence = 0 } = (await app.webhooks.find(webhook)) ?? {};
		await app.webhooks.queue(webhook, [{ ...message, nextAt: inMinutes(LEASE) }], sequence);
	});
	await deliverOne(app, message, app.settings.webhooksPrivate ? 'any' : 'public');
	return true;
}

async function deliverOne({ webhooks, seal }: Sending, delivery: Delivery, reach: Reach): Promise<void> {
	const { id, payload, attempts } = delivery;
	const webhook = await webhooks.find(delivery.webhook);
	const secret = webhook && seal.open(webhook.sealed);
	const posted: Posted = secret
		? await postMessage(webhook.url, signed(secret, id, payload), payload, { reach })
		: { status: null, fault: 'secret' };
	const wait = WAITS[attempts - 1];
	const isHopeless = posted.fault === 'not-allowed' || posted.fault === 'secret';
	const isOver = wait === undefined || delivery.event === 'webhook.test' || isHopeless;
	const state = posted.fault === null ? 'delivered' : isOver ? 'failed' : 'waiting';
	await webhooks.tried(id, { ...posted, state, nextAt: inMinutes(state === 'waiting' ? wait! : 0) });
}

function signed(secret: string, id: string, payload: string): Record<string, string> {
	const now = new Date();
	return {
		'content-type': 'application/json',
		'content-length': String(Buffer.byteLength(payload)),
		'user-agent': 'COO-Fit',
		'webhook-id': id,
		'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
		'webhook-signature': new Signer(secret).sign(id, now, payload)
	};
}
