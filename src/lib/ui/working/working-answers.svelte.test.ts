import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../../app.css';
import { languages } from '#lib/i18n/languages.ts';
import { questionOf, questions } from '../../../../tests/component/questions.ts';
import { sampleResult } from '../../../../tests/component/results.ts';
import { show } from '../../../../tests/component/show.ts';
import WorkingAnswers from './working-answers.svelte';

const COMPETENCIES = Object.keys(sampleResult.competencies);

it('says each question of the area, its answer and its points', () => {
	show(WorkingAnswers, {
		competency: 'process',
		result: sampleResult,
		questions: questions(),
		language: 'en' as const
	});
	const asked = questions().filter(({ id, competency }) => competency === 'process' && id in sampleResult.points);
	expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(asked.map(({ ask }) => ask));
	for (const { id, ask } of asked) {
		const row = screen.getByRole('rowheader', { name: ask }).closest('tr')!;
		const chosen = questionOf(id).options.find((option) => option.id === sampleResult.answers[id])?.label;
		const cells = [...row.querySelectorAll('td')].map(({ textContent }) => textContent);
		expect(cells).toEqual([chosen, String(sampleResult.points[id])]);
	}
});

it.each(languages)('breaks no word on a phone: %s', async (language) => {
	await page.viewport(390, 844);
	for (const competency of COMPETENCIES) {
		const { container } = show(
			WorkingAnswers,
			{ competency, result: sampleResult, questions: questions(language), language },
			language
		);
		// As wide as the dialog leaves it.
		container.style.width = '318px';
		expect(brokenWords(container)).toEqual([]);
		expect(container.scrollWidth).toBe(container.clientWidth);
	}
});

/** The words that begin on one line and end on another, those with a hyphen of their own aside. */
function brokenWords(container: HTMLElement): string[] {
	const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
	const broken: string[] = [];
	while (texts.nextNode()) {
		const text = texts.currentNode as Text;
		for (const { 0: word, index } of text.data.matchAll(/[^\s–-]+/g)) {
			const range = document.createRange();
			range.setStart(text, index);
			range.setEnd(text, index + word.length);
			if (range.getClientRects().length > 1) broken.push(word);
		}
	}
	return broken;
}
