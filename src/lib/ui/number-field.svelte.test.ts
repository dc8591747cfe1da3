import { screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Language } from '#lib/i18n/languages.ts';
import { show } from '../../../tests/component/show.ts';
import NumberField from './number-field.svelte';

/** What the field makes of a text. */
async function type(text: string, { language = 'en' as Language, integer = true } = {}) {
	const heard = { onanswer: vi.fn(), onempty: vi.fn(), onerror: vi.fn() };
	const range = { min: 0, max: 500_000, integer };
	show(NumberField, { label: 'How many?', range, unit: 'people', answer: undefined, ...heard }, language);
	await userEvent.fill(screen.getByRole('textbox'), text);
	return heard;
}

describe('a number', () => {
	it.each([
		['12', 12],
		[' 12 ', 12],
		['12,5', 12.5],
		['12.5', 12.5],
		['1 250', 1250],
		['1.250', 1250],
		['1,250', 1250],
		['1.250,5', 1250.5],
		['1,250.5', 1250.5],
		['0', 0],
		['500000', 500_000]
	])('%s is read as %d', async (text, number) => {
		const { onanswer, onerror } = await type(text, { integer: false });
		expect(onanswer.mock.lastCall).toEqual([number]);
		expect(onerror).not.toHaveBeenCalled();
	});
});

describe('what is no answer', () => {
	it.each<[Language, string, string]>([
		['en', 'a few', '“a few” is not a number. Write digits only, such as 12.'],
		['da', 'et par', '»et par« er ikke et tal. Skriv kun cifre, for eksempel 12.'],
		['pl', 'kilka', '„kilka” to nie liczba. Wpisz same cyfry, na przykład 12.'],
		['en', '500001', 'Write a number from 0 to 500,000.'],
		['da', '500001', 'Skriv et tal fra 0 til 500.000.'],
		['pl', '500001', 'Wpisz liczbę od 0 do 500 000.'],
		['en', '-1', 'Write a number from 0 to 500,000.'],
		['en', '2.5', 'Write a whole number, without decimals.'],
		['da', '2,5', 'Skriv et helt tal uden decimaler.'],
		['pl', '2,5', 'Wpisz liczbę całkowitą, bez miejsc po przecinku.']
	])('in %s: %s', async (language, text, sentence) => {
		const { onanswer, onerror } = await type(text, { language });
		expect(onerror.mock.lastCall?.[0].replace(/\u00A0/g, ' ')).toBe(sentence);
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
	it('shows the answer given before, what is counted, and its limits', () => {
		const heard = { onanswer: vi.fn(), onempty: vi.fn(), onerror: vi.fn() };
		const range = { min: 0, max: 60, integer: true };
		const { container } = show(NumberField, { label: 'How long?', range, unit: 'years', answer: 8, ...heard });
		const field = screen.getByRole('textbox', { name: 'How long?' }) as HTMLInputElement;
		expect(field.value).toBe('8');
		expect(container.textContent).toContain('years');
		const limits = document.getElementById(field.getAttribute('aria-describedby') ?? '');
		expect(limits?.textContent).toBe('A number from 0 to 60');
	});

	it('asks a phone for digits, with a decimal sign only where decimals are allowed', async () => {
		await type('1');
		expect(screen.getByRole('textbox').getAttribute('inputmode')).toBe('numeric');
	});
});
