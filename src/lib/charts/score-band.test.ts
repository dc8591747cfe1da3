import { expect, it } from 'vitest';
import { scoreBand } from './score-band.ts';

it('is the band of the gap seen from the target, within the scale', () => {
	expect(scoreBand(80, { low: 7, high: 33 })).toEqual([47, 73]);
	expect(scoreBand(80, { low: -40, high: 95 })).toEqual([0, 100]);
	expect(scoreBand(80, { low: null, high: null })).toBe(null);
});
