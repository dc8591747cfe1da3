/** Says to every process that serves the same database in which workshop something has happened. */
export interface Signals {
	/** After it is committed. One that gets lost is made up for by looking again from time to time. */
	send(workshop: string): void;
	/** One hearer for each process; null: something may have been missed, in any workshop. */
	hear(heard: (workshop: string | null) => void): void;
	close(): Promise<void>;
}
