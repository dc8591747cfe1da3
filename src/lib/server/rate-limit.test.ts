import { expect, it } from 'vitest';
import { rateLimit } from './rate-limit.ts';

it('lets through so many for each key, and says how long to wait', async () => {
	const limit = rateLimit(3, 60);
	expect([await limit.take('a'), await limit.take('a'), await limit.take('a')]).toEqual([0, 0, 0]);
	expect(await limit.take('a')).toBeGreaterThan(50);
	expect(await limit.take('b')).toBe(0);
});
