/**
 * What a work sample asks for: the right answer, and a named slip worth half. A number (in the unit that is asked for)
 * may be missed by a share of it, 0.01 unless given; a choice is an option's id.
 */
export type WorkSampleKey = NumberKey | ChoiceKey;
export interface NumberKey {
	right: number;
	nearMiss: number | null;
	tolerance?: number;
}
export interface ChoiceKey {
	right: string;
	nearMiss: string | null;
}
