import { describe, expect, it } from 'vitest';
import { questionsOf } from '#lib/content/questions.server.ts';
import { words } from '#lib/content/words.server.ts';
import { QUALITY_INDICES, type Quality } from '#lib/core/scoring/result.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { createTranslate } from '#lib/i18n/translate.ts';
import { ownWords } from './own-words.ts';

function saying(language: Language) {
	const spoken = catalogue(language, 'candidate', 'quiz', 'gaps', 'result', 'reading');
	const source = { questions: questionsOf(language, () => true), competencies: words(language, 'competencies') };
	return ownWords(
		createTranslate(() => spoken),
		{ ...source, seed: 7, language }
	);
}

const quality = (label: Quality['label'], red: string[]): Quality => ({
	label,
	indices: Object.fromEntries(
		QUALITY_INDICES.map((index) => [index, { value: 0.5, level: red.includes(index) ? 'red' : 'ok' }])
	) as Quality['indices']
});

describe.each(['en', 'da', 'pl'] as const)("a person's own data in %s", (language) => {
	const say = saying(language);
	const items = words(language, 'items');

	it('have every question in words, with its figures in place', () => {
		for (const { id } of questionsOf(language, () => true)) expect(say.question(id), id).toMatch(/^[^{}]+$/);
		expect(say.question('process-queues')).toBe(items['process-queues']!.ask);
		expect(say.question('gone')).toBeNull();
	});

	it('have every answer in the words it was given by', () => {
		const asked = questionsOf(language, () => true);
		const { id, options } = asked.find(({ kind }) => kind === 'evidence')!;
		expect(say.answer(id, options[1]!.id)).toBe(options[1]!.label);
		expect(say.answer(id, 'skipped')).not.toBe('skipped');
		expect(say.answer('fact-field', [])).not.toBe('');
		expect(say.answer('gone', 'skipped')).toBeNull();
		const scenario = asked.find(({ actions }) => actions)!;
		const [first, second, ...others] = scenario.actions!;
		const said = say.answer(scenario.id, { [first!.id]: 5, [second!.id]: 1 })!;
		expect(said).toContain(first!.label);
		expect(said).toContain(second!.label);
		for (const { label } of others) expect(said).not.toContain(label);
		expect(said).not.toContain('rating.');
	});

	it('have the remark on the answers as its readers have it, and what it rests on', () => {
		const t = createTranslate(() => catalogue(language, 'reading', 'result'));
		const { label, text, indices } = say.quality(quality('poor', ['time']));
		expect(label).toBe(t('reading.quality.poor'));
		expect(text).toContain(t('quality.time'));
		expect(text).not.toContain(t('quality.run'));
		expect(indices.time).toMatchObject({ value: 0.5, level: t('quality.level.red') });
		expect(say.quality(quality('ok', [])).text).toContain(t('quality.ok'));
	});

	it('name the areas that readers are told to ask about', () => {
		const { process, teams } = words(language, 'competencies');
		expect(say.claims(['process', 'teams'])).toContain(`${process!.inSentence}; ${teams!.inSentence}`);
		expect(say.competency('teams')).toBe(teams!.name);
	});
});
