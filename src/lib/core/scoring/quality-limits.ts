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

const SIGNS: Record<QualityLimit['sign'], (value: number, bound: number) => boolean> = {
	'≥': (value, bound) => value >= bound,
	'>': (value, bound) => value > bound,
	'<': (value, bound) => value < bound,
	'=': (value, bound) => value === bound
};

export function isBeyond(value: number, { sign, value: least = 0, part }: QualityLimit, n: number): boolean {
	return SIGNS[sign](value, part ? Math.max(least, n / part) : least);
}
