import { asSentToRoom, type WorkshopEvent } from '../../flow/workshop/workshop-events.ts';

/** Who looks on: the host sees events whole, whoever else what is revealed. */
export type View = 'host' | 'room';

/** What there is to send after a look: nothing, what came at the end, everything from the start, or that all is gone. */
export type Looked = 'same' | 'more' | 'anew' | 'gone';

/** The list of a workshop that somebody looks on, as lines that are sent as they are: written once, for whoever they go to. */
export class WatchedList {
	#lines: Record<View, string[]> = { host: [], room: [] };
	/** What was handed out since the list was last added to: a room that comes back at once asks for the same. */
	readonly #handed = new Map<string, Uint8Array>();
	readonly #read: (after: number) => Promise<WorkshopEvent[]>;

	constructor(read: (after: number) => Promise<WorkshopEvent[]>) {
		this.#read = read;
	}

	get length(): number {
		return this.#lines.host.length;
	}

	/** Everything after this `seq`; where the list is not that long, everything, and before it that it begins anew. */
	after(seq: number, view: View): Uint8Array {
		if (seq > this.length) return this.anew(view);
		return this.#written(`${view} ${seq}`, () => this.#lines[view].slice(seq).join(''));
	}

	/** Everything, for whoever was sent another list. */
	anew(view: View): Uint8Array {
		return this.#written(view, () => ANEW + this.#lines[view].join(''));
	}

	/** Reads what has come since, and the last line that was known: where that is another, a copy was put in the place of the database. */
	async look(): Promise<Looked> {
		const { length } = this;
		const found = await this.#read(Math.max(0, length - 1));
		const known = length === 0 ? [] : found.splice(0, 1);
		if (length > 0 && (!known[0] || lineOf(known[0]) !== this.#lines.host.at(-1))) return this.#begin();
		this.#add(found);
		return found.length > 0 ? 'more' : 'same';
	}

	async #begin(): Promise<Looked> {
		const all = await this.#read(0);
		this.#lines = { host: [], room: [] };
		this.#add(all);
		return all.length > 0 ? 'anew' : 'gone';
	}

	#written(key: string, write: () => string): Uint8Array {
		const bytes = this.#handed.get(key) ?? encoder.encode(write());
		if (this.#handed.size >= KEPT && !this.#handed.has(key)) this.#handed.clear();
		this.#handed.set(key, bytes);
		return bytes;
	}

	#add(events: WorkshopEvent[]): void {
		this.#handed.clear();
		for (const event of events) {
			this.#lines.host.push(lineOf(event));
			this.#lines.room.push(lineOf(asSentToRoom(event)));
		}
	}
}

const encoder = new TextEncoder();

/** Parts of the list that are kept as they were handed out: whoever asks for every one of them fills no memory. */
const KEPT = 20;

/** Comes before a list that does not go on from what was sent. */
const ANEW = 'event: anew\ndata: {}\n\n';

const lineOf = (event: WorkshopEvent) => `id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`;
