import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { forgetWorkshop, keepJoined, leftOver } from './workshop-kept.ts';
import { WorkshopRound } from './workshop-round.svelte.ts';
import { testingOpened } from './testing-workshop.ts';

const outline = {
	instrument: 'coo@1.0.0',
	items: ['a', 'b', 'c'].map((id) => ({ id, kind: 'placement' as const, module: 'core' }))
};
const keys = () =>
	Object.keys(localStorage)
		.filter((key) => key.startsWith('coo-fit/1/workshop/'))
		.sort();

beforeEach(() => {
	localStorage.clear();
	localStorage.setItem('coo-fit/1/run', 'a self-assessment');
});

/** The page of a phone. */
function open(round = 1, place = ''): WorkshopRound {
	const quiz = new WorkshopRound({ workshop: 'w', round, settings: testingOpened, outline });
	onTestFinished(quiz.restore(place));
	return quiz;
}

function answerAll(quiz: WorkshopRound) {
	for (const answer of ['one', 'two', 'three']) {
		quiz.answer(answer);
		quiz.next();
	}
}

describe('a round on a phone', () => {
	it('keeps each answer at once, and goes on with it after a reload', () => {
		const quiz = open();
		expect(keys()).toEqual([]);
		quiz.answer('one');
		quiz.next();
		expect(keys()).toEqual(['coo-fit/1/workshop/w/1', 'coo-fit/1/workshop/w/1/a']);
		const again = open();
		expect([again.question, again.answers, again.seed]).toEqual(['b', { a: 'one' }, quiz.seed]);
		expect(open(1, 'a').question).toBe('a');
		expect(localStorage.getItem('coo-fit/1/run')).toBe('a self-assessment');
	});

	it('is over once the result was asked for, also after a reload', () => {
		const quiz = open();
		answerAll(quiz);
		quiz.finish();
		for (const one of [quiz, open()]) {
			one.answer('other');
			expect([one.isFinished, one.isUnderWay, one.sheet('en').answers]).toEqual([
				true,
				false,
				{ a: 'one', b: 'two', c: 'three' }
			]);
		}
	});

	it('goes back to the overview with its answers where they give no score', () => {
		const quiz = open();
		quiz.answer('one');
		quiz.review();
		quiz.finish();
		quiz.reopen();
		expect([quiz.isFinished, quiz.lacksScores, quiz.isAsking, quiz.answers]).toEqual([
			false,
			true,
			false,
			{ a: 'one' }
		]);
		expect(open().isFinished).toBe(false);
		quiz.show('b');
		quiz.answer('two');
		quiz.review();
		quiz.finish();
		expect([quiz.isFinished, quiz.lacksScores, open().answers]).toEqual([true, false, { a: 'one', b: 'two' }]);
	});

	it('is about itself alone', () => {
		answerAll(open(1));
		const second = open(2);
		expect(second.answers).toEqual({});
		second.answer('new');
		expect(open(1).answers).toEqual({ a: 'one', b: 'two', c: 'three' });
	});

	it('goes on with what the room has left behind unfinished', () => {
		const first = open(1);
		first.answer('one');
		first.next();
		const second = open(2);
		second.takeOver(first);
		expect([second.question, second.answers, second.seed]).toEqual(['b', { a: 'one' }, first.seed]);
		expect(first.isUnderWay).toBe(false);
		expect(keys()).toEqual(['coo-fit/1/workshop/w/2', 'coo-fit/1/workshop/w/2/a']);
		expect(open(2).answers).toEqual({ a: 'one' });
	});

	it('takes nothing over from a round that was finished', () => {
		const first = open(1);
		answerAll(first);
		first.finish();
		const second = open(2);
		second.takeOver(first);
		expect(second.answers).toEqual({});
		expect(first.isFinished).toBe(true);
	});

	it('goes on in memory where the phone refuses, and says so', () => {
		const quiz = open();
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		quiz.answer('one');
		expect([quiz.answers, quiz.isStored]).toEqual([{ a: 'one' }, false]);
		vi.restoreAllMocks();
	});
});

describe('what is left on the phone', () => {
	it('is what was finished, else what was begun, found by the code', () => {
		const workshop = { id: 'w', code: 'K7M3XW', settings: testingOpened };
		keepJoined(localStorage, workshop);
		expect(leftOver(localStorage, 'K7M3XW')).toBeNull();
		const quiz = open(1);
		quiz.answer('one');
		expect(leftOver(localStorage, 'K7M3XW')).toMatchObject({ rounds: [{ isFinished: false }] });
		answerAll(quiz);
		quiz.finish();
		const second = open(2);
		second.answer('new');
		const first = { seed: quiz.seed, isFinished: true, answers: { b: { answer: 'two' } } };
		const left = leftOver(localStorage, 'K7M3XW');
		expect(left).toMatchObject({ workshop, rounds: [first] });
		expect(left?.rounds).toHaveLength(1);
		answerAll(second);
		second.finish();
		expect(leftOver(localStorage, 'K7M3XW')).toMatchObject({
			rounds: [first, { seed: second.seed, isFinished: true }]
		});
		expect(leftOver(localStorage, 'HJKMNP')).toBeNull();
	});

	it('is nothing for whoever leaves', () => {
		answerAll(open(1));
		keepJoined(localStorage, { id: 'w', code: 'K7M3XW', settings: testingOpened });
		localStorage.setItem('coo-fit/1/workshop/w2/1', 'of another');
		forgetWorkshop(localStorage, 'w');
		expect(keys()).toEqual(['coo-fit/1/workshop/w2/1']);
	});
});
