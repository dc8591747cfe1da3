import fc from 'fast-check';
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { instrument } from '#lib/content/instrument.ts';
import { FORMS } from './forms.ts';
import { REVIEW } from './outline.ts';
import { Quiz } from './quiz.svelte.ts';
import { readRun, saveAnswer } from './saved-run.ts';
import { answerSome, background, outline, ownKeys } from '../../../../tests/component/visits.ts';

beforeEach(() => localStorage.clear());

/** A visitor's page: what lies on the device is read, and what other tabs write is followed, until the test ends. */
function open(place = ''): Quiz {
	const quiz = new Quiz(outline);
	onTestFinished(quiz.restore(place));
	return quiz;
}
const optionOf = (item: string, at = 0) => instrument.items.find(({ id }) => id === item)?.options?.[at]?.id ?? '';

/** Everything that a reload has to bring back. */
const told = (quiz: Quiz) => ({
	place: quiz.state === 'answering' ? quiz.question : quiz.state,
	setup: $state.snapshot(quiz.setup),
	sheet: quiz.sheet('en')
});

describe('a reload', () => {
	it('finds every answer and the place, after each question and after the last', () => {
		const quiz = open();
		quiz.begin(background);
		for (let count = 1; count <= quiz.questions.length; count += 1) {
			answerSome(quiz, 1);
			expect(told(open()), `after ${count}`).toEqual(told(quiz));
		}
		expect(quiz.state).toBe('reviewing');
		quiz.finish();
		expect(told(open())).toEqual(told(quiz));
	});

	it('comes back to the place that the address names', () => {
		const quiz = open();
		answerSome(quiz, 5);
		expect(open('leadership-plan').question).toBe('leadership-plan');
		expect(open(REVIEW).state).toBe('reviewing');
		expect(open('no-such-question').question).toBe(quiz.question);
	});

	it('comes back to a question whose list was emptied again', () => {
		const quiz = open();
		quiz.begin(background);
		quiz.show('fact-certificates');
		quiz.answer(['project']);
		quiz.answer([]);
		for (const item of quiz.open.filter((id) => id !== 'fact-certificates')) {
			quiz.show(item);
			quiz.answer('skipped');
		}
		expect(open().question).toBe('fact-certificates');
	});

	it('after any steps at all leads to the same answers and set-up', () => {
		const steps: fc.Arbitrary<(quiz: Quiz) => void> = fc.oneof(
			fc.constant((quiz: Quiz) => quiz.next()),
			fc.constant((quiz: Quiz) => quiz.back()),
			fc.constant((quiz: Quiz) => quiz.skip()),
			fc.constant((quiz: Quiz) => quiz.review()),
			fc.constant((quiz: Quiz) => quiz.finish()),
			fc.constant((quiz: Quiz) => quiz.begin(background)),
			fc.nat({ max: 4 }).map((at) => (quiz: Quiz) => quiz.answer(optionOf(quiz.question, at))),
			fc.nat({ max: 45 }).map((at) => (quiz: Quiz) => quiz.show(quiz.questions[at] ?? ''))
		);
		fc.assert(
			fc.property(fc.array(steps, { maxLength: 30 }), (taken) => {
				localStorage.clear();
				const quiz = open();
				for (const step of taken) step(quiz);
				expect(open(quiz.question).sheet('en')).toEqual(quiz.sheet('en'));
			}),
			{ seed: 4, numRuns: 60 }
		);
	});
});

describe('before the device has been read', () => {
	it('a choice is kept, and becomes the first answer', () => {
		const quiz = new Quiz(outline);
		quiz.answer('team-week');
		expect(quiz.answers).toEqual({});
		onTestFinished(quiz.restore(''));
		expect(quiz.answers).toEqual({ [quiz.question]: 'team-week' });
		expect(open().answers).toEqual(quiz.answers);
	});

	it('a choice is dropped where a quiz is under way, since another question was meant', () => {
		const before = open();
		answerSome(before, 3);
		const quiz = new Quiz(outline);
		quiz.answer('team-week');
		onTestFinished(quiz.restore(''));
		expect(quiz.answers).toEqual(before.answers);
	});
});

describe('answers', () => {
	it('begin the quick form where no set-up was chosen', () => {
		const quiz = open();
		quiz.answer(optionOf(quiz.question));
		expect([quiz.state, quiz.setup.modules]).toEqual(['answering', FORMS.quick]);
		expect(quiz.questions).toHaveLength(38);
	});

	it('are read as Svelte reads: what shows them follows', () => {
		const quiz = open();
		const seen: string[] = [];
		const stop = $effect.root(() => {
			$effect(() => void seen.push(`${quiz.state} ${quiz.at}`));
		});
		onTestFinished(stop);
		flushSync();
		answerSome(quiz, 1);
		flushSync();
		expect(seen).toEqual(['choosing 0', 'answering 1']);
	});

	it('come with the time spent on each question, all visits together', () => {
		const quiz = open();
		answerSome(quiz, 1);
		const [item] = quiz.questions as [string];
		const once = quiz.sheet('en').timing[item] ?? NaN;
		quiz.back();
		quiz.answer(optionOf(item, 1));
		expect(quiz.sheet('en').timing[item]).toBeGreaterThanOrEqual(once);
		expect(Number.isInteger(once)).toBe(true);
	});

	it('stand in the sheet in the order of the questions, whenever they were given', () => {
		const quiz = open();
		quiz.begin(background);
		const [first = '', second = ''] = quiz.questions;
		for (const item of [second, first]) {
			quiz.show(item);
			quiz.answer(optionOf(item));
		}
		expect(Object.keys(quiz.sheet('da').answers)).toEqual([first, second]);
		expect(quiz.sheet('da')).toMatchObject({ locale: 'da', purpose: 'selection', industry: 'finance' });
	});

	it('of a file are taken over as if they had been given here', () => {
		const quiz = open();
		quiz.begin(background);
		answerSome(quiz, 46);
		quiz.finish();
		const sheet = quiz.sheet('en');
		quiz.restart();
		quiz.adopt(sheet);
		expect(quiz.sheet('en')).toEqual(sheet);
		expect(told(open())).toEqual(told(quiz));
		expect(quiz.state).toBe('finished');
	});
});

/** Another tab: a page of the same origin, whose writing this page hears of as it would from a real one. */
function anotherTab(): Storage {
	const frame = document.createElement('iframe');
	document.body.append(frame);
	onTestFinished(() => frame.remove());
	return frame.contentWindow!.localStorage;
}

describe('two tabs', () => {
	it('that answer different questions keep both, whoever saves last', () => {
		answerSome(open(), 1);
		const [one, other] = [open('teams-growth'), open('finance-costs')];
		one.answer('successors');
		other.answer('own-waste');
		one.show('teams-reviews');
		one.answer('team');
		expect(open().answers).toMatchObject({
			'teams-growth': 'successors',
			'finance-costs': 'own-waste',
			'teams-reviews': 'team'
		});
	});

	it('hear of each other’s answers, and keep their place', async () => {
		const quiz = open();
		answerSome(quiz, 2);
		const { id } = readRun(localStorage)!;
		const place = quiz.question;
		saveAnswer(anotherTab(), id, 'teams-growth', { answer: 'successors', ms: 900 });
		await vi.waitFor(() => expect(quiz.answers['teams-growth']).toBe('successors'));
		expect([quiz.question, quiz.notice]).toEqual([place, null]);
	});

	it('follow a quiz begun anew in the other, and say so', async () => {
		const quiz = open();
		answerSome(quiz, 2);
		const run = readRun(localStorage)!;
		const anew = { id: 'anew', instrument: run.instrument, setup: background, seed: 5 };
		anotherTab().setItem('coo-fit/1/run', JSON.stringify(anew));
		await vi.waitFor(() => expect(quiz.notice).toBe('replaced-elsewhere'));
		expect([quiz.answers, quiz.sheet('en').seed]).toEqual([{}, 5]);
	});

	it('follow when everything is deleted in the other', async () => {
		const quiz = open();
		answerSome(quiz, 2);
		anotherTab().clear();
		await vi.waitFor(() => expect(quiz.state).toBe('choosing'));
		expect(quiz.answers).toEqual({});
	});
});

describe('starting again', () => {
	it('forgets everything, here and on the device, and leaves what belongs to others', () => {
		const quiz = open();
		answerSome(quiz, 3);
		localStorage.setItem('coo-fit/2/run', 'of a later version');
		localStorage.setItem('another-page', 'stays');
		quiz.restart();
		expect(ownKeys()).toEqual([]);
		expect(localStorage.getItem('another-page')).toBe('stays');
		expect([quiz.state, quiz.answers]).toEqual(['choosing', {}]);
		expect(told(open())).toEqual(told(quiz));
	});

	it('with another set-up draws another seed and keeps no answer', () => {
		const quiz = open();
		answerSome(quiz, 3);
		const before = quiz.sheet('en').seed;
		quiz.begin(background);
		expect(quiz.sheet('en').seed).not.toBe(before);
		expect(Object.keys(open().answers)).toEqual([]);
	});
});
