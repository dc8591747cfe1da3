import { screen, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { words } from '#lib/content/words.server.ts';
import { languages } from '#lib/i18n/languages.ts';
import { sampleResult } from '../../../tests/component/results.ts';
import { show } from '../../../tests/component/show.ts';
import ResultNotes from './result-notes.svelte';

const draw = (language: (typeof languages)[number]) =>
	show(ResultNotes, { result: sampleResult, words: words(language, 'competencies'), language }, language);

it.each(languages)('opens a working under each of its four statements: %s', async (language) => {
	draw(language);
	for (const region of screen.getAllByRole('region')) {
		const details = region.querySelector('details')!;
		expect(details.open).toBe(false);
		await userEvent.click(details.querySelector('summary')!);
		expect(details.open).toBe(true);
		expect(details.textContent).not.toMatch(/[{}]/);
	}
	expect(screen.getAllByRole('region')).toHaveLength(4);
});

it('says how far the draws vary, and that they can be repeated', () => {
	draw('en');
	const order = screen.getByRole('region', { name: 'How firm the order is' });
	expect(order.textContent).toContain('In each of 2,000 draws the importance is moved by up to ±25%');
	expect(order.textContent).toContain('the same file of answers always gives the same shares');
});

it('has the standard error and the limit of a self-view that is not named', () => {
	draw('en');
	const self = screen.getByRole('region', { name: 'How you see yourself beside what you did' });
	self.querySelector('details')!.open = true;
	const row = within(self).getByRole('rowheader', { name: 'Process and flow' }).closest('tr')!;
	// Two answers each: SE = √(2 · 21.65²/2) = 21.65; 1.6449 times that is 35.61.
	expect([...row.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual([
		'50.0',
		'37.5',
		'12.5',
		'21.7',
		'35.6'
	]);
	expect(self.textContent).toContain('the limit is 1.64 times that (90% certainty)');
});
