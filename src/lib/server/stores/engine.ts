import type { Kysely } from 'kysely';
import type { Signals } from '../ports/signals.ts';
import type { Schema } from './schema.ts';

/** An open database, whichever of the two it is. */
export interface Engine {
	kind: 'sqlite' | 'postgres';
	db: Kysely<Schema>;
	/** Runs work that no other process may do at the same time. */
	alone<T>(work: () => Promise<T>): Promise<T>;
	/** Between the processes that serve it. */
	signals: Signals;
	/** Takes out of the files what deleted rows have left behind there. Throws where somebody who reads them is in the way. */
	wipe(): Promise<void>;
	close(): Promise<void>;
}
