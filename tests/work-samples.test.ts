import { describe, expect, it } from 'vitest';
import { fill, fillItem } from '../src/lib/content/fill.ts';
import { instrument } from '../src/lib/content/instrument.ts';
import { question } from '../src/lib/content/question.ts';
import { words } from '../src/lib/content/words.server.ts';
import type { Item } from '../src/lib/core/instrument/instrument.ts';
import { figuresOf } from '../src/lib/core/worksample/figures-of.ts';
import { solutionOf } from '../src/lib/core/worksample/solution-of.ts';
import { workSamples } from '../src/lib/core/worksample/work-samples.ts';
import { number } from '../src/lib/i18n/formats.ts';
import { languages, type Language } from '../src/lib/i18n/languages.ts';

const SEEDS = Array.from({ length: 1000 }, (_, at) => 4_294_967 * at);
const items = instrument.items.filter(({ kind }) => kind === 'worksample');
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
/** As the language writes it, with one decimal where there is one. */
const write = (language: Language) => (value: number) =>
	number(language, value, Number.isInteger(Math.round(value * 10) / 10) ? 0 : 1);

function shown(id: string, language: Language): string[] {
	const { ask, note = '', table = [] } = words(language, 'items')[id]!;
	return [ask, note, ...table.flat()];
}

/** Every `{name}` in a text. */
const placeholders = (text: string): string[] => [...text.matchAll(/\{([\w.]+)\}/g)].map(([, name]) => name!);

function solved(id: string, language: Language): string[] {
	const { formula, steps, slip } = words(language, 'solutions')[id]!;
	return [formula, ...steps, slip];
}

/** The labels of options in the place of their ids. */
function answersOf({ id, options = [] }: Item, seed: number, language: Language) {
	const labelled = (answer: string | number | null) =>
		options.some((option) => option.id === answer) ? words(language, 'items')[id]!.options![answer!]! : answer!;
	const { right, nearMiss } = solutionOf(id, seed)!.key;
	return { right: labelled(right), nearMiss: labelled(nearMiss) };
}

it('the items that ask for a work sample are those that there are', () => {
	expect(sorted(items.map(({ id }) => id))).toEqual(sorted(workSamples.map(({ id }) => id)));
});

describe.each(items)('$id', (item) => {
	const { id, range, options = [] } = item;

	it('has a right answer and a slip that the item can take, for a thousand seeds', () => {
		const ids: (string | number | null)[] = options.map((option) => option.id);
		const fits = (answer: string | number | null) =>
			range ? Number(answer) > range.min && Number(answer) <= range.max : ids.includes(answer);
		const misfits = SEEDS.map((seed) => solutionOf(id, seed)!.key).filter(
			(key) => !fits(key.right) || !fits(key.nearMiss)
		);
		expect(misfits).toEqual([]);
	});

	it('has options that are all different, also by their words', () => {
		expect(new Set(options.map((option) => option.id)).size).toBe(options.length);
		for (const language of languages) {
			const labels = Object.values(words(language, 'items')[id]!.options ?? {});
			expect(new Set(labels).size, language).toBe(labels.length);
			expect(labels).toHaveLength(options.length);
		}
	});

	it('shows every one of its figures, and nothing that would give the answer away', () => {
		for (const language of languages) {
			const names = shown(id, language).flatMap(placeholders);
			expect(sorted(names), language).toEqual(sorted(Object.keys(figuresOf(id, 1))));
		}
	});

	it('solves with the names there are, the same in every language, the right answer and the slip among them', () => {
		const known = ['right', 'nearMiss', ...Object.keys({ ...figuresOf(id, 1), ...solutionOf(id, 1)!.results })];
		const used = languages.map((language) => sorted(solved(id, language).flatMap(placeholders)));
		expect(used[0]).toEqual(expect.arrayContaining(['nearMiss', 'right']));
		expect(used[0]!.filter((name) => !known.includes(name))).toEqual([]);
		for (const names of used) expect(names).toEqual(used[0]);
	});

	it('uses every intermediate result', () => {
		const used = solved(id, 'en').flatMap(placeholders);
		expect(Object.keys(solutionOf(id, 1)!.results).filter((name) => !used.includes(name))).toEqual([]);
	});

	it.each(languages)('reads whole in %s, no brace left', (language) => {
		const values = { ...figuresOf(id, 1), ...solutionOf(id, 1)!.results, ...answersOf(item, 1, language) };
		const { ask, note, table = [] } = fillItem(words(language, 'items')[id]!, figuresOf(id, 1), write(language));
		const texts = [
			ask,
			note,
			...table.flat(),
			...solved(id, language).map((text) => fill(text, values, write(language)))
		];
		expect(texts.filter((text) => /[{}]|NaN|undefined/.test(text ?? ''))).toEqual([]);
	});

	it('goes to the page with its table, and with nothing that tells the answer', () => {
		const put = question(item, words('en', 'items')[id]!);
		expect(put.table).toEqual(words('en', 'items')[id]!.table);
		expect(JSON.stringify(put)).not.toMatch(/points|key|solution|right|nearMiss/);
	});

	it.each(languages)('has a table as wide in every row in %s, with a calculator allowed', (language) => {
		const { note, table = [], options: labels = {} } = words(language, 'items')[id]!;
		expect(new Set(table.map((row) => row.length)).size).toBe(1);
		expect(note).toMatch(/calculator|lommeregner|kalkulator/);
		if (options.length > 0) expect(table.slice(1).map(([head]) => head)).toEqual(Object.values(labels));
	});
});

it.each(items.filter(({ range }) => range))(
	'$id asks for a number that stands nowhere in question, note or table',
	({ id }) => {
		const plain = (text: string) => (text.match(/\d+(\.\d+)?/g) ?? []).map(Number);
		const given = SEEDS.filter((seed) => {
			const texts = shown(id, 'en').map((text) => fill(text, figuresOf(id, seed), String));
			return texts.flatMap(plain).includes(solutionOf(id, seed)!.key.right as number);
		});
		expect(given).toEqual([]);
	}
);
