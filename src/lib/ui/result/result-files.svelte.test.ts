import { screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { instrument } from '#lib/content/instrument.ts';
import { sheet } from '../../../../tests/e2e/fixtures/sheet.ts';
import { show } from '../../../../tests/component/show.ts';
import ResultFiles from './result-files.svelte';

beforeEach(() => localStorage.clear());

/** What reads a file is fetched first. */
const PATIENTLY = { timeout: 10_000 };

/** Chooses a file that is sound, where whoever takes it over does or does not. */
async function choose(isTaken: boolean) {
	const onopen = () => Promise.resolve(isTaken);
	show(ResultFiles, { result: null, instrument, language: 'en' as const, onopen });
	const input = screen.getByLabelText<HTMLInputElement>('Open a file');
	await userEvent.upload(input, new File([JSON.stringify(sheet)], 'answers.json', { type: 'application/json' }));
	return input;
}

describe('a file in which nothing is wrong', () => {
	it('is opened where it is taken over', async () => {
		const input = await choose(true);
		await waitFor(() => expect(screen.getByRole('status').textContent).toBe('The file has been opened.'), PATIENTLY);
		expect([screen.getByRole('alert').innerText, input.value]).toEqual(['', '']);
	});

	it('is not said to be where it is not taken over', async () => {
		await choose(false);
		await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('This file was not opened'), PATIENTLY);
		expect(screen.getByRole('status').textContent).toBe('');
	});
});
