import { expect, it } from 'vitest';
import type { CompetencyPicture } from '../../../core/groups/picture.ts';
import type { WorkshopSettings } from '../../../flow/workshop/workshop-events.ts';
import type { Cohort } from '../../ports/workshops.ts';
import { takePicture } from './take-picture.ts';

const settings: WorkshopSettings = {
	...{ title: 'Drift', industry: 'general', modules: ['core'], isNamed: false },
	...{ smallest: 5, confidence: 80, deleteOn: '2027-01-31' }
};

const name = (number: number) => `participant-${String(number).padStart(2, '0')}`;
const names = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => name(from + at));
const submitted = (from: number, to: number, round = 1): Cohort['submissions'] =>
	names(from, to).map((participant, at) => ({
		...{ participant, round },
		scores: { finance: { score: 40 + 2 * at, se: 10 }, leadership: { score: 60, se: 10 } }
	}));
const published = (...batches: string[][]) => [{ round: 1, batches, hasWithdrawn: false }];

it('has every competency that is asked about, in the order of the instrument', () => {
	const taken = takePicture(submitted(0, 12), [], { round: 1, settings });
	if ('reason' in taken) throw new Error(taken.reason);
	expect(taken.n).toBe(12);
	expect(Object.keys(taken.pictures!)).toEqual(
		'leadership analysis communication teams finance process change customer'.split(' ')
	);
	const { mean, agreement } = taken.pictures!['finance'] as CompetencyPicture;
	expect(mean.value).toMatchObject({ n: 12, isExact: true, mean: 51 });
	expect(agreement.value?.n).toBe(12);
	expect(taken.pictures!['analysis']).toMatchObject({ mean: { value: null, reason: 'needs-more' } });
});

it('is held against the role as the industry has it', () => {
	const gapIn = (industry: WorkshopSettings['industry']) => {
		const taken = takePicture(submitted(0, 12), [], { round: 1, settings: { ...settings, industry } });
		return 'reason' in taken ? null : (taken.pictures!['finance'] as CompetencyPicture).mean.value?.gap.gap;
	};
	expect(gapIn('finance')).toBeGreaterThan(gapIn('general')!);
});

it.each([
	['four people', submitted(0, 4), [], 'too-few'],
	['four more', submitted(0, 9), published(names(0, 5)), 'needs-more'],
	[
		'many more after somebody has left',
		submitted(1, 20),
		[{ ...published(names(1, 5))[0]!, hasWithdrawn: true }],
		'frozen'
	],
	['people of another round', submitted(0, 9, 2), [], 'too-few']
])('there is none of %s', (_, submissions, before, reason) => {
	expect(takePicture(submissions, before, { round: 1, settings })).toEqual({ reason });
});

it('adds those who came since to those who were in it', () => {
	expect(takePicture(submitted(0, 10), published(names(0, 5)), { round: 1, settings })).toMatchObject({ n: 10 });
	expect(takePicture(submitted(0, 5), published(names(0, 5)), { round: 1, settings })).toMatchObject({ n: 5 });
	const three = { ...settings, smallest: 3 };
	expect(takePicture(submitted(0, 3), [], { round: 1, settings: three })).toMatchObject({ n: 3 });
});

it('of a second round says what has changed for those who are in both', () => {
	const all = [
		...submitted(0, 14),
		...submitted(0, 14, 2).map((one) => ({ ...one, scores: { finance: { score: 80, se: 9 } } }))
	];
	const taken = takePicture(all, published(names(0, 14)), { round: 2, settings });
	if ('reason' in taken) throw new Error(taken.reason);
	const { change, mean } = taken.pictures!['finance'] as CompetencyPicture;
	expect(mean.value?.mean).toBe(80);
	expect(change?.value).toMatchObject({ n: 14, change: 27 });
	expect((taken.pictures!['leadership'] as CompetencyPicture).change).toEqual({ value: null, reason: 'needs-more' });
});

it('says where nothing of any area is told', () => {
	const alone = [{ participant: 'x', round: 1, scores: { analysis: { score: 50, se: 10 } } }];
	const isHeld = (people: number) => {
		const all = [...submitted(0, people - 1), ...alone];
		const taken = takePicture(all, [], { round: 1, settings });
		return 'isHeld' in taken;
	};
	expect([5, 8, 9].map(isHeld)).toEqual([true, true, false]);
});
