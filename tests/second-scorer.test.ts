import { describe, expect, it } from 'vitest';
import { instrument } from '../src/lib/content/instrument.ts';
import { words } from '../src/lib/content/words.server.ts';
import type { Instrument } from '../src/lib/core/instrument/instrument.ts';
import { checkEdit } from '../src/lib/core/profile/check-edit.ts';
import { editedProfile } from '../src/lib/core/profile/edited-profile.ts';
import type { AnswerSheet } from '../src/lib/core/scoring/answer-sheet.ts';
import { CONFIDENCE_LEVELS } from '../src/lib/core/scoring/confidence-levels.ts';
import type { Result } from '../src/lib/core/scoring/result.ts';
import { score, type ScoreOptions } from '../src/lib/core/scoring/score.ts';
import type { Language } from '../src/lib/i18n/languages.ts';
import { deepInstrument } from './reference/deep-instrument.js';
import { randomSheets } from './reference/random-sheets.js';
import { randomEdit } from './fixtures/random-edit.ts';
import { scoreBySpecification } from './reference/second-scorer.js';

const CLOSE = 1e-9;
const CONFIDENCES = [undefined, ...CONFIDENCE_LEVELS];
/** What the random sheets have to meet, so that agreement says something. */
const MET = ['development', 'selection', 'general', 'technology', 'finance', 'manufacturing', 'en', 'da', 'pl']
	.concat([
		'quick whole',
		'quick partial',
		'background whole',
		'background partial',
		'custom whole',
		'custom partial',
		'full whole',
		'full partial',
		'a sample right',
		'a sample near',
		'a sample wrong',
		'ok',
		'caution',
		'poor',
		'below',
		'meets',
		'unclear',
		'scored',
		'partial',
		'not-assessed'
	])
	.sort();

/** Counted here again: docs/METHODS.md says what counts as a word. */
function countWords(locale: string): Record<string, number> {
	const counts = Object.entries(words(locale as Language, 'items')).map(
		([id, { ask, note, table, options, actions }]) => {
			const parts = [...Object.values(options ?? {}), ...Object.values(actions ?? {}), ...(table ?? []).flat()];
			const texts = [ask, note ?? '', ...parts];
			return [id, texts.flatMap((text) => text.match(/\S+/g) ?? []).length];
		}
	);
	return Object.fromEntries(counts);
}
const wordCounts = Object.fromEntries(['en', 'da', 'pl'].map((locale) => [locale, countWords(locale)]));

/** Every place where two results differ, by its path; numbers may differ by 1e-9, and the order of keys counts. */
function differences(one: unknown, other: unknown, path = ''): string[] {
	if (typeof one === 'number' && typeof other === 'number')
		return Object.is(one, other) || Math.abs(one - other) <= CLOSE ? [] : [`${path}: ${one}, ${other}`];
	if (!isObject(one) || !isObject(other)) return one === other ? [] : [`${path}: ${one}, ${other}`];
	const keys = [Object.keys(one), Object.keys(other)].map((found) => (path === '' ? found.sort() : found).join());
	if (keys[0] !== keys[1]) return [`keys of ${path}: ${keys[0]} and ${keys[1]}`];
	return Object.keys(one).flatMap((key) => differences(one[key], other[key], `${path}/${key}`));
}
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function optionsFor(sheet: AnswerSheet, confidence: number | undefined): ScoreOptions {
	const options: ScoreOptions = { words: wordCounts[sheet.locale] };
	return confidence ? { ...options, confidence } : options;
}

function sampleOutcomes({ items }: Instrument, { points }: Result): string[] {
	const samples = items.filter(({ id, kind }) => kind === 'worksample' && typeof points[id] === 'number');
	return samples.map(({ id }) => `a sample ${{ 0: 'wrong', 50: 'near', 100: 'right' }[points[id]!]}`);
}

/** Which form, and whether an item of it has no points. */
function formOf({ items }: Instrument, { form, points }: Result): string {
	const deep = new Set(items.map(({ module }) => module).filter((module) => module.startsWith('deep:'))).size;
	const length = form.modules.length;
	const short = form.modules.includes('facts:quick') ? 'quick' : 'background';
	const name = length === 2 ? short : length === 2 + deep ? 'full' : 'custom';
	return `${name} ${Object.values(points).includes(null) ? 'partial' : 'whole'}`;
}

describe('both scorers agree', () => {
	it.each([
		['the instrument', instrument, 400, 20_261],
		['an instrument with every kind of item', deepInstrument(instrument), 200, 77]
	])('on %s', { timeout: 120_000 }, (_, from: Instrument, count, seed) => {
		const met = new Set<unknown>();
		for (const [at, sheet] of randomSheets(from, count, seed).entries()) {
			const options = optionsFor(sheet, CONFIDENCES[at % CONFIDENCES.length]);
			const result = score(from, sheet, options);
			expect(differences(result, scoreBySpecification(from, sheet, options)), `sheet ${at}`).toEqual([]);
			for (const value of [sheet.purpose, sheet.industry, sheet.locale, result.quality.label]) met.add(value);
			for (const outcome of [...sampleOutcomes(from, result), formOf(from, result)]) met.add(outcome);
			for (const { verdict, status } of Object.values(result.competencies)) met.add(verdict ?? status).add(status);
		}
		expect([...met].sort()).toEqual(MET);
	});
});

describe('both scorers agree on edited profiles', () => {
	it('of every kind, in every industry and purpose', { timeout: 60_000 }, () => {
		const sheets = randomSheets(instrument, 60, 41);
		const versions = new Set<string>();
		for (const [at, sheet] of sheets.entries()) {
			const edit = randomEdit(instrument, at);
			expect(checkEdit(edit, instrument), `edit ${at}`).toEqual([]);
			const result = score(instrument, sheet, { profile: editedProfile(instrument, edit) });
			expect(differences(result, scoreBySpecification(instrument, sheet, { edit })), `sheet ${at}`).toEqual([]);
			versions.add(result.profile.version);
		}
		expect(versions.size).toBe(sheets.length);
	});
});

describe('the comparison', () => {
	const [sheet] = randomSheets(instrument, 1, 3) as [AnswerSheet];
	const result = score(instrument, sheet);

	it.each([
		['a number', { ...result, overall: { score: (result.overall?.score ?? 0) + 1e-8, se: result.overall?.se } }],
		['a verdict', { ...result, competencies: { ...result.competencies, teams: { verdict: 'unclear' } } }],
		['a field that is missing', { ...result, quality: undefined }],
		['the order of keys', { ...result, points: Object.fromEntries(Object.entries(result.points).reverse()) }]
	])('notices %s', (_, other) => {
		expect(differences(result, other)).not.toEqual([]);
	});
});
