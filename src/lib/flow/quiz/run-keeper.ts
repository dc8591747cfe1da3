import {
	concernsRun,
	deleteOtherRuns,
	deleteRuns,
	readRun,
	saveAnswer,
	saveFinished,
	saveRun,
	type Run,
	type SavedRun
} from './saved-run.ts';

/** What the visitor should know about the keeping of answers. */
export type Notice =
	'not-saved' | 'replaced-elsewhere' | 'deleted' | 'not-deleted' | 'deleted-elsewhere' | 'other-version';

/** Keeps a run on the device for as long as the device lets it, and catches up when there is room again. */
export class RunKeeper {
	#storage: Storage | null = null;
	/** Whether something is still to be written, such as what was refused. */
	isBehind = false;

	/** What lies on the device. Throws where the browser lets nobody look. */
	read(): SavedRun | null {
		this.#storage ??= window.localStorage;
		return readRun(this.#storage);
	}

	/** Calls when another tab has written. Returns the way to stop listening. */
	follow(hear: () => void): () => void {
		const listen = ({ key }: StorageEvent) => concernsRun(key) && hear();
		window.addEventListener('storage', listen);
		return () => window.removeEventListener('storage', listen);
	}

	/** Writes one thing, and whatever was refused before. False where the device refuses. */
	save(run: Run, write: (storage: Storage, run: Run) => void, everything: () => SavedRun): boolean {
		try {
			if (!this.#storage) return false;
			write(this.#storage, run);
			if (this.isBehind) saveAll(this.#storage, everything());
			this.isBehind = false;
		} catch {
			this.isBehind = true;
		}
		return !this.isBehind;
	}

	/** Deletes everything, or all but one run. False where something may still lie on the device. */
	delete(except?: Run): boolean {
		try {
			if (this.#storage) (except ? deleteOtherRuns : deleteRuns)(this.#storage, except?.id ?? '');
			return true;
		} catch {
			return false;
		}
	}
}

/** Writes a whole run. */
function saveAll(storage: Storage, { answers, finished, ...run }: SavedRun): void {
	saveRun(storage, run);
	for (const [item, kept] of Object.entries(answers)) saveAnswer(storage, run.id, item, kept);
	if (finished) saveFinished(storage, run.id);
}
