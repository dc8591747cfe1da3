/** One competency in a table of the room, as it is to be read. */
export interface RoomRow {
	id: string;
	name: string;
	/** What is drawn, in words. */
	spoken: string;
	figure: string;
	/** Before the figure, softer: what it is, where the drawing says another number. */
	lead?: string;
	/** Behind the figure, softer: what it is held against. */
	of?: string;
	/** Stands for the verdict, never alone. */
	sign?: string;
	verdict: string;
	/** Below the verdict, smaller. */
	note?: string;
	tone?: 'below' | 'unclear' | undefined;
}
