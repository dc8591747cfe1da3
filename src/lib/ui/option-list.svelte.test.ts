import { render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import OptionList from './option-list.svelte';

const options = ['first', 'second', 'third', 'none'].map((id) => ({ id, label: id }));

/** A list that keeps what is chosen, as its question does. */
function list(isMultiple: boolean, chosen: string[] = []) {
	const onchoose = vi.fn((now: string[]) => void rerender({ chosen: now }));
	const { rerender } = render(OptionList, { props: { options, isMultiple, chosen, onchoose } });
	return onchoose;
}
const inputs = () => [...document.querySelectorAll('input')];
const chosenNow = () => inputs().flatMap(({ checked, value }) => (checked ? value : []));

describe('a list of which one is true', () => {
	it('replaces a choice', async () => {
		const onchoose = list(false, ['first']);
		await userEvent.click(screen.getByText('third'));
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
		await userEvent.click(screen.getByText(clicked));
		expect(onchoose).toHaveBeenCalledExactlyOnceWith(after);
		await vi.waitFor(() => expect(chosenNow()).toEqual(after));
	});
});

describe('where the keyboard lands', () => {
	const start = () => inputs().filter((input) => 'start' in input.dataset).map(({ value }) => value);

	it('is the first option', () => {
		list(false);
		expect(start()).toEqual(['first']);
	});

	it('is the one that was chosen', () => {
		list(false, ['second']);
		expect(start()).toEqual(['second']);
	});
});
