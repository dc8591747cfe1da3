import { describe, expect, it } from 'vitest';
import { mulberry32 } from './mulberry32.ts';

// The first numbers of the reference implementation, k/2³², as many projects publish them; this stream adds half a
// step.
const streams: [seed: number, numbers: number[]][] = [
	[0, [0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]],
	[1, [0.6270739405881613, 0.002735721180215478, 0.5274470399599522]],
	[42, [0.6011037519201636, 0.44829055899754167, 0.8524657934904099]]
];

describe('mulberry32', () => {
	it.each(streams)('started with %d gives the published stream', (seed, numbers) => {
		const random = mulberry32(seed);
		for (const number of numbers) expect(random()).toBe(number + 0.5 / 2 ** 32);
	});

	it('takes its seed modulo 2³²', () => {
		expect(mulberry32(2 ** 32 + 42)()).toBe(mulberry32(42)());
		expect(mulberry32(-1)()).toBe(mulberry32(2 ** 32 - 1)());
	});
});
