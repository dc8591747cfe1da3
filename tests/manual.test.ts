import { describe, expect, it } from 'vitest';
import { industries } from '../src/lib/content/industries.ts';
import { instrument } from '../src/lib/content/instrument.ts';
import { coo } from '../src/lib/content/profiles.ts';
import { roleFacts } from '../src/lib/content/role-facts.ts';
import { partOf, translationRecord } from '../src/lib/content/translation-record.ts';
import { words } from '../src/lib/content/words.server.ts';
import type { Item } from '../src/lib/core/instrument/instrument.ts';
import { QUALITY_INDICES } from '../src/lib/core/scoring/result.ts';
import { solutionOf } from '../src/lib/core/worksample/solution-of.ts';
import { languages, type Language } from '../src/lib/i18n/languages.ts';
import { EXAMPLE_AREA, EXAMPLE_SEED, exampleSheet } from '../src/lib/manual/example-sheet.ts';
import { manualIn } from '../src/lib/manual/manual.server.ts';
import type { Block, Section } from '../src/lib/manual/manual.ts';
import { toMarkdown } from '../src/lib/manual/to-markdown.ts';
import { projectFiles, readProjectFile } from './project-files.ts';
import { scoreBySpecification } from './reference/second-scorer.js';
import { mismatches, textsOf } from './texts.ts';

const all = (sections: Section[]): Section[] =>
	sections.flatMap((section) => [section, ...all(section.sections ?? [])]);
const blocksOf = <Kind extends Block['kind']>({ blocks }: Section, kind: Kind) =>
	blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
/** Halves and two decimals as the language writes them, without the formats of the product. */
const written = (language: Language, value: number) => String(value).replace('.', language === 'en' ? '.' : ',');

/** What an item can be answered with, as the manual should list it. */
function answersOf({ id, kind, options = [], actions = [] }: Item, language: Language) {
	const own = words(language, 'items')[id]!;
	if (kind === 'worksample') return [];
	return [
		...options.map((option) => ({
			id: option.id,
			text: own.options![option.id],
			...(option.points !== undefined && { worth: String(option.points) })
		})),
		...actions.map((action) => ({
			id: action.id,
			text: own.actions![action.id],
			worth: written(language, action.key),
			reason: words(language, 'reasons')[id]![action.id]
		}))
	];
}

describe.each(languages)('the manual in %s', (language) => {
	const manual = manualIn(language);
	const sections = all(manual.sections);
	const section = (id: string) => sections.find((one) => one.id === id)!;
	const tables = (id: string) => blocksOf(section(id), 'table');
	const nameOf = (id: string) => words(language, 'competencies')[id]!.name;

	it('has a place of its own for every item, and no id twice', () => {
		const ids = [...sections.map(({ id }) => id), ...roleFacts];
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
		const items = sections.filter(({ isId }) => isId).map(({ id }) => id);
		expect(items.sort()).toEqual(instrument.items.map(({ id }) => id).sort());
	});

	it.each(instrument.items)('holds $id: question, answers with points or keys and reasons, sources', (item) => {
		const own = section(item.id);
		const [place, ask] = blocksOf(own, 'text').map(({ text }) => text);
		expect(place).toContain(` · ${item.module} · `);
		if (item.kind !== 'worksample') expect(ask).toBe(words(language, 'items')[item.id]!.ask);
		expect(blocksOf(own, 'answers').flatMap(({ answers }) => answers)).toEqual(answersOf(item, language));
		expect(blocksOf(own, 'sources').flatMap(({ ids }) => ids)).toEqual(item.sources);
		expect(place!.includes(item.replaces ?? item.module)).toBe(true);
	});

	it.each(instrument.items.filter(({ kind }) => kind === 'worksample'))('solves $id, and names its slip', (item) => {
		const label = (answer: number | string | null) =>
			typeof answer === 'number'
				? written(language, Math.round(answer * 10) / 10)
				: words(language, 'items')[item.id]!.options![answer!]!;
		const { right, nearMiss } = solutionOf(item.id, EXAMPLE_SEED)!.key;
		const plain = (text: string) => text.replace(/(\d)[.,\s](?=\d{3})/g, '$1');
		const own = section(item.id);
		expect(plain(blocksOf(own, 'formula')[0]!.lines.at(-1)!)).toContain(label(right));
		expect(
			blocksOf(own, 'text')
				.map(({ text }) => plain(text))
				.join('\n')
		).toContain(label(nearMiss));
		// The figures of one sheet, and their ranges over many.
		expect(blocksOf(own, 'table')).toHaveLength(2);
	});

	it('holds every figure of the profile, with its sources', () => {
		const rows = tables('profile')[0]!.rows;
		expect(rows.map((cells) => cells.slice(0, 4))).toEqual(
			Object.entries(coo.competencies).map(([id, { importance, target, se }]) => [
				nameOf(id),
				written(language, importance),
				String(target),
				String(se)
			])
		);
		for (const [at, ids] of Object.values(coo.sources).entries()) {
			const facts = ids.filter((id) => (roleFacts as readonly string[]).includes(id));
			expect(rows[at]![4]!.split(', ')).toEqual(expect.arrayContaining(facts));
		}
	});

	it('holds what each industry adds, and what is usual', () => {
		const added = (value = 0) => (value ? `+${written(language, value)}` : '–');
		const wanted = Object.values(industries).flatMap((adjusted) =>
			Object.entries(adjusted).map(([id, { importance, target }]) => [nameOf(id), added(importance), added(target)])
		);
		const found = tables('industries')[0]!.rows.map(([name = '', ...cells]) => [name.split(' · ')[1], ...cells]);
		expect(found).toEqual(wanted);
		expect(tables('usual-facts')[0]!.rows.map(([item]) => item)).toEqual(coo.facts.map(({ item }) => item));
	});

	it('counts every scored item once in the blueprint', () => {
		const rows = tables('blueprint')[0]!.rows.map((cells) => cells.slice(1).map(Number));
		const scored = instrument.items.filter(({ competency }) => competency !== null).length;
		for (const cells of rows) expect(cells.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(cells.at(-1));
		expect(rows.at(-1)!.at(-1)).toBe(scored);
		expect(rows.slice(0, -1).reduce((sum, cells) => sum + cells.at(-1)!, 0)).toBe(scored);
	});

	it('works its example out as a scorer written from the methods alone does', () => {
		const { competencies, points } = scoreBySpecification(instrument, exampleSheet, {});
		const figure = (value: number | null) => Number(value!.toFixed(2));
		const number = (text = '') => Number(text.replace(',', '.'));
		const shown = Object.fromEntries(tables('worked-example')[0]!.rows.map(([id, , , cell]) => [id, number(cell)]));
		for (const [id, value] of Object.entries(shown)) expect(value, id).toBe(figure(points[id]!));
		const { score, gap, gapSe, low, high, shortfall, priority } = competencies[EXAMPLE_AREA]!;
		const told = blocksOf(section('worked-example'), 'list')[0]!.entries.join('\n');
		const numbers = (told.match(/-?\d+(?:[.,]\d+)?/g) ?? []).map(number);
		for (const value of [score, gap, gapSe, low, high, shortfall, priority]) expect(numbers).toContain(figure(value));
	});

	it('says what is assumed, and that there is no validity evidence', () => {
		const [text] = blocksOf(section('reliability'), 'text').map((block) => block.text);
		for (const value of [25, 0.25, 21.65]) expect(text).toContain(written(language, value));
		expect(text).toMatch(/assumed|antag|założeni/i);
		expect(manual.sections[0]!.title).toMatch(/none yet|ingen endnu|jeszcze brak/);
	});

	it('has a row for every index of answer quality', () => {
		expect(tables('quality')[0]!.rows.map(([, index]) => index)).toEqual(QUALITY_INDICES);
	});

	it('has no hole in any text', () => {
		const texts = textsOf(manual).map(([, text]) => text);
		expect(texts.filter((text) => text === '' || /[{}]|NaN|undefined|manual\.\w/.test(text))).toEqual([]);
	});

	it('is all there in Markdown', () => {
		const page = toMarkdown(manual).replace(/\\(.)/g, '$1');
		const texts = textsOf(manual).filter(([path]) => !/(^|\/)kind$|^sections\/.*\/id$/.test(path));
		expect(texts.filter(([, text]) => !page.includes(text))).toEqual([]);
		for (const id of roleFacts) expect(page).toContain(`**${id}** ${words(language, 'sources')[id]}`);
	});
});

describe('the translation record', () => {
	it.each(languages)('speaks for every item in %s, and for nothing else', (language) => {
		const parts = [...new Set(instrument.items.map(partOf))];
		expect(mismatches(parts, Object.keys(translationRecord[language]))).toEqual([]);
	});
});

describe('the keys', () => {
	it('are linked to from the methods page only', () => {
		const pages = projectFiles().filter((path) => /^src\/.*\.svelte$/.test(path));
		const linking = pages.filter((path) => /\/manual['"`#]/.test(readProjectFile(path)));
		expect(linking).toEqual(['src/routes/[lang=lang]/methods/+page.svelte']);
	});
});
