import { screen } from '@testing-library/svelte';
import { flushSync, tick } from 'svelte';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Answer } from '#lib/core/scoring/answer-sheet.ts';
import { questionOf } from '../../../../tests/component/questions.ts';
import { show } from '../../../../tests/component/show.ts';
import * as later from './later.ts';
import QuestionCard from './question-card.svelte';

/** A question on the screen, which keeps the answers it is given as the page does. */
function ask(id: string, { isFirst = false, isLast = false } = {}) {
	const question = questionOf(id);
	const heard = { onanswer: vi.fn(), onskip: vi.fn(), onback: vi.fn(), onnext: vi.fn() };
	const answer = undefined as Answer | undefined;
	const { change, container } = show(QuestionCard, {
		question,
		answer,
		later,
		why: ['A reason.'],
		isFirst,
		isLast,
		...heard
	});
	// As on the page of the quiz.
	const main = document.createElement('main');
	document.body.append(main);
	main.append(container);
	onTestFinished(() => main.remove());
	/** An answer from elsewhere. */
	const arrive = (given: Answer | undefined) => change({ answer: given });
	heard.onanswer.mockImplementation((given: Answer) => {
		void arrive(Array.isArray(given) && given.length === 0 ? undefined : given);
	});
	return { ...heard, arrive, question, labels: question.options.map(({ label }) => label) };
}

const hint = () => screen.getByRole('alert').textContent;
const button = (name: string) => screen.getByRole('button', { name });
const isChosen = (label: string) => (screen.getByLabelText(label, { exact: false }) as HTMLInputElement).checked;
const QUEUES = 'process-queues';

describe('a question', () => {
	it('is a group with the question as its name and its frame as its description', () => {
		const { question } = ask(QUEUES);
		const group = screen.getByRole('group', { name: question.ask });
		const frame = document.getElementById(group.getAttribute('aria-describedby') ?? '');
		expect(frame?.textContent).toContain('Compared with heads of function');
	});

	it('tells why it is asked', async () => {
		ask(QUEUES);
		expect(screen.getByText('A reason.').checkVisibility()).toBe(false);
		await userEvent.click(screen.getByText('Why we ask this'));
		expect(screen.getByText('A reason.').checkVisibility()).toBe(true);
	});

	it.each([
		['first', { isFirst: true }, ['I can’t judge this', 'Next']],
		['middle', {}, ['Back', 'I can’t judge this', 'Next']],
		['last', { isLast: true }, ['Back', 'I can’t judge this', 'To the overview']]
	])('has its buttons: the %s one', (_, place, names) => {
		ask(QUEUES, place);
		expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(names);
	});
});

describe('the keyboard', () => {
	it.each([1, 2, 3, 4, 5])('chooses with the key %i', async (key) => {
		const { onanswer, question, labels } = ask(QUEUES);
		await userEvent.keyboard(String(key));
		expect(onanswer).toHaveBeenCalledExactlyOnceWith(question.options[key - 1]?.id);
		expect(labels.filter(isChosen)).toEqual([labels[key - 1]]);
		expect(document.activeElement).toBe(screen.getByLabelText(labels[key - 1] ?? '', { exact: false }));
	});

	it('chooses nothing with a key that has no option, nor together with Control', async () => {
		const { onanswer } = ask(QUEUES);
		await userEvent.keyboard('6');
		await userEvent.keyboard('{Control>}1{/Control}');
		expect(onanswer).not.toHaveBeenCalled();
	});

	it('chooses several, and takes one back, where several may be true', async () => {
		const { onanswer, question } = ask('fact-certificates');
		const [first, second] = question.options.map(({ id }) => id);
		for (const key of ['2', '1', '2']) await userEvent.keyboard(key);
		expect(onanswer.mock.calls).toEqual([[[second]], [[first, second]], [[first]]]);
	});

	it('goes on with Enter once there is an answer, and only once', async () => {
		const { onnext } = ask(QUEUES);
		await userEvent.keyboard('3');
		await userEvent.keyboard('{Enter}');
		expect(onnext).toHaveBeenCalledOnce();
	});

	it('goes on once with Enter on the button', async () => {
		const { onnext } = ask(QUEUES);
		await userEvent.keyboard('3');
		button('Next').focus();
		await userEvent.keyboard('{Enter}');
		expect(onnext).toHaveBeenCalledOnce();
	});

	it('stays with Enter without an answer, and says what to do; the next choice takes that away', async () => {
		const { onnext } = ask(QUEUES);
		await userEvent.keyboard('{Enter}');
		expect(onnext).not.toHaveBeenCalled();
		expect(hint()).toBe('Choose an answer first, or “I can’t judge this”.');
		await userEvent.keyboard('1');
		expect(hint()).toBe('');
	});

	it('does nothing where the focus is beside the question, as on a button of the footer', async () => {
		const { onanswer, onnext, onback } = ask(QUEUES);
		const elsewhere = document.createElement('input');
		elsewhere.type = 'checkbox';
		document.body.append(elsewhere);
		onTestFinished(() => elsewhere.remove());
		elsewhere.focus();
		await userEvent.keyboard('3{Enter}{Backspace}');
		for (const heard of [onanswer, onnext, onback]) expect(heard).not.toHaveBeenCalled();
		expect(hint()).toBe('');
	});

	it('goes back with Backspace, but not from the first question', async () => {
		const { onback } = ask(QUEUES);
		await userEvent.keyboard('{Backspace}');
		expect(onback).toHaveBeenCalledOnce();
	});

	it('stays at the first question with Backspace', async () => {
		const { onback } = ask(QUEUES, { isFirst: true });
		await userEvent.keyboard('{Backspace}');
		expect(onback).not.toHaveBeenCalled();
	});
});

describe('the buttons', () => {
	it('skip, go back and go on', async () => {
		const { onskip, onback, onnext } = ask('leadership-plan');
		await userEvent.click(button('Prefer not to say'));
		await userEvent.click(button('Back'));
		expect([onskip, onback, onnext].map((heard) => heard.mock.calls.length)).toEqual([1, 1, 0]);
	});

	it.each([
		['fact-team', 'Prefer not to say'],
		['analysis-specialists', 'I can’t judge this'],
		['analysis-losses', 'I can’t work this out']
	])('say why one may leave %s open', (id, name) => {
		ask(id);
		expect(button(name).getAttribute('aria-pressed')).toBe('false');
	});

	it('show that a question was skipped', () => {
		const heard = { onanswer: vi.fn(), onskip: vi.fn(), onback: vi.fn(), onnext: vi.fn() };
		show(QuestionCard, {
			...{ question: questionOf(QUEUES), answer: 'skipped' as Answer, later, why: [], isFirst: false, isLast: false },
			...heard
		});
		expect(button('I can’t judge this').getAttribute('aria-pressed')).toBe('true');
	});
});

describe('a number', () => {
	const field = () => screen.getByRole('textbox') as HTMLInputElement;

	it('takes digits as text, choosing nothing by them', async () => {
		const { onanswer, question } = ask('fact-team');
		await userEvent.type(screen.getByRole('textbox', { name: question.ask }), '12');
		expect(onanswer.mock.calls).toEqual([[1], [12]]);
		expect(field().value).toBe('12');
	});

	it('takes Backspace for the text, and an emptied field as no answer', async () => {
		const { onanswer, onback, onnext } = ask('fact-team');
		await userEvent.type(field(), '7{Backspace}{Enter}');
		expect(onanswer.mock.calls).toEqual([[7], [[]]]);
		expect(onback).not.toHaveBeenCalled();
		expect(onnext).not.toHaveBeenCalled();
		expect(hint()).toBe('Choose an answer first, or “Prefer not to say”.');
	});

	it('is not left with Enter while what stands there is wrong', async () => {
		const { onnext } = ask('fact-team');
		await userEvent.type(field(), 'many{Enter}');
		expect(onnext).not.toHaveBeenCalled();
		expect(hint()).toContain('“many” is not a number');
		await userEvent.fill(field(), '40');
		await userEvent.keyboard('{Enter}');
		expect(hint()).toBe('');
		expect(onnext).toHaveBeenCalledOnce();
	});
});

describe('a number given in another tab', () => {
	const field = () => screen.getByRole('textbox') as HTMLInputElement;
	const leave = () => flushSync(() => field().blur());

	it('is shown, and its hint goes with what it was about', async () => {
		const { arrive } = ask('fact-team');
		await userEvent.fill(field(), 'many');
		leave();
		expect([field().value, hint()]).toEqual(['many', '“many” is not a number. Write digits only, such as 12.']);
		await arrive(40);
		expect([field().value, hint(), field().ariaInvalid]).toEqual(['40', '', 'false']);
		await arrive(undefined);
		expect(field().value).toBe('');
	});

	it.each([['25'], ['25 pe']])('waits until someone who is typing “%s” has left the field', async (text) => {
		const { arrive } = ask('fact-team');
		await userEvent.type(field(), text);
		await arrive(40);
		expect(field().value).toBe(text);
		leave();
		await expect.poll(() => field().value).toBe('40');
	});

	it('does not touch how the own one was written', async () => {
		ask('fact-team');
		await userEvent.fill(field(), '1 250');
		leave();
		await tick();
		expect(field().value).toBe('1 250');
	});
});

describe('a number that is refused', () => {
	it('is marked, and described by its limits and by what is wrong, until it is put right', async () => {
		ask('fact-team');
		const field = screen.getByRole('textbox');
		const described = () => {
			const ids = field.getAttribute('aria-describedby')!.split(' ');
			return ids.map((id) => document.getElementById(id)!.textContent);
		};
		expect(field.ariaInvalid).toBe('false');
		await userEvent.fill(field, '2.5');
		expect(field.ariaInvalid).toBe('true');
		expect(described()).toEqual(['A whole number from 0 to 500,000', 'Write a whole number, without decimals.']);
		await userEvent.fill(field, '2');
		expect(field.ariaInvalid).toBe('false');
		expect(described()).toEqual(['A whole number from 0 to 500,000', '']);
	});
});
