import { expect, it } from 'vitest';
import { tQuantile } from './t-quantile.ts';

// mpmath 1.3 at 40 digits: the root of the distribution function, by the incomplete beta function.
it.each([
	[0.9, 2, 1.8856180831641267317],
	[0.9, 4, 1.5332062740589439108],
	[0.95, 4, 2.1318467863266503183],
	[0.95, 6, 1.9431802805153032066],
	[0.9, 11, 1.363430318020540645],
	[0.975, 9, 2.2621571627982055426],
	[0.975, 199, 1.9719565442517538344],
	[0.9, 999, 1.2823995700373973007],
	[0.975, 1, 12.706204736174704646]
])('a share %d of t with %d degrees of freedom lies below %d', (p, degrees, x) => {
	expect(Math.abs(tQuantile(p, degrees) / x - 1)).toBeLessThan(1e-12);
});
