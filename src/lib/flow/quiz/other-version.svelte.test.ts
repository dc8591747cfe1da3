import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { instrument } from '#lib/content/instrument.ts';
import { FORMS } from './forms.ts';
import { sheetOfRun, type Outline } from './outline.ts';
import { Quiz } from './quiz.svelte.ts';
import type { Setup } from './quiz.machine.ts';
import { readRun, saveAnswer, saveFinished, saveRun } from './saved-run.ts';

const background: Setup = { purpose: 'selection', industry: 'finance', modules: FORMS.background };
const outline: Outline = { instrument: 'coo@1.0.0', continues: ['coo@0.9.9'], items: instrument.items };

/** A visitor's page, until the test ends. */
function open(): Quiz {
	const quiz = new Quiz(outline);
	onTestFinished(quiz.restore(''));
	return quiz;
}
const optionOf = (item: string) => instrument.items.find(({ id }) => id === item)?.options?.[0]?.id ?? '';

describe('a quiz of another version', () => {
	const older = { id: 'older', instrument: 'coo@0.9.0', setup: background, seed: 5 };
	const b = { answer: 'yes', ms: 900 };
	const a = { answer: ['one', 'two'] };

	beforeEach(() => {
		localStorage.clear();
		saveRun(localStorage, older);
		saveAnswer(localStorage, older.id, 'b-no-longer-asked', b);
		saveAnswer(localStorage, older.id, 'a-no-longer-asked', a);
	});

	it('is told, and is a file that names its version', () => {
		const quiz = open();
		expect([quiz.notice, quiz.answers, quiz.state]).toEqual(['other-version', {}, 'choosing']);
		expect(sheetOfRun(quiz.otherVersion!, 'da')).toEqual({
			format: 'coo-fit/answers@1',
			instrument: 'coo@0.9.0',
			form: { modules: FORMS.background },
			purpose: 'selection',
			industry: 'finance',
			locale: 'da',
			seed: 5,
			answers: { 'a-no-longer-asked': ['one', 'two'], 'b-no-longer-asked': 'yes' },
			timing: { 'b-no-longer-asked': 900 }
		});
	});

	it('can still be saved when a first answer has taken its place on the device', () => {
		const quiz = open();
		quiz.answer(optionOf(quiz.question));
		expect(readRun(localStorage)?.instrument).toBe('coo@1.0.0');
		expect(Object.keys(quiz.otherVersion!.answers).sort()).toEqual(['a-no-longer-asked', 'b-no-longer-asked']);
	});

	it('is gone when everything is deleted, here', () => {
		const quiz = open();
		quiz.restart();
		expect([quiz.otherVersion, Object.keys(localStorage)]).toEqual([null, []]);
	});

	it('is gone when everything is deleted, in another tab', async () => {
		const quiz = open();
		const frame = document.body.appendChild(document.createElement('iframe'));
		onTestFinished(() => frame.remove());
		frame.contentWindow!.localStorage.clear();
		await vi.waitFor(() => expect(quiz.notice).toBe('deleted-elsewhere'));
		expect(quiz.otherVersion).toBeNull();
	});
});

describe('a quiz of a version that this one continues', () => {
	const earlier = { id: 'earlier', instrument: 'coo@0.9.9', setup: background, seed: 5 };
	const [first, second] = instrument.items.map(({ id }) => id) as [string, string];
	const given = { answer: optionOf(first), ms: 900 };

	beforeEach(() => {
		localStorage.clear();
		saveRun(localStorage, earlier);
		saveAnswer(localStorage, earlier.id, first, given);
	});

	it('goes on where it was left, without a word', () => {
		const quiz = open();
		expect([quiz.notice, quiz.otherVersion, quiz.question]).toEqual([null, null, second]);
		expect(quiz.sheet('da')).toMatchObject({
			instrument: 'coo@1.0.0',
			purpose: 'selection',
			industry: 'finance',
			seed: 5,
			answers: { [first]: given.answer },
			timing: { [first]: 900 }
		});
	});

	it('keeps its answers on the device, and takes the next one', () => {
		const quiz = open();
		quiz.answer(optionOf(second));
		expect(Object.keys(readRun(localStorage)!.answers).sort()).toEqual([first, second].sort());
		quiz.readAs({ industry: 'general' });
		expect(readRun(localStorage)).toMatchObject({ id: 'earlier', instrument: 'coo@1.0.0', seed: 5 });
	});

	it('has its result, where it was finished', () => {
		saveFinished(localStorage, earlier.id);
		expect(open().hasResult).toBe(true);
	});
});
