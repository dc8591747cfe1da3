import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { FORMS } from './forms.ts';
import { Quiz } from './quiz.svelte.ts';
import { readRun, saveAnswer, saveRun } from './saved-run.ts';
import { answerSome, background, outline, ownKeys } from '../../../../tests/component/visits.ts';

beforeEach(() => localStorage.clear());

/** A visitor's page, until the test ends. */
function open(): Quiz {
	const quiz = new Quiz(outline);
	onTestFinished(quiz.restore(''));
	return quiz;
}

/** What a reload has to bring back. */
const told = (quiz: Quiz) => ({ state: quiz.state, setup: $state.snapshot(quiz.setup), sheet: quiz.sheet('en') });

/** Another tab: a page of the same origin, whose writing this page hears of as it would from a real one. */
function anotherTab(): Storage {
	const frame = document.createElement('iframe');
	document.body.append(frame);
	onTestFinished(() => frame.remove());
	return frame.contentWindow!.localStorage;
}

/** Fills the storage of this origin to its last character. */
function fillStorage() {
	for (let size = 2 ** 23; size >= 1; size /= 2) {
		try {
			for (let at = 0; ; at += 1) localStorage.setItem(`filling-${size}-${at}`, 'x'.repeat(size));
		} catch {
			// This size does not fit any more; a smaller one may.
		}
	}
}

/** A device that keeps nothing, until the test or its caller has it keep again. */
function refuse() {
	const refusal = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	onTestFinished(() => refusal.mockRestore());
	return refusal;
}

describe('a full storage', () => {
	it('is told, and the quiz goes on to its end', () => {
		const quiz = open();
		answerSome(quiz, 2);
		expect(quiz.notice).toBeNull();
		fillStorage();
		answerSome(quiz, 36);
		expect(quiz.notice).toBe('not-saved');
		expect([quiz.state, quiz.open, quiz.hasResult]).toEqual(['reviewing', [], true]);
		quiz.finish();
		expect(quiz.state).toBe('finished');
	});

	it('does not keep a new quiz from beginning', () => {
		fillStorage();
		const quiz = open();
		quiz.begin(background);
		expect([quiz.notice, quiz.question]).toEqual(['not-saved', quiz.questions[0]]);
	});

	it('gives a new quiz, or a file, none of the answers that it refused before', () => {
		const quiz = open();
		quiz.begin(background);
		answerSome(quiz, 1);
		const file = quiz.sheet('en');
		for (const begin of [() => quiz.begin(background), () => quiz.adopt(file)]) {
			answerSome(quiz, 2);
			quiz.finish();
			const refusal = refuse();
			answerSome(quiz, 1);
			refusal.mockRestore();
			begin();
			expect(told(open())).toEqual(told(quiz));
		}
	});

	it('loses nothing that it refused when another tab writes', async () => {
		const quiz = open();
		answerSome(quiz, 2);
		const run = readRun(localStorage)!;
		const refusal = refuse();
		quiz.show('teams-growth');
		quiz.answer('successors');
		quiz.readAs({ confidence: 95 });
		quiz.extend(['deep:finance']);
		refusal.mockRestore();
		const before = quiz.answers;
		const other = anotherTab();
		saveAnswer(other, run.id, 'teams-growth', { answer: 'team' });
		saveAnswer(other, run.id, 'teams-reviews', { answer: 'team' });
		saveRun(other, { ...run, setup: { ...run.setup, industry: 'finance' } });
		await vi.waitFor(() => expect(quiz.answers['teams-reviews']).toBe('team'));
		expect(quiz.answers).toEqual({ ...before, 'teams-reviews': 'team' });
		expect(quiz.setup).toMatchObject({ confidence: 95, modules: [...FORMS.quick, 'deep:finance'] });
	});
});

describe('a device that deletes nothing', () => {
	it('is told, and nothing is said to be deleted', () => {
		const quiz = open();
		answerSome(quiz, 2);
		const refusal = vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {
			throw new DOMException('refused', 'InvalidStateError');
		});
		onTestFinished(() => refusal.mockRestore());
		quiz.restart();
		expect([quiz.notice, quiz.answers]).toEqual(['not-deleted', {}]);
		refusal.mockRestore();
		quiz.restart();
		expect([quiz.notice, ownKeys()]).toEqual(['deleted', []]);
	});
});
