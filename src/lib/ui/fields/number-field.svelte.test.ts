import { screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Language } from '#lib/i18n/languages.ts';
import { show } from '../../../../tests/component/show.ts';
import NumberField from './number-field.svelte';

/** What the field makes of a text. */
async function type(text: string, { language = 'en' as Language, integer = true, max = 500_000 } = {}) {
	const heard = { onanswer: vi.fn(), onempty: vi.fn(), onerror: vi.fn() };
	const range = { min: 0, max, integer };
	show(NumberField, { label: 'How many?', range, answer: undefined, errorId: 'error', ...heard }, language);
	await userEvent.fill(screen.getByRole('textbox'), text);
	return heard;
}

describe('a number', () => {
	it.each([
		['12,5', 12.5],
		['1.250', 1250],
		['500 000', 500_000]
	])('%s is given as %d', async (text, number) => {
		const { onanswer, onerror } = await type(text, { integer: false });
		expect(onanswer.mock.lastCall).toEqual([number]);
		expect(onerror).not.toHaveBeenCalled();
	});
});

it.each(['83.904', '83,904'])('%s is given with its decimals where it is too much with thousands', async (text) => {
	const { onanswer, onerror } = await type(text, { integer: false, max: 100 });
	expect([onanswer.mock.lastCall, onerror.mock.calls]).toEqual([[83.904], []]);
});

describe('what is no answer is named, with what would be one', () => {
	it.each<[Language, string, string]>([
		['en', 'a few', '“a few” is not a number'],
		['da', 'et par', '»et par« er ikke et tal'],
		['pl', 'kilka', '„kilka” to nie liczba'],
		['en', '500001', 'from 0 to 500,000'],
		['da', '500001', 'fra 0 til 500.000'],
		['pl', '500001', 'od 0 do 500 000'],
		['en', '-1', 'from 0 to 500,000'],
		['en', '2.5', 'whole number'],
		['da', '2,5', 'helt tal'],
		['pl', '2,5', 'liczbę całkowitą']
	])('in %s: %s', async (language, text, sentence) => {
		const { onanswer, onerror } = await type(text, { language });
		expect(onerror.mock.lastCall?.[0].replace(/\s/g, ' ')).toContain(sentence);
		expect(onanswer).not.toHaveBeenCalled();
	});

	it('an emptied field', async () => {
		const { onempty, onerror } = await type('7');
		await userEvent.clear(screen.getByRole('textbox'));
		expect(onempty).toHaveBeenCalledOnce();
		expect(onerror).not.toHaveBeenCalled();
	});
});

describe('the field', () => {
	it('shows the answer given before and its limits', () => {
		const heard = { onanswer: vi.fn(), onempty: vi.fn(), onerror: vi.fn() };
		const range = { min: 0, max: 60, integer: true };
		show(NumberField, {
			label: 'How long?',
			range,
			answer: 8,
			errorId: 'error',
			...heard
		});
		const field = screen.getByRole('textbox', { name: 'How long?' }) as HTMLInputElement;
		expect(field.value).toBe('8');
		const [limitsId = '', errorId] = field.getAttribute('aria-describedby')?.split(' ') ?? [];
		const limits = document.getElementById(limitsId);
		expect(errorId).toBe('error');
		expect(limits?.textContent).toBe('A whole number from 0 to 60');
	});

	it.each<[Language, string]>([
		['en', '12.5'],
		['da', '12,5'],
		['pl', '12,5']
	])('shows decimals as the language writes them, %s', (language, text) => {
		const heard = { onanswer: vi.fn(), onempty: vi.fn(), onerror: vi.fn() };
		const range = { min: 0, max: 60, integer: false };
		show(NumberField, { label: 'How long?', range, answer: 12.5, errorId: 'error', ...heard }, language);
		expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe(text);
	});

	it.each([
		[true, 'numeric'],
		[false, 'decimal']
	])('asks a phone for the right keys: whole numbers only %s', async (integer, keys) => {
		await type('1', { integer });
		expect(screen.getByRole('textbox').getAttribute('inputmode')).toBe(keys);
	});
});
