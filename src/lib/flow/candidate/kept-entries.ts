import type { Answer } from '../../core/scoring/answer-sheet.ts';

/** An answer of a candidate, as it lies on the device. */
export interface Entry {
	answer: Answer;
	/** Milliseconds that the question was on the screen. */
	ms: number | null;
	/** Grows with each answer, on whichever device: of two answers to one question the larger clock stands. */
	clock: number;
	/** Whether the server has acknowledged it. */
	isKept: boolean;
}

/** Apart from all that a self-assessment on the same device stores, and deletes. */
const PREFIX = 'coo-fit-screening/1/';

/** The answers of one candidate on this device, an entry for each, so that two tabs never overwrite each other. */
export class KeptEntries {
	#start: string;

	constructor(candidate: string) {
		this.#start = `${PREFIX}${candidate}/`;
	}

	/** By item id. Throws where the browser lets nobody look. */
	read(): Record<string, Entry> {
		return Object.fromEntries(this.#keys().flatMap((key) => this.#entryAt(key)));
	}

	/** False where the device refuses. */
	write(item: string, entry: Entry): boolean {
		try {
			localStorage.setItem(this.#start + item, JSON.stringify(entry));
			return true;
		} catch {
			return false;
		}
	}

	/** Once everything was sent, or nobody wants it any more, nothing has to lie on a device that others may use. */
	delete(): void {
		try {
			for (const key of this.#keys()) localStorage.removeItem(key);
		} catch {
			// Where nobody may look, nothing was written either.
		}
	}

	/** Calls when another tab has written. Returns the way to stop listening. */
	follow(hear: () => void): () => void {
		const listen = ({ key, newValue }: StorageEvent) => newValue !== null && key?.startsWith(this.#start) && hear();
		window.addEventListener('storage', listen);
		return () => window.removeEventListener('storage', listen);
	}

	#keys(): string[] {
		const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
		return keys.filter((key) => key.startsWith(this.#start));
	}

	#entryAt(key: string): [string, Entry][] {
		try {
			const entry = JSON.parse(localStorage.getItem(key) ?? 'null') as Entry | null;
			const isEntry = typeof entry?.clock === 'number' && 'answer' in entry;
			return isEntry ? [[key.slice(this.#start.length), entry]] : [];
		} catch {
			return [];
		}
	}
}
