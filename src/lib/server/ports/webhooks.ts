/** What a receiver can be told of. A payload has ids and nothing of a person. */
export const EVENTS = ['candidate.submitted', 'candidate.withdrawn', 'screening.closed'] as const;
export type EventName = (typeof EVENTS)[number];

/** Somebody who wants to be told. */
export interface Webhook {
	id: string;
	url: string;
	events: EventName[];
	/** What messages are signed with, encrypted. */
	sealed: string;
	createdAt: string;
	/** Number of the last entry of the record that was looked at for it. */
	sequence: number;
}

export const DELIVERY_STATES = ['waiting', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Why a message did not arrive: refused with a status, nobody there, too slow, an address that is not allowed, or a secret that this server cannot read any more. */
export const DELIVERY_FAULTS = ['refused', 'unreachable', 'time-out', 'not-allowed', 'secret'] as const;
export type DeliveryFault = (typeof DELIVERY_FAULTS)[number];

/** One message to one receiver. */
export interface Delivery {
	/** The same at each attempt: by it a receiver knows what it has had. */
	id: string;
	webhook: string;
	event: EventName | 'webhook.test';
	payload: string;
	state: DeliveryState;
	attempts: number;
	/** ISO date-time before which nobody tries. */
	nextAt: string;
	/** Of the last attempt: what was answered, and what went wrong. */
	status: number | null;
	fault: DeliveryFault | null;
	createdAt: string;
}

export interface Webhooks {
	add(webhook: Webhook): Promise<void>;
	find(id: string): Promise<Webhook | null>;
	/** The newest first. */
	list(): Promise<Webhook[]>;
	/** Removes one, and what waits for it. False where there is none. */
	remove(id: string): Promise<boolean>;
	/** Adds messages, and notes up to which entry of the record: both or neither. Said again, it changes nothing. */
	queue(webhook: string, deliveries: Delivery[], sequence: number): Promise<void>;
	/**
	 * Takes messages that are due, for one who will try them now: nobody else gets them before `until`, even where the taker
	 * dies. Counts the attempt.
	 */
	claim(now: string, until: string, limit: number): Promise<Delivery[]>;
	/** Notes how an attempt went; a waiting one is tried again at `nextAt`. */
	tried(id: string, outcome: Pick<Delivery, 'state' | 'status' | 'fault' | 'nextAt'>): Promise<void>;
	/** The latest messages to one, the newest first. */
	latest(webhook: string, limit: number): Promise<Delivery[]>;
	/** Forgets messages that were made before a time and wait for nothing. */
	forget(before: string): Promise<void>;
}
