import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { instrument } from '#lib/content/instrument.ts';
import type { Outline } from './outline.ts';
import { Quiz } from './quiz.svelte.ts';

const outline: Outline = { instrument: 'coo@1.0.0', items: instrument.items };

/** A visitor's page, until the test ends. */
function open(): Quiz {
	const quiz = new Quiz(outline);
	onTestFinished(quiz.restore(''));
	return quiz;
}
const optionOf = (item: string, at = 0) => instrument.items.find(({ id }) => id === item)?.options?.[at]?.id ?? '';

describe('the time of a question', () => {
	beforeEach(() => {
		localStorage.clear();
		vi.useFakeTimers({ toFake: ['performance'] });
	});
	afterEach(() => {
		vi.useRealTimers();
		showTab('visible');
	});
	const pass = (ms: number) => void vi.advanceTimersByTime(ms);
	const msOf = (quiz: Quiz, item: string) => quiz.sheet('en').timing[item];

	it('runs from the step to it, and goes on where the answer is changed', () => {
		const quiz = open();
		onTestFinished(quiz.shown());
		const [first = '', second = ''] = quiz.questions;
		pass(4000);
		quiz.answer(optionOf(first));
		quiz.next();
		pass(7000);
		quiz.answer(optionOf(second));
		pass(500);
		quiz.answer(optionOf(second, 1));
		expect([msOf(quiz, first), msOf(quiz, second)]).toEqual([4000, 7500]);
	});

	it('stands still on another page of the site, and what was read before counts', () => {
		const quiz = open();
		const leave = quiz.shown();
		pass(5000);
		leave();
		pass(60_000);
		onTestFinished(quiz.shown());
		pass(1000);
		const [item = ''] = quiz.questions;
		quiz.answer(optionOf(item));
		expect(msOf(quiz, item)).toBe(6000);
	});

	it('stands still behind another tab', () => {
		const quiz = open();
		onTestFinished(quiz.shown());
		pass(2000);
		showTab('hidden');
		pass(60_000);
		showTab('visible');
		pass(1000);
		const [item = ''] = quiz.questions;
		quiz.answer(optionOf(item));
		expect(msOf(quiz, item)).toBe(3000);
	});

	it.each<[string, (quiz: Quiz) => void]>([
		['the question before is looked at again', (quiz) => (quiz.back(), pass(9000), quiz.next())],
		['the answers are looked over', (quiz) => (quiz.review(), pass(9000), quiz.show(quiz.questions[1]!))],
		['an address leads nowhere', (quiz) => quiz.show('content')]
	])('goes on where it was after %s', (_, stray) => {
		const quiz = open();
		onTestFinished(quiz.shown());
		quiz.answer(optionOf(quiz.question));
		quiz.next();
		pass(5000);
		stray(quiz);
		pass(1000);
		const item = quiz.question;
		quiz.answer(optionOf(item));
		expect(msOf(quiz, item)).toBe(6000);
	});

	it('of a quiz begun anew holds nothing of the one before', () => {
		const quiz = open();
		onTestFinished(quiz.shown());
		pass(5000);
		quiz.restart();
		pass(1000);
		const [item = ''] = quiz.questions;
		quiz.answer(optionOf(item));
		expect(msOf(quiz, item)).toBe(1000);
	});

	it('of a page opened behind another tab begins when it is seen', () => {
		showTab('hidden');
		const quiz = open();
		onTestFinished(quiz.shown());
		pass(60_000);
		showTab('visible');
		pass(1500);
		const [item = ''] = quiz.questions;
		quiz.answer(optionOf(item));
		expect(msOf(quiz, item)).toBe(1500);
	});
});

/** What a page is told when its tab is left or comes back. */
function showTab(visibilityState: DocumentVisibilityState) {
	Object.defineProperty(document, 'visibilityState', { value: visibilityState, configurable: true });
	document.dispatchEvent(new Event('visibilitychange'));
}
