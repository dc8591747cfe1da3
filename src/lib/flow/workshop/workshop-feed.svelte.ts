import type { WorkshopEvent } from './workshop-events.ts';
import { fold, type FoldedWorkshop } from './workshop-fold.ts';

const SHORTEST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
/** The server gives a sign of life every 20 seconds: after this long without any there is no line, whatever the browser thinks. */
const LONGEST_SILENCE_MS = 45_000;
/** A page that has just come has no connection yet, and one that is made anew at once is none to speak of. */
const PATIENCE_MS = 3_000;

/**
 * A workshop as it is now, in a browser: folded from the events that came with the page and from those that the server sends
 * since. Whatever ends the connection, it is made anew and goes on after the last event that was seen.
 */
export class WorkshopFeed {
	folded = $state.raw<FoldedWorkshop>(fold([]));
	/** Whether what is shown is what is so, as far as a browser can tell. */
	isConnected = $state(false);
	/** Whether that has been otherwise for long enough to say so. */
	isLost = $state(false);
	/** Whether the server no longer tells whoever looks on here: they are signed out. It is asked again all the same. */
	isShutOut = $state(false);
	/** Whether the server has deleted it: nothing follows, and nobody looks on any more. */
	isGone = $state(false);

	#address: string;
	#source: EventSource | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#silence: ReturnType<typeof setTimeout> | undefined;
	#patience: ReturnType<typeof setTimeout> | undefined;
	#failures = 0;
	/** Whether the server was set back to a copy, and sends from the first event on: what was seen here did not happen. */
	#isAnew = false;
	#listening = new AbortController();

	/** `address` is where the server sends events from, `events` are those that the page came with. Opens it, in a browser. */
	constructor(address: string, events: readonly WorkshopEvent[]) {
		this.#address = address;
		this.folded = fold(events);
		if (typeof window === 'undefined') return;
		this.#open();
		const { signal } = this.#listening;
		// What a phone that slept takes for a connection may be none.
		const wake = () => document.visibilityState === 'visible' && this.#open();
		document.addEventListener('visibilitychange', wake, { signal });
		window.addEventListener('online', wake, { signal });
		window.addEventListener('pageshow', ({ persisted }) => persisted && wake(), { signal });
	}

	/** Follows the workshop no more. */
	close(): void {
		this.#listening.abort();
		this.#drop();
		clearTimeout(this.#patience);
	}

	#open(): void {
		this.#drop();
		const mark = this.#address.includes('?') ? '&' : '?';
		const source = new EventSource(`${this.#address}${mark}after=${this.folded.seq}`);
		this.#source = source;
		source.onopen = () => {
			this.#failures = 0;
			this.#connect();
			this.#hear();
		};
		source.onmessage = ({ data }: MessageEvent<string>) => {
			this.#hear();
			this.#take(JSON.parse(data) as WorkshopEvent);
		};
		source.addEventListener('alive', () => this.#hear());
		source.addEventListener('gone', () => this.#end());
		source.addEventListener('anew', () => (this.#isAnew = true));
		// A browser goes on by itself after some faults, and after others never: here it is the same after all.
		source.onerror = () => void this.#ask();
		// A server that takes the question and never answers is silent too.
		this.#hear();
	}

	#connect(): void {
		this.isShutOut = false;
		clearTimeout(this.#patience);
		this.#patience = undefined;
		this.isConnected = true;
		this.isLost = false;
	}

	#hear(): void {
		clearTimeout(this.#silence);
		this.#silence = setTimeout(() => this.#retry(), LONGEST_SILENCE_MS);
	}

	#take(event: WorkshopEvent): void {
		const known = this.#isAnew ? fold([]) : this.folded;
		if (event.seq > known.seq + 1) return this.#retry();
		this.folded = fold([event], known);
		this.#isAnew = false;
	}

	/** A browser does not tell a script why it was refused: a workshop that is no more is asked for by itself. */
	async #ask(): Promise<void> {
		this.#retry();
		// Whoever is signed out is led elsewhere, which is not followed.
		const asked = { method: 'HEAD', redirect: 'manual', signal: this.#listening.signal } as const;
		const answer = await fetch(this.#address, asked).catch(() => null);
		if (answer?.status === 404) return this.#end();
		this.isShutOut = answer?.type === 'opaqueredirect' || [401, 403].includes(answer?.status ?? 0);
	}

	#end(): void {
		this.isGone = true;
		this.close();
	}

	#retry(): void {
		this.#drop();
		const wait = Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** this.#failures);
		this.#failures += 1;
		// A room of phones that lost the same server does not come back in the same moment.
		this.#timer = setTimeout(() => this.#open(), wait * (0.6 + 0.8 * Math.random()));
	}

	#drop(): void {
		clearTimeout(this.#timer);
		clearTimeout(this.#silence);
		this.#source?.close();
		this.#source = null;
		this.#isAnew = false;
		this.isConnected = false;
		this.#patience ??= setTimeout(() => (this.isLost = true), PATIENCE_MS);
	}
}
