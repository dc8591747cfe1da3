import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomEdit } from '../../../../tests/fixtures/random-edit.ts';
import type { ProfileEdit } from '../instrument/profile-edit.ts';
import { EVERY_MODULE, testingInstrument as instrument, testingSheet } from '../scoring/testing-instrument.ts';
import { score } from '../scoring/score.ts';
import { checkEdit } from './check-edit.ts';
import { editedProfile } from './edited-profile.ts';
import { mustHaves } from './must-haves.ts';

const base = instrument.profiles[0]!;
const edit: ProfileEdit = {
	of: 'coo@1.0.0',
	author: 'Anna',
	date: '2027-02-28',
	reason: 'Two plants',
	competencies: { finance: { target: 90 }, teams: { importance: 3, target: 80 } },
	facts: { 'fact-education': { options: ['master'], isRequired: true }, 'fact-team': { min: 40 } }
};
const profile = editedProfile(instrument, edit);

describe('an edited profile', () => {
	it('has the numbers of the edit, the standard errors of its base, and judgement as the source of what was changed', () => {
		expect(profile.competencies.finance).toEqual({ importance: 3.5, target: 90, se: 5 });
		expect(profile.competencies.teams).toEqual({ importance: 3, target: 80, se: 4 });
		expect(profile.competencies.process).toEqual(base.competencies.process);
		expect([profile.sources.finance, profile.sources.process]).toEqual([['judgement'], ['onet']]);
		expect(profile.facts).toEqual([
			{ item: 'fact-education', options: ['master'], isRequired: true, sources: ['judgement'] },
			{ item: 'fact-team', min: 40, sources: ['judgement'] }
		]);
	});

	it('keeps only what differs', () => {
		expect(profile.edit!.competencies.teams).toEqual({ importance: 3 });
	});

	it('keeps the sources of what is usual where it only became a must-have', () => {
		const facts = { 'fact-education': { options: ['master', 'bachelor'], isRequired: true as const } };
		expect(editedProfile(instrument, { ...edit, facts }).facts[0]).toMatchObject({
			sources: ['D6.1'],
			isRequired: true
		});
	});

	it('expects nothing of a fact where nothing was left', () => {
		expect(editedProfile(instrument, { ...edit, facts: { 'fact-education': {} } }).facts).toEqual([]);
	});

	it('has a version that names the edit: the same for the same edit, however it is written', () => {
		const { of, reason, ...rest } = edit;
		const shuffled = {
			reason: ` ${reason}\n`,
			...rest,
			of,
			competencies: { teams: { importance: 3 }, finance: { target: 90 } }
		};
		expect(editedProfile(instrument, shuffled)).toEqual(profile);
		expect(JSON.stringify(editedProfile(instrument, shuffled))).toBe(JSON.stringify(profile));
		expect(profile.version).toMatch(/^1\.0\.0\+[0-9a-f]{8}$/);
		for (const other of [{ author: 'Anne' }, { date: '2027-03-01' }, { reason: 'One plant' }])
			expect(editedProfile(instrument, { ...edit, ...other }).version).not.toBe(profile.version);
	});

	it('takes the industry on top', () => {
		const edited = editedProfile(instrument, { ...edit, competencies: { change: { importance: 2, target: 90 } } });
		const result = score(instrument, testingSheet({ industry: 'technology' }), { profile: edited });
		expect(result.profile.competencies.change).toEqual({ importance: 2.5, target: 95, se: 5 });
		expect(result.profile).toMatchObject({ id: 'coo', version: edited.version, edit: edited.edit });
	});
});

describe('whatever is edited', () => {
	const answers = Object.fromEntries(
		instrument.items.flatMap(({ id, options }, at) => (options?.[4] ? [[id, options[at % 5]!.id]] : []))
	);

	it('points, scores and the self-view stay; only gaps, verdicts, priorities and what is made of them move', () => {
		fc.assert(
			fc.property(fc.nat(), fc.constantFrom('development', 'selection'), (seed, purpose) => {
				const sheet = testingSheet({ answers, purpose, form: { modules: EVERY_MODULE } });
				const was = score(instrument, sheet);
				const is = score(instrument, sheet, { profile: editedProfile(instrument, randomEdit(instrument, seed)) });
				const kept = ({ points, selfView, quality, competencies }: typeof was) => ({
					...{ points, selfView, quality },
					scores: Object.values(competencies).map(({ methods, score, se, status, gapSe }) => ({
						methods,
						score,
						se,
						status,
						gapSe
					}))
				});
				expect(kept(is)).toEqual(kept(was));
				for (const [id, { gap, score }] of Object.entries(is.competencies))
					expect(gap).toBe(score === null ? null : is.profile.competencies[id]!.target - score);
			}),
			{ numRuns: 15, seed: 20_261 }
		);
	});

	it('is sound, and tidy once it is tidied', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const raw = randomEdit(instrument, seed);
				expect(checkEdit(raw, instrument)).toEqual([]);
				const once = editedProfile(instrument, raw);
				expect(JSON.stringify(editedProfile(instrument, once.edit!))).toBe(JSON.stringify(once));
			}),
			{ seed: 7 }
		);
	});
});

describe('what is wrong with an edit', () => {
	it.each<[string, Partial<ProfileEdit>, string, string]>([
		['another profile', { of: 'coo@2.0.0' }, 'of', 'base'],
		['no author', { author: ' ' }, 'author', 'text'],
		['a long reason', { reason: 'x'.repeat(1001) }, 'reason', 'text'],
		['a day that there is not', { date: '2027-02-30' }, 'date', 'date'],
		['a moment', { date: '2027-02-28T10:00' }, 'date', 'date'],
		['an unknown area', { competencies: { sales: { target: 1 } } }, 'competencies.sales', 'competency'],
		[
			'an importance between steps',
			{ competencies: { teams: { importance: 3.2 } } },
			'competencies.teams.importance',
			'importance'
		],
		[
			'an importance too high',
			{ competencies: { teams: { importance: 5.5 } } },
			'competencies.teams.importance',
			'importance'
		],
		['a target too high', { competencies: { teams: { target: 96 } } }, 'competencies.teams.target', 'target'],
		[
			'a target that cannot be read',
			{ competencies: { teams: { target: NaN } } },
			'competencies.teams.target',
			'target'
		],
		[
			'a question that is no fact',
			{ facts: { 'teams-placement-1': { options: ['a'] } } },
			'facts.teams-placement-1',
			'fact'
		],
		[
			'an unknown option',
			{ facts: { 'fact-education': { options: ['phd'] } } },
			'facts.fact-education.options',
			'option'
		],
		[
			'an option twice',
			{ facts: { 'fact-education': { options: ['master', 'master'] } } },
			'facts.fact-education.options',
			'option'
		],
		['a number where options are', { facts: { 'fact-education': { min: 2 } } }, 'facts.fact-education', 'form'],
		['options where a number is', { facts: { 'fact-team': { options: [] } } }, 'facts.fact-team', 'form'],
		['a number out of range', { facts: { 'fact-team': { min: -1 } } }, 'facts.fact-team.min', 'minimum'],
		['a must-have of nothing', { facts: { 'fact-team': { isRequired: true } } }, 'facts.fact-team', 'must-have'],
		['nothing changed', { competencies: { teams: { target: 80 } }, facts: {} }, 'competencies', 'nothing']
	])('%s', (_, wrong, path, fault) => {
		const found = checkEdit({ ...edit, ...wrong }, instrument);
		expect(found.map((one) => [one.path.join('.'), one.fault])).toEqual([[path, fault]]);
	});
});

describe('must-have facts', () => {
	it('exist only in selection, and are met, not met or not stated', () => {
		const facts = { ...edit.facts, 'fact-certificates': { options: ['lean'], isRequired: true as const } };
		const of = editedProfile(instrument, { ...edit, facts });
		const answers = { 'fact-education': 'bachelor', 'fact-certificates': ['project', 'lean'] };
		const statuses = (read: Parameters<typeof mustHaves>[1]) => mustHaves(of, read).map(({ status }) => status);
		expect(statuses({ purpose: 'development', answers })).toEqual([]);
		expect(statuses({ purpose: 'selection', answers })).toEqual(['not-met', 'met']);
		expect(statuses({ purpose: 'selection', answers: { 'fact-education': 'skipped' } })).toEqual([
			'not-stated',
			'not-stated'
		]);
		expect(mustHaves(base, { purpose: 'selection', answers })).toEqual([]);
	});
});
