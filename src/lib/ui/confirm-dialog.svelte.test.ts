import { screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { show } from '../../../tests/component/show.ts';
import ConfirmDialog from './confirm-dialog.svelte';

const opener = document.createElement('button');
let isOpen = $state(false);
const onconfirm = vi.fn();

/** A page with a button that has the focus, and with the dialog, which the page opens. */
beforeEach(() => {
	onconfirm.mockReset();
	isOpen = false;
	document.body.append(opener);
	opener.focus();
	show(ConfirmDialog, {
		get open() {
			return isOpen;
		},
		set open(now) {
			isOpen = now;
		},
		...{ title: 'Delete everything?', text: 'This cannot be undone.', confirm: 'Delete', onconfirm }
	});
	flushSync(() => (isOpen = true));
});
afterEach(() => opener.remove());

const dialog = () => screen.queryByRole('dialog', { name: 'Delete everything?' });

describe('a question before something that cannot be undone', () => {
	it('is a modal dialog with its name and its text', () => {
		expect(dialog()?.matches(':modal')).toBe(true);
		const text = document.getElementById(dialog()?.getAttribute('aria-describedby') ?? '');
		expect(text?.textContent).toBe('This cannot be undone.');
	});

	it('starts at the button that changes nothing', () => {
		expect(document.activeElement?.textContent).toBe('Cancel');
	});

	it('does what it asks about on yes, and closes', async () => {
		await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
		expect(onconfirm).toHaveBeenCalledOnce();
		expect([isOpen, dialog()]).toEqual([false, null]);
	});

	it.each([
		['Cancel', () => userEvent.click(screen.getByRole('button', { name: 'Cancel' }))],
		['Escape', () => userEvent.keyboard('{Escape}')]
	])('closes with %s, changes nothing and gives the focus back', async (_, close) => {
		await close();
		await vi.waitFor(() => expect(isOpen).toBe(false));
		expect(dialog()).toBeNull();
		expect(onconfirm).not.toHaveBeenCalled();
		expect(document.activeElement).toBe(opener);
	});

	it('opens again', async () => {
		await userEvent.keyboard('{Escape}');
		await vi.waitFor(() => expect(isOpen).toBe(false));
		flushSync(() => (isOpen = true));
		expect(dialog()).not.toBeNull();
	});
});
