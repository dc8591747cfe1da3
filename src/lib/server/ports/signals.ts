/** Says to every process that serves the same database in which workshop something has happened. */
export interface Signals {
	/** After it is committed. One that gets lost is made up for by looking again from time to time. */
	send(workshop: string, hasLeft?: boolean): void;
	/** One hearer for each process. Null: something may have been missed, in any workshop. `hasLeft`: somebody may be there no more. */
	hear(heard: (workshop: string | null, hasLeft: boolean) => void): void;
	close(): Promise<void>;
}
