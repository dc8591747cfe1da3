import type { Verdict } from '../core/scoring/result.ts';
import type { RoomRow } from './room-row.ts';

/** One competency in a table of one person, as it is to be read. */
export interface ChartRow extends Omit<RoomRow, 'tone'> {
	/** Before the figure, as soft as what it is held against. */
	before?: string;
	/** What the button is called that opens its working. */
	working?: string | undefined;
	/** `real` is a change that is one. */
	tone?: Verdict | 'real' | null;
}
