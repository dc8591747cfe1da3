import { concernsRun, readRun } from '../flow/quiz/saved-run.ts';
import { entryKey } from './entry-key.ts';
import { concernsEntries, readEntries, type Entry } from './entry.ts';

/** The results kept on the device as Svelte reads them. */
export class EarlierResults {
	/** Newest first. */
	entries = $state.raw<({ id: string } & Entry)[]>([]);
	/** The run that is on the device now: its result is the present one, and goes with its answers. */
	present = $state<string | null>(null);
	/** Whether the device lets anyone look. */
	isReadable = $state(true);
	/** False after something could not be deleted. */
	isDeleted = $state(true);

	/** Reads what lies on the device and follows what other tabs write. Returns the way to stop following. */
	open(): () => void {
		this.read();
		const hear = ({ key }: StorageEvent) => (concernsEntries(key) || concernsRun(key)) && this.read();
		window.addEventListener('storage', hear);
		return () => window.removeEventListener('storage', hear);
	}

	/** All but the present one. */
	get past() {
		return this.entries.filter(({ id }) => id !== this.present);
	}

	delete(ids: string[]): void {
		try {
			for (const id of ids) window.localStorage.removeItem(entryKey(id));
			this.isDeleted = true;
		} catch {
			this.isDeleted = false;
		}
		this.read();
	}

	read(): void {
		try {
			const found = Object.entries(readEntries(window.localStorage)).map(([id, entry]) => ({ id, ...entry }));
			this.entries = found.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
			this.present = readRun(window.localStorage)?.id ?? null;
			this.isReadable = true;
		} catch {
			this.isReadable = false;
		}
	}
}
