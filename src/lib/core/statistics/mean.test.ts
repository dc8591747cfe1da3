import { expect, it } from 'vitest';
import { mean } from './mean.ts';

it('is the sum over the count', () => {
	expect(mean([0, 25, 50, 100])).toBe(43.75);
	expect(mean([])).toBeNaN();
});
