import { describe, expect, it, vi } from 'vitest';
import { instrument } from '../src/lib/content/instrument.ts';
import { wordCounts } from '../src/lib/content/word-counts.ts';
import { competencies } from '../src/lib/content/words/en/competencies.ts';
import { words as wordsOf } from '../src/lib/content/words.server.ts';
import type { CompetenciesWords } from '../src/lib/content/words/words.ts';
import { planOrder } from '../src/lib/core/scoring/plan-order.ts';
import { score } from '../src/lib/core/scoring/score.ts';
import { sharpen } from '../src/lib/core/scoring/sharpen.ts';
import { languages } from '../src/lib/i18n/languages.ts';
import { fileText, sheet } from './fixtures/answers.ts';
import { cooFit } from './fixtures/run-coo-fit.ts';

// Each test starts a program or two, and a busy machine takes its time over that.
vi.setConfig({ testTimeout: 60_000 });

const words = wordCounts(wordsOf('en', 'items'));
const nameOf = (id: string) => (competencies as CompetenciesWords)[id]!.name;

/** The cells of the rows that the tables give to an area: its scores, and what it has answers to. */
function linesOf(output: string, name: string): string[][] {
	const lines = output.split('\n').filter((line) => line.startsWith(`${name}  `));
	return lines.map((line) => line.split(/ {2,}/));
}

/** The core answered with the lowest options where placed and the highest where done, or the other way round in one area. */
function lopsided(above: string) {
	const core = instrument.items.filter(
		({ module, kind }) => module === 'core' && ['placement', 'evidence'].includes(kind)
	);
	const answers = core.map(({ id, kind, competency, options = [] }) => {
		const isHigh = (kind === 'placement') === (competency === above);
		return [id, options.at(isHigh ? -1 : 0)!.id];
	});
	return { ...sheet, form: { modules: ['core'] }, answers: Object.fromEntries(answers) };
}

describe('coo-fit score', () => {
	it('prints a table in the order of the plan', async () => {
		const { output } = await cooFit(['score', '-'], fileText(sheet));
		const scored = score(instrument, sheet, { words });
		const { score: points, gap, low, high, priority, methods, verdict } = scored.competencies.process!;
		const { evidence, placement } = methods;
		expect(verdict).toBe('below');
		expect(linesOf(output, 'Process and flow')).toEqual([
			[
				'Process and flow',
				`${points!.toFixed()} ± ${((high! - low!) / 2).toFixed()}`,
				scored.profile.competencies.process!.target.toFixed(),
				gap!.toFixed(),
				'below',
				priority!.toFixed(1),
				`${(100 * scored.robustness.process!).toFixed()} %`
			],
			['Process and flow', `${evidence!.n}/${evidence!.k}`, `${placement!.n}/${placement!.k}`]
		]);
		expect(linesOf(output, 'Communication and collaboration')[1]!.slice(-2)).toEqual([
			expect.stringMatching(/^0\//),
			'partly assessed'
		]);
		// 80 % lie within 1.2816 standard errors of the middle.
		const { score: overall, se } = scored.overall!;
		expect(output).toContain(
			`\nAll areas together: ${overall.toFixed()} ± ${(1.2816 * se).toFixed()} (weighted by importance)\n`
		);
		const names = output
			.split('\n')
			.slice(3, 11)
			.map((line) => line.split(/ {2}/)[0]);
		expect(names).toEqual(planOrder(scored).map((id) => nameOf(id)));
	});

	/** The notes below the tables, each on one line however it was broken. */
	const notesIn = (output: string) => output.replaceAll('\n  ', ' ').split('\n');

	it('says which gaps cannot be told apart from the first', async () => {
		const notes = notesIn((await cooFit(['score', '-'], fileText(sheet))).output);
		expect(notes).toContain(
			'Gap not to be told apart from that of Financial management and budgeting (90 % certainty): ' +
				'Process and flow; Communication and collaboration; Customers and quality.'
		);
		expect(notes.join()).toContain('First: share of 2000 draws');
	});

	it('says where placement and the other answers part, and only there', async () => {
		// Two answers of each kind, all at one end: 100 − 0 against 1.645·√(2·21.65²/2) = 35.6.
		const notes = notesIn((await cooFit(['score', '-'], JSON.stringify(lopsided('process')))).output);
		const told = notes.filter((note) => note.startsWith('Self-view'));
		expect(told).toHaveLength(instrument.competencies.length);
		expect(told).toContain('Self-view, Process and flow: placement 100 points above the mean of the other answers.');
		expect(told).toContain(
			'Self-view, Customers and quality: placement 100 points below the mean of the other answers.'
		);
		expect((await cooFit(['score', '-'], fileText(sheet))).output).not.toContain('Self-view');
	});

	it('names the deep module that most would be gained by, with its band now and afterwards', async () => {
		const ofCore = instrument.items.filter(({ module }) => module === 'core');
		const inCore = Object.fromEntries(ofCore.map(({ id }) => [id, sheet.answers[id]!]));
		const core = { ...sheet, form: { modules: ['core'] }, answers: inCore };
		const scored = score(instrument, core, { words });
		const best = sharpen(instrument, scored)[0]!;
		const { low, high } = scored.competencies[best.competency]!;
		const { target } = scored.profile.competencies[best.competency]!;
		const band = (from: number, to: number) => `${(target - to).toFixed()} to ${(target - from).toFixed()}`;
		const notes = notesIn((await cooFit(['score', '-'], JSON.stringify(core))).output);
		expect(best.questions).toBeGreaterThan(1);
		expect(notes).toContain(
			`Most would be gained by the module ${best.module} (${nameOf(best.competency)}): ` +
				`${best.questions} questions, about ${(best.seconds / 60).toFixed()} min. ` +
				`Band now ${band(low!, high!)}, afterwards ${band(best.low, best.high)} if the new answers point the same way.`
		);
		const form = { modules: ['core', ...instrument.competencies.map((id) => `deep:${id}`)] };
		expect((await cooFit(['score', '-'], JSON.stringify({ ...sheet, form }))).output).not.toContain('gained');
	});

	it('says what calls for caution', async () => {
		const hasty = Object.fromEntries(Object.keys(sheet.timing).map((id) => [id, 500]));
		const careful = await cooFit(['score', '-'], JSON.stringify(sheet));
		const rushed = await cooFit(['score', '-'], JSON.stringify({ ...sheet, timing: hasty }));
		expect(careful.output).toContain('\nAnswer quality: ok\n');
		expect(rushed.output).toContain('\nAnswer quality: caution (time red)\n');
	});

	it('aligns its columns, and uses no colour and at most 100 characters a line', async () => {
		const form = { modules: ['facts', 'core', ...instrument.competencies.map((id) => `deep:${id}`)] };
		for (const locale of languages) {
			const { output } = await cooFit(['score', '-'], JSON.stringify({ ...sheet, form, locale }));
			expect(output.split('\n').filter((line) => line.length > 100)).toEqual([]);
		}
		const { output } = await cooFit(['score', '-'], fileText(sheet));
		const [head = '', ...rows] = output.split('\n').slice(2, 11);
		for (const row of rows) expect(row).toHaveLength(head.length);
		expect(output).not.toContain('\u001b');
	});

	it('says where nothing was assessed', async () => {
		const { output } = await cooFit(['score', '-'], JSON.stringify({ ...sheet, answers: {} }));
		expect(output).toMatch(/^Process and flow +– +\d+ +– +not assessed +– +–$/m);
		expect(output).toMatch(/^Process and flow +0\/\d +0\/\d +not assessed$/m);
		expect(output).not.toMatch(/First:|told apart|Self-view|gained/);
		expect(output).toContain('All areas together: too little of the profile is assessed for one number.');
	});

	it.each([
		['en', 'Process and flow'],
		['da', 'Process and flow'],
		['pl', 'Process and flow']
	])('names the areas in English, as it is written, whatever the language of the sheet: %s', async (locale, name) => {
		const { output } = await cooFit(['score', '-'], JSON.stringify({ ...sheet, locale }));
		expect(output).toContain(`\n${name}  `);
	});
});
