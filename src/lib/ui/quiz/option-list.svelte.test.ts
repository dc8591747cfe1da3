import { render } from '@testing-library/svelte';
import { flushSync, hydrate, unmount } from 'svelte';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import OptionList from './option-list.svelte';

const options = ['first', 'second', 'third', 'none'].map((id) => ({ id, label: id }));

/** A list that keeps what is chosen, as its question does. */
function list(isMultiple: boolean, chosen: string[] = []) {
	const onchoose = vi.fn((now: string[]) => void rerender({ chosen: now }));
	const { rerender } = render(OptionList, { props: { options, isMultiple, chosen, onchoose } });
	return onchoose;
}
const inputs = () => [...document.querySelectorAll('input')];
const input = (value: string) => document.querySelector<HTMLInputElement>(`input[value=${value}]`)!;
const chosenNow = () => inputs().flatMap(({ checked, value }) => (checked ? value : []));

describe('a list of which one is true', () => {
	it('replaces a choice', async () => {
		const onchoose = list(false, ['first']);
		await userEvent.click(input('third'));
		expect(onchoose.mock.lastCall).toEqual([['third']]);
		expect(chosenNow()).toEqual(['third']);
	});

	it('is walked through with arrows, as radio buttons are', async () => {
		const onchoose = list(false, ['first']);
		inputs()[0]?.focus();
		await userEvent.keyboard('{ArrowDown}{ArrowDown}');
		expect(onchoose.mock.calls).toEqual([[['second']], [['third']]]);
	});
});

describe('a list of which several are true', () => {
	it.each([
		['adds, in the order of the list', ['third'], 'first', ['first', 'third']],
		['takes away', ['first', 'third'], 'first', ['third']],
		['is left with nothing', ['first'], 'first', []],
		['drops all others for "none"', ['first', 'third'], 'none', ['none']],
		['drops "none" for any other', ['none'], 'second', ['second']]
	])('%s', async (_, before, clicked, after) => {
		const onchoose = list(true, before);
		await userEvent.click(input(clicked));
		expect(onchoose).toHaveBeenCalledExactlyOnceWith(after);
		await vi.waitFor(() => expect(chosenNow()).toEqual(after));
	});
});

describe('where the keyboard lands', () => {
	const start = () =>
		inputs()
			.filter((input) => 'start' in input.dataset)
			.map(({ value }) => value);

	it('is the first option', () => {
		list(false);
		expect(start()).toEqual(['first']);
	});

	it('is the one that was chosen', () => {
		list(false, ['second']);
		expect(start()).toEqual(['second']);
	});
});

describe('a page that is read before its script has arrived', () => {
	/** Server-rendered options, one of them clicked, and only then brought to life. */
	async function clickEarly(isMultiple: boolean, clicked: string[]) {
		const props = { options, isMultiple, chosen: [] };
		const target = document.createElement('div');
		target.innerHTML = await commands.renderOnServer('/src/lib/ui/quiz/option-list.svelte', props);
		document.body.append(target);
		onTestFinished(() => target.remove());
		const early = input(clicked[0] ?? 'first');
		for (const value of clicked) await userEvent.click(input(value));
		const onchoose = vi.fn();
		const component = hydrate(OptionList, { target, props: { ...props, onchoose } });
		onTestFinished(() => unmount(component));
		flushSync();
		return { onchoose, isSame: input(clicked[0] ?? 'first') === early };
	}

	it('keeps a choice', async () => {
		const { onchoose, isSame } = await clickEarly(false, ['second']);
		expect(onchoose).toHaveBeenCalledExactlyOnceWith(['second']);
		expect([isSame, chosenNow()]).toEqual([true, ['second']]);
	});

	it('keeps several', async () => {
		const { onchoose } = await clickEarly(true, ['third', 'first']);
		expect(onchoose).toHaveBeenCalledExactlyOnceWith(['first', 'third']);
	});

	it('chooses nothing where nothing was chosen', async () => {
		const { onchoose, isSame } = await clickEarly(false, []);
		expect(onchoose).not.toHaveBeenCalled();
		expect(isSame).toBe(true);
	});
});
