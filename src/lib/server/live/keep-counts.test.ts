import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { logger } from '../logger.ts';
import { keepCounts } from './keep-counts.ts';

it('the first is told at once, all that come within the pause together, and each workshop for itself', async () => {
	const told: string[] = [];
	const counts = keepCounts(async (workshop) => {
		told.push(workshop);
		return [];
	}, 60);
	for (let number = 0; number < 50; number += 1) counts.changed('one');
	counts.changed('other');
	expect(told).toEqual(['one', 'other']);
	await expect.poll(() => told).toEqual(['one', 'other', 'one']);
	await wait(150);
	counts.changed('one');
	expect(told).toEqual(['one', 'other', 'one', 'one']);
	await counts.stop();
});

it('what is asked for when it stops is told before it has stopped, and a fault holds up nothing', async () => {
	const said = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
	let told = 0;
	const counts = keepCounts(async () => {
		told += 1;
		if (told === 1) throw new Error('the database is away');
		return [];
	}, 60_000);
	counts.changed('one');
	counts.changed('one');
	await counts.stop();
	expect(told).toBe(2);
	expect(said).toHaveBeenCalledOnce();
	said.mockRestore();
});
