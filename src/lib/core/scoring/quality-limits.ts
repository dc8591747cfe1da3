import { LAGS, SHORTEST_STRING } from './autocorrelation.ts';
import { FEWEST_COMPETENCIES } from './even-odd-consistency.ts';
import { READING } from './fast-pages.ts';
import type { QualityIndexId } from './result.ts';

/** What an index must reach, pass or fall below: a value of its own, or n/part where that is larger. */
export interface QualityLimit {
	sign: '≥' | '>' | '<' | '=';
	value?: number;
	/** n is the number of pages timed for `time`, of answers in the answer string for `run`. */
	part?: number;
}

/** The limits of answer quality (docs/METHODS.md). */
export const QUALITY_LIMITS: Record<QualityIndexId, { amber?: QualityLimit; red?: QualityLimit }> = {
	time: { amber: { sign: '≥', value: 1 }, red: { sign: '≥', part: 2 } },
	run: { amber: { sign: '≥', value: 8, part: 3 }, red: { sign: '≥', value: 12, part: 2 } },
	autocorrelation: { amber: { sign: '≥', value: 0.55 }, red: { sign: '≥', value: 0.7 } },
	deviation: { red: { sign: '=', value: 0 } },
	consistency: { amber: { sign: '<', value: 0.3 } },
	attention: { amber: { sign: '≥', value: 1 }, red: { sign: '≥', value: 2 } },
	missing: { amber: { sign: '>', value: 0.1 }, red: { sign: '>', value: 0.33 } }
};

/** The other numbers of the definitions: seconds of a page and of a word, lags, and the least that an index needs. */
export const QUALITY_FIGURES = {
	...READING,
	lags: LAGS,
	shortest: SHORTEST_STRING,
	fewest: FEWEST_COMPETENCIES
};

/** An index, or what it is held against, as it is shown: a share in percent, anything else as it is. */
export const shownValue = (index: QualityIndexId, value: number): number => (index === 'missing' ? value * 100 : value);

/** A limit in the unit that its index is shown in. */
export function shownLimit(index: QualityIndexId, level: 'amber' | 'red'): QualityLimit | undefined {
	const limit = QUALITY_LIMITS[index][level];
	return limit?.value === undefined ? limit : { ...limit, value: shownValue(index, limit.value) };
}

const SIGNS: Record<QualityLimit['sign'], (value: number, bound: number) => boolean> = {
	'≥': (value, bound) => value >= bound,
	'>': (value, bound) => value > bound,
	'<': (value, bound) => value < bound,
	'=': (value, bound) => value === bound
};

export function isBeyond(value: number, { sign, value: least = 0, part }: QualityLimit, n: number): boolean {
	return SIGNS[sign](value, part ? Math.max(least, n / part) : least);
}
