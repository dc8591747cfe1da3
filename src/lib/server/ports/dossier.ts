/** One thing that is kept, by the names of its columns. */
export type Kept = Record<string, unknown>;

/**
 * Everything that is kept about candidates, whichever tables that is in: those with a column `candidate` are found in
 * the database itself, so that a table made later is neither left out of an export nor left behind by an erasure.
 */
export interface Dossiers {
	/** By table; without what opens a link. Null where there is nobody. */
	of(candidate: string): Promise<Record<string, Kept[]> | null>;
	/** Deletes one and everything about them. False where there is nobody. */
	erase(candidate: string): Promise<boolean>;
	/** Deletes all candidates of a screening and everything about them; says how many they were. */
	eraseAll(screening: string): Promise<number>;
	/**
	 * Takes out of the files what deleted rows have left behind there: heavy work, for the upkeep and not for a request. False
	 * where nobody was deleted since the last time. Throws where somebody who reads them is in the way: then it is still to be done.
	 */
	wipe(): Promise<boolean>;
}
