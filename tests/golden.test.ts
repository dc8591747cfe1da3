import { describe, expect, it } from 'vitest';
import { instrument } from '../src/lib/content/instrument.ts';
import type { Instrument } from '../src/lib/core/instrument/instrument.ts';
import { methodWeights } from '../src/lib/core/instrument/method-weights.ts';
import { score } from '../src/lib/core/scoring/score.ts';
import { moves, sheetOf } from './golden/moves.ts';
import { readGolden, type Golden } from './golden/read-golden.ts';
import { goldenSamples } from './golden/samples.ts';

/** What to do about a difference; it stands above the list of what moved. */
const REMEDY = `
Results name coo@${instrument.version}, so what that version asks and how it scores must stay.
Take the change back, or raise "version" in src/lib/content/instrument.ts, look over "continued" in
src/lib/content/versions.ts, and run: node tests/golden/make.ts
`;

/** What moved in the instrument, in its work samples and in the scores since a golden folder was made. */
function movedSince({ instrument: was, samples, results }: Golden, now: Instrument, draws = goldenSamples()): string[] {
	const scores = results.flatMap(([name, result]) =>
		moves(result, score(now, sheetOf(result))).map((move) => `${name}: ${move}`)
	);
	return [...moves(was, now), ...moves(samples, draws), ...scores];
}

const golden = readGolden(instrument.version);

describe(`${instrument.id}@${instrument.version}`, () => {
	it('has golden results', () => {
		expect(golden, `Run: node tests/golden/make.ts`).not.toBeNull();
	});

	it('asks and scores as it did when its golden results were made', () => {
		expect(movedSince(golden!, instrument), REMEDY).toEqual([]);
	});

	it('is held by a dozen sheets: every form, both purposes, every industry, whole and partial', () => {
		const results = golden!.results.map(([, result]) => result);
		const forms = results.map(({ form }) => form.modules.join());
		const all = ['facts', 'core', ...instrument.competencies.map((id) => `deep:${id}`)].join();
		expect(results.length).toBeGreaterThanOrEqual(12);
		expect(forms).toEqual(
			expect.arrayContaining(['facts:quick,core', 'facts,core', all, 'facts,core,deep:leadership'])
		);
		for (const purpose of ['development', 'selection']) {
			const industries = results.filter((result) => result.purpose === purpose).map(({ industry }) => industry);
			expect(new Set(industries), purpose).toEqual(new Set(['general', 'technology', 'finance', 'manufacturing']));
		}
		const competencies = results.flatMap((result) => Object.values(result.competencies));
		expect(new Set(competencies.map(({ status }) => status))).toEqual(new Set(['scored', 'partial', 'not-assessed']));
		expect(new Set(competencies.map(({ verdict }) => verdict))).toEqual(new Set(['below', 'meets', 'unclear', null]));
	});
});

describe.each(instrument.continues!.map((name) => name.split('@')[1]!))('answers to %s', (version) => {
	const { instrument: was, results } = readGolden(version)!;

	it('have golden results', () => {
		expect(was.version).toBe(version);
		expect(results.length).toBeGreaterThan(0);
	});

	it.each(results)('score the same, to the last bit: %s', (_, result) => {
		const sheet = sheetOf(result);
		expect(score(instrument, sheet)).toEqual(score(was, sheet));
		expect(moves(result, score(instrument, sheet))).toEqual([]);
	});
});

describe('what is noticed', () => {
	const copy = () => structuredClone(instrument);
	const itemOf = (changed: Instrument, id: string) => changed.items.find((item) => item.id === id)!;

	const rows: [what: string, change: (of: Instrument) => unknown, moved: string | RegExp][] = [
		[
			'a key',
			(of) => (itemOf(of, 'finance-midyear').actions![0]!.key = 4.5),
			/^items.finance-midyear.actions.end-two-services.key was 4, is 4.5$/
		],
		[
			'points',
			(of) => (itemOf(of, 'finance-closed').options![1]!.points = 30),
			/^items.finance-closed.options.team.points was 25, is 30$/
		],
		[
			'a source, which moves no score',
			(of) => itemOf(of, 'finance-closed').sources.push('D1.1'),
			/^items.finance-closed.sources was /
		],
		[
			'an item more',
			(of) => of.items.push({ ...itemOf(of, 'fact-years'), id: 'fact-more' }),
			/^items.fact-more is new/
		],
		['an item less', (of) => of.items.splice(3, 1), /^items\.[\w-]+ is gone$/],
		['the order of items', (of) => of.items.reverse(), /^items.order was/],
		[
			'a target',
			(of) => (of.profiles[0]!.competencies.teams!.target = 85),
			/^full-selection-general: competencies.teams.gap was /
		],
		[
			'an industry',
			(of) => (of.industries.technology!.change!.target = 5),
			/^quick-selection-technology: profile.competencies.change.target was 70, is 65$/
		]
	];

	it.each(rows)('%s', (_, change, moved) => {
		const changed = copy();
		change(changed);
		expect(movedSince(golden!, changed)).toContainEqual(expect.stringMatching(moved));
	});

	it('a draw of a work sample', () => {
		const draws = goldenSamples();
		draws['finance-break-even']!['0']!.figures.price! += 10;
		const moved = movedSince(golden!, instrument, draws);
		expect(moved).toEqual([expect.stringMatching(/^finance-break-even.0.figures.price was \d+, is \d+$/)]);
	});

	it('a weight of a method', () => {
		const weights = methodWeights('selection', 'teams');
		const { evidence } = weights;
		try {
			weights.evidence = 0.55;
			const moved = movedSince(golden!, instrument).filter((move) => move.includes('competencies.teams.score'));
			expect(moved.map((move) => move.split('-')[0])).toEqual(
				expect.arrayContaining(['background', 'full', 'leadership'])
			);
		} finally {
			weights.evidence = evidence!;
		}
	});
});
