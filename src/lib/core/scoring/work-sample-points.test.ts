import { describe, expect, it } from 'vitest';
import { workSamplePoints, type WorkSampleKey } from './work-sample-points.ts';

const key: WorkSampleKey = { right: 200, nearMiss: 20 };

const numbers: [value: number, key: WorkSampleKey, points: number][] = [
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
	[100.5, { right: 100, nearMiss: 101 }, 100]
];

describe('a work sample', () => {
	it.each(numbers)('answered %d with key %j is worth %d', (value, key, points) => {
		expect(workSamplePoints(value, key)).toBe(points);
	});
});
