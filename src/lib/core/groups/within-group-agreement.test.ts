import { expect, it } from 'vitest';
import { withinGroupAgreement } from './within-group-agreement.ts';

// By hand from James, Demaree & Wolf (1984): s² in steps over 2, the variance of five options taken equally often.
it.each([
	[0, 1],
	[10, 0.92],
	[25, 0.5],
	[30, 0.28],
	[35, 0.02],
	// √2 steps: as if by chance.
	[25 * Math.SQRT2, 0],
	[50, 0]
])('a standard deviation of %d points is an r_wg of %d', (spread, rwg) => {
	expect(withinGroupAgreement(spread)).toBeCloseTo(rwg, 12);
});
