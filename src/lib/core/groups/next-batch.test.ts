import { expect, it } from 'vitest';
import { nextBatch } from './next-batch.ts';
import type { Member, Round } from './picture.ts';

const people = (from: number, to: number): Member[] =>
	Array.from({ length: to - from }, (_, at) => ({ id: `p${from + at}`, scores: {} }));
const round = (...batches: Member[][]): Round => ({ batches, hasWithdrawn: false });

it.each([
	['nobody before, four', round(), people(0, 4), 5, { reason: 'too-few' }],
	['nobody before, four, announced as enough', round(), people(0, 4), 3, { batch: people(0, 4) }],
	['nobody before, five', round(), people(0, 5), 5, { batch: people(0, 5) }],
	['nobody before, nobody', round(), [], 5, { reason: 'too-few' }],
	['six before, the same', round(people(0, 6)), people(0, 6), 5, { batch: [] }],
	['six before, four more', round(people(0, 6)), people(0, 10), 5, { reason: 'needs-more' }],
	['eleven in two before, five more', round(people(0, 6), people(6, 11)), people(0, 16), 5, { batch: people(11, 16) }],
	// Somebody who waited has withdrawn: nothing about them was shown.
	[
		'six before, one who waited gone',
		round(people(0, 6)),
		[...people(0, 6), ...people(7, 12)],
		5,
		{ batch: people(7, 12) }
	]
])('%s', (_, before, submitted, smallest, next) => {
	expect(nextBatch(before, submitted, smallest)).toEqual(next);
});

it('adds nobody any more once somebody in a picture has withdrawn', () => {
	const frozen = { ...round(people(1, 6)), hasWithdrawn: true };
	expect(nextBatch(frozen, people(1, 30), 5)).toEqual({ reason: 'frozen' });
});
