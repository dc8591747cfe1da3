import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import type { Sending } from './answer-sender.ts';
import { CandidateQuiz, type FromServer } from './candidate-quiz.svelte.ts';

/** What the server holds, and whether it can be reached. */
let held: FromServer = {};
let isReachable = true;
let isSent = false;
let requests: Sending[][] = [];

/** A server as the page knows it: the larger clock stands, and nothing is sent while an answer is on its way. */
async function answerTo(address: string, { body = '' }: { body?: string } = {}): Promise<Response> {
	if (!isReachable) throw new TypeError('no network');
	if (!body) return Response.json(held);
	if (isSent) return Response.json({}, { status: 409 });
	const { answers = [], clocks = {} } = JSON.parse(body) as { answers?: Sending[]; clocks?: Record<string, number> };
	if (answers.length > 0) requests.push(answers);
	for (const { item, ...entry } of answers) if ((held[item]?.clock ?? -1) < entry.clock) held[item] = entry;
	if (!address.endsWith('/send')) return Response.json({});
	const waiting = Object.keys(clocks).filter((item) => (held[item]?.clock ?? -1) < clocks[item]!);
	isSent = waiting.length === 0;
	return Response.json({ waiting }, { status: isSent ? 200 : 409 });
}

beforeEach(() => {
	localStorage.clear();
	localStorage.setItem('coo-fit/1/run', 'a self-assessment');
	held = {};
	requests = [];
	isReachable = true;
	isSent = false;
	vi.stubGlobal('fetch', answerTo);
});
afterEach(() => vi.unstubAllGlobals());

/** A page of one device. */
function open(kept: FromServer = structuredClone(held)): CandidateQuiz {
	const quiz = new CandidateQuiz({ candidate: 'one', questions: ['a', 'b', 'c'], kept, address: () => '/en/link' });
	onTestFinished(quiz.restore(''));
	return quiz;
}
const settled = (check: () => void) => vi.waitFor(() => (flushSync(), check()), 5_000);
const stored = () => Object.keys(localStorage).filter((key) => key.startsWith('coo-fit-screening/'));

it('keeps an answer on the device at once, and sends it', async () => {
	const quiz = open();
	quiz.answer('yes');
	expect(stored()).toEqual(['coo-fit-screening/1/one/a']);
	expect(quiz.waiting).toBe(1);
	await settled(() => expect(quiz.waiting).toBe(0));
	expect(held).toMatchObject({ a: { answer: 'yes' } });
});

it('sends later what the network did not carry, also from a page opened anew', async () => {
	isReachable = false;
	const quiz = open();
	for (const answer of ['one', 'two']) {
		quiz.answer(answer);
		quiz.next();
	}
	await settled(() => expect(quiz.isHeldUp).toBe(true));
	const again = open({});
	expect(again.question).toBe('c');
	expect(again.waiting).toBe(2);
	isReachable = true;
	window.dispatchEvent(new Event('online'));
	await settled(() => expect([again.waiting, again.isHeldUp]).toEqual([0, false]));
	expect(held).toMatchObject({ a: { answer: 'one' }, b: { answer: 'two' } });
});

it('goes on where another device was, and the later answer stands', async () => {
	const first = open();
	first.answer('early');
	await settled(() => expect(first.waiting).toBe(0));
	localStorage.clear();
	const second = open();
	expect(second.answers).toEqual({ a: 'early' });
	expect(second.question).toBe('b');
	second.show('a');
	second.answer('late');
	await settled(() => expect(held.a?.answer).toBe('late'));
	await first.refresh();
	expect(first.answers).toEqual({ a: 'late' });
});

it('sends one answer pressed twice as one', async () => {
	const quiz = open();
	quiz.answer('yes');
	quiz.answer('yes');
	await settled(() => expect(quiz.waiting).toBe(0));
	expect(Object.keys(held)).toEqual(['a']);
	expect(requests.flat().every(({ item }) => item === 'a')).toBe(true);
});

it('ends only when everything has arrived, and leaves nothing on the device', async () => {
	const quiz = open();
	quiz.answer('yes');
	isReachable = false;
	expect(await quiz.send()).toBe('offline');
	isReachable = true;
	await settled(() => expect(quiz.waiting).toBe(0));
	// What a server lost that was set back to yesterday's copy is sent once more.
	held = {};
	expect(await quiz.send()).toBe('sent');
	expect(held).toMatchObject({ a: { answer: 'yes' } });
	expect(stored()).toEqual([]);
	expect(localStorage.getItem('coo-fit/1/run')).toBe('a self-assessment');
});

it('says when no more answers are taken', async () => {
	const quiz = open();
	isSent = true;
	quiz.answer('yes');
	await settled(() => expect(quiz.over).toBe('ended'));
	expect(await quiz.send()).toBe('ended');
});
