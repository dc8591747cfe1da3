import { describe, expect, it } from 'vitest';
import { isBeyond, shownLimit } from './quality-limits.ts';

describe('a limit', () => {
	it('holds at its own value, or at a part of n where that is larger', () => {
		const limit = { sign: '≥', value: 8, part: 3 } as const;
		expect([isBeyond(8, limit, 24), isBeyond(8, limit, 25), isBeyond(9, limit, 25)]).toEqual([true, false, true]);
	});

	it('is shown in the unit of its index', () => {
		expect(shownLimit('missing', 'amber')).toEqual({ sign: '>', value: 10 });
		expect(shownLimit('time', 'red')).toEqual({ sign: '≥', part: 2 });
		expect(shownLimit('consistency', 'red')).toBeUndefined();
	});
});
