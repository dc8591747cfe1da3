import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberKey, WorkSampleKey } from '../instrument/work-sample-key.ts';
import { workSamplePoints } from './work-sample-points.ts';

const key: NumberKey = { right: 200, nearMiss: 20 };

const numbers: [value: number, key: NumberKey, points: number][] = [
	[200, key, 100],
	[202, key, 100],
	[198, key, 100],
	[202.1, key, 0],
	[20.2, key, 50],
	[20.3, key, 0],
	[-200, key, 0],
	[1009.99, { right: 1000, nearMiss: null }, 100],
	[1010, { right: 1000, nearMiss: null }, 100],
	[1010.01, { right: 1000, nearMiss: null }, 0],
	[990.01, { right: 1000, nearMiss: null }, 100],
	[990, { right: 1000, nearMiss: null }, 100],
	[989.99, { right: 1000, nearMiss: null }, 0],
	[100.99, { right: 200, nearMiss: 100 }, 50],
	[101, { right: 200, nearMiss: 100 }, 50],
	[101.01, { right: 200, nearMiss: 100 }, 0],
	[99.01, { right: 200, nearMiss: 100 }, 50],
	[99, { right: 200, nearMiss: 100 }, 50],
	[98.99, { right: 200, nearMiss: 100 }, 0],
	[209, { ...key, tolerance: 0.05 }, 100],
	[21, { ...key, tolerance: 0.05 }, 50],
	[201, { ...key, tolerance: 0 }, 0],
	[20, { right: 200, nearMiss: null }, 0],
	[0, { right: 200, nearMiss: null }, 0],
	[-50.5, { right: -50, nearMiss: null }, 100],
	[0, { right: 0, nearMiss: 7 }, 100],
	[-0, { right: 0, nearMiss: 7 }, 100],
	[1e-9, { right: 0, nearMiss: 7 }, 0],
	[0, { right: 7, nearMiss: 0 }, 50],
	[124.23, { right: 123, nearMiss: null }, 100],
	[-124.23, { right: -123, nearMiss: null }, 100],
	[124.2301, { right: 123, nearMiss: null }, 0],
	[100.5, { right: 100, nearMiss: 101 }, 100]
];

describe('a work sample', () => {
	it.each(numbers)('answered %d with key %j is worth %d', (value, key, points) => {
		expect(workSamplePoints(value, key)).toBe(points);
	});

	it.each([
		['packing', 100],
		['dispatch', 50],
		['picking', 0]
	])('answered %s where packing is right and dispatch the slip is worth %d', (option, points) => {
		expect(workSamplePoints(option, { right: 'packing', nearMiss: 'dispatch' })).toBe(points);
	});

	it('without a near miss, or answered in another form, has nothing in between', () => {
		expect(workSamplePoints('dispatch', { right: 'packing', nearMiss: null })).toBe(0);
		expect(workSamplePoints('200', key)).toBe(0);
	});
});

describe('one percent off, in decimals', () => {
	/** The number that is written digits·10^−places, as someone types it. */
	const written = (digits: number, places: number) => Number(`${digits}e-${places}`);
	const aims = fc.record({
		digits: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).filter((digits) => digits !== 0),
		places: fc.integer({ min: 0, max: 6 })
	});
	/** A key whose other value is far away: v right, or v the near miss. */
	const keys = (v: number): [WorkSampleKey, points: number][] => [
		[{ right: v, nearMiss: -v }, 100],
		[{ right: -v, nearMiss: v }, 50]
	];

	it.each([99, 101])('is within the tolerance: %d hundredths of the value', (hundredths) => {
		fc.assert(
			fc.property(aims, ({ digits, places }) => {
				const value = written(digits * hundredths, places + 2);
				for (const [key, points] of keys(written(digits, places))) expect(workSamplePoints(value, key)).toBe(points);
			}),
			{ numRuns: 1000 }
		);
	});

	it.each([989_999, 1_010_001])('and a millionth more is outside: %d millionths of the value', (millionths) => {
		fc.assert(
			fc.property(aims, ({ digits, places }) => {
				const value = written(digits * millionths, places + 6);
				for (const [key] of keys(written(digits, places))) expect(workSamplePoints(value, key)).toBe(0);
			})
		);
	});

	it('holds for other tolerances, as far as none', () => {
		fc.assert(
			fc.property(aims, fc.integer({ min: 0, max: 99 }), ({ digits, places }, percent) => {
				const [right, value] = [written(digits, places), written(digits * (100 + percent), places + 2)];
				expect(workSamplePoints(value, { right, nearMiss: null, tolerance: percent / 100 })).toBe(100);
			})
		);
	});
});
