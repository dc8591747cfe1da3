import { SECONDS, type Kind } from '../../core/instrument/instrument.ts';

/** Whole minutes that items of these kinds take to answer. */
export function minutes(kinds: Kind[]): number {
	return Math.round(kinds.reduce((sum, kind) => sum + SECONDS[kind], 0) / 60);
}
