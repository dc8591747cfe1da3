import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { words } from '#lib/content/words.server.ts';
import type { Answer } from '#lib/core/scoring/answer-sheet.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { questionOf, questions } from '../../../../tests/component/questions.ts';
import { show } from '../../../../tests/component/show.ts';
import QuizReview from './quiz-review.svelte';

const asked = (language: Language) =>
	questions(language).filter(({ id, kind }) => id !== 'fact-field' && kind !== 'worksample');

function review(answers: Record<string, Answer>, language: Language = 'en') {
	const heard = { onopen: vi.fn(), onfinish: vi.fn() };
	const names = words(language, 'competencies');
	const nameOf = (id: string | null) => (id ? (names[id]?.name ?? '') : 'Your background');
	const { container } = show(QuizReview, { language, questions: asked(language), answers, nameOf, ...heard }, language);
	const lede = () => container.querySelector('.lede')?.textContent ?? '';
	return { ...heard, lede };
}
/** The button of a question: its name holds the question, and the answer it has now. */
const buttonOf = (id: string) =>
	screen.getByRole('button', { name: (name) => name.startsWith(`Change the answer to: ${questionOf(id).ask}`) });
const answerTo = (id: string) => buttonOf(id).querySelector('.answer')?.textContent?.trim();
const all = Object.fromEntries(asked('en').map(({ id }) => [id, 'skipped' as Answer]));
const allBut = (...ids: string[]) => Object.fromEntries(Object.entries(all).filter(([id]) => !ids.includes(id)));

describe('the review', () => {
	it('lists every question under its area, each with its answer', () => {
		const question = questionOf('process-queues');
		const certificates = questionOf('fact-certificates').options.slice(0, 2);
		review({
			'process-queues': question.options[2]!.id,
			'process-design': 'skipped',
			'process-delays': 'skipped',
			'fact-team': 40,
			'fact-certificates': certificates.map(({ id }) => id)
		});
		expect(screen.getAllByRole('listitem')).toHaveLength(asked('en').length);
		const area = screen.getByRole('heading', { name: words('en', 'competencies').process?.name }).parentElement!;
		expect(within(area).getAllByRole('listitem')).toHaveLength(
			asked('en').filter(({ competency }) => competency === 'process').length
		);
		expect(answerTo('process-queues')).toBe(question.options[2]?.label);
		expect(answerTo('process-design')).toBe('I can’t judge this');
		expect(answerTo('process-delays')).toBe('Prefer not to say');
		expect(answerTo('process-indicators')).toBe('No answer yet');
		expect(answerTo('fact-team')).toContain('40');
		for (const { label } of certificates) expect(answerTo('fact-certificates')).toContain(label);
	});

	it('opens a question, by a button that says which, and how it is answered', async () => {
		const { onopen } = review({});
		expect(buttonOf('teams-growth').textContent).toContain('No answer yet');
		await userEvent.click(buttonOf('teams-growth'));
		expect(onopen).toHaveBeenCalledExactlyOnceWith('teams-growth');
	});

	it('leads to the first open question', async () => {
		const { onopen } = review(allBut('fact-team', 'process-queues'));
		await userEvent.click(screen.getByRole('button', { name: 'Answer the next open question' }));
		expect(onopen).toHaveBeenCalledExactlyOnceWith('process-queues');
	});

	it('leads to the result, open questions or not', async () => {
		const { onfinish } = review({});
		await userEvent.click(screen.getByRole('button', { name: 'See my result' }));
		expect(onfinish).toHaveBeenCalledOnce();
	});

	it('has nothing more to answer once every question has an answer', () => {
		const { lede } = review(all);
		expect(lede()).toContain('Every question has an answer');
		expect(screen.queryByRole('button', { name: 'Answer the next open question' })).toBeNull();
	});
});

describe('open questions are counted', () => {
	it.each<[Language, string[], RegExp]>([
		['en', ['fact-team'], /^1 question has no answer yet/],
		['da', ['fact-team'], /^1 spørgsmål er endnu ikke besvaret. Det /],
		['da', ['fact-team', 'fact-role'], /^2 spørgsmål er endnu ikke besvaret. De /],
		['pl', ['fact-team'], /^1 pytanie nie ma /],
		['pl', ['fact-team', 'fact-role'], /^2 pytania nie mają /],
		['pl', ['fact-team', 'fact-role', 'fact-years', 'fact-sites', 'fact-managers'], /^5 pytań nie ma /]
	])('in %s: %j', (language, open, sentence) => {
		expect(review(allBut(...open), language).lede()).toMatch(sentence);
	});
});
