import { expect, it } from 'vitest';
import { compareWithProfile } from './compare-with-profile.ts';
import { profileForIndustry } from './profile-for-industry.ts';
import { testingInstrument } from './testing-instrument.ts';

const profile = profileForIndustry(testingInstrument, 'coo', 'general');

it('has every competency in order, with every number null where there is no score', () => {
	const competencies = compareWithProfile([], {}, profile, 'development', 80);
	expect(Object.keys(competencies)).toEqual(testingInstrument.competencies);
	expect(JSON.stringify(competencies.teams)).toBe(
		'{"methods":{},"score":null,"se":null,"status":"not-assessed","gap":null,"gapSe":null,"low":null,"high":null,' +
			'"verdict":null,"shortfall":null,"priority":null}'
	);
});

it('brings score, gap and verdict together', () => {
	const items = testingInstrument.items.filter(({ module }) => module === 'core');
	const points = Object.fromEntries(items.map(({ id, competency }) => [id, competency === 'teams' ? 0 : 100]));
	const competencies = compareWithProfile(items, points, profile, 'selection', 95);
	expect(competencies.teams).toMatchObject({ score: 0, status: 'scored', gap: 80, verdict: 'below' });
	expect(competencies.change).toMatchObject({ score: 100, gap: -40, verdict: 'meets' });
	// In selection customer, 30 above its target, is held against the smallest limits: se = √(σ²/2·(.5² + .2²)/.7² +
	// 4²) = 12.44…,
	// p = Φ(−30/12.44) = .0079 > .025/7: too close to call.
	expect(competencies.customer).toMatchObject({ gap: -30, verdict: 'unclear' });
});

it('weighs by purpose', () => {
	// Evidence 100, placement 0: .4 of .75 in development, .5 of .7 in selection.
	const items = testingInstrument.items.filter(({ module }) => module === 'core');
	const points = Object.fromEntries(items.map(({ id, kind }) => [id, kind === 'evidence' ? 100 : 0]));
	const scores = (['development', 'selection'] as const).map(
		(purpose) => compareWithProfile(items, points, profile, purpose, 90).teams!.score
	);
	expect(scores[0]).toBeCloseTo(40 / 0.75, 10);
	expect(scores[1]).toBeCloseTo(50 / 0.7, 10);
});
