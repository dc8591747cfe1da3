import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { instrument } from '#lib/content/instrument.ts';
import { words } from '#lib/content/words.server.ts';
import { planOrder } from '#lib/core/scoring/plan-order.ts';
import type { Result } from '#lib/core/scoring/result.ts';
import { score } from '#lib/core/scoring/score.ts';
import { languages } from '#lib/i18n/languages.ts';
import { deepSheet } from '../../../../tests/component/deep-result.ts';
import { sampleResult } from '../../../../tests/component/results.ts';
import { show } from '../../../../tests/component/show.ts';
import ResultNotes from './result-notes.svelte';

const draw = (language: (typeof languages)[number], result = sampleResult) =>
	show(ResultNotes, { result, words: words(language, 'competencies'), language }, language);

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

/** The sample with these gaps and standard errors; the priorities follow the order given. */
function withGaps(gaps: Record<string, [gap: number, gapSe: number]>): Result {
	const ids = Object.keys(gaps);
	const competencies = Object.entries(sampleResult.competencies).map(([id, scored]) => {
		const [gap, gapSe] = gaps[id] ?? [null, null];
		return [id, { ...scored, gap, gapSe, priority: gap === null ? null : 100 - ids.indexOf(id) }];
	});
	return { ...sampleResult, competencies: Object.fromEntries(competencies) };
}

describe('which areas cannot be told apart from the first by their distance to the target', () => {
	const inOrder = () => screen.getByRole('region', { name: 'How firm the order is' });

	it('is said with their names, and its working has every difference and its limit', () => {
		// √(9² + 12²) = 15, times 1.6448536 = 24.67.
		draw('en', withGaps({ change: [40, 9], teams: [15.4, 12], customer: [15.3, 12] }));
		expect(inOrder().textContent).toContain(
			'The distance to the target in change and technology cannot be told apart from that in one other area: ' +
				'motivating and leading teams. That it comes first does not show that it is further from its target.'
		);
		const details = [...inOrder().querySelectorAll('details')].at(-1)!;
		details.open = true;
		expect(details.textContent).toContain('the limit is 1.64 times that (90% certainty)');
		const rows = [...details.querySelectorAll('tbody tr')];
		expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
			['Change and technology', '40.0', '9.0', '–', '–'],
			['Motivating and leading teams', '15.4', '12.0', '24.6', '24.7'],
			['Customers and quality', '15.3', '12.0', '24.7', '24.7']
		]);
	});

	it.each([
		['all of them', { change: [40, 9], teams: [30, 9] }, 'cannot be told apart from that in any other area'],
		['none of them', { change: [90, 5], teams: [30, 5] }, 'can be told apart from that in every other area']
	] as const)('is said of %s in few words', (_, gaps, said) => {
		draw('en', withGaps({ change: [...gaps.change], teams: [...gaps.teams] }));
		expect(inOrder().textContent).toContain(said);
	});

	it.each([
		['an area alone', withGaps({ change: [40, 9] })],
		['a first area that is at its target', withGaps({ change: [-1, 9], teams: [-20, 9] })]
	])('is not said of %s', (_, result) => {
		draw('en', result);
		expect(inOrder().textContent).not.toContain('told apart');
	});
});

it('has the standard error and the limit of a self-view that is not named', () => {
	draw('en');
	const self = screen.getByRole('region', { name: 'How you see yourself beside your other answers' });
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

describe('the self-view once a deep module was taken', () => {
	const lowest = (id: string) => instrument.items.find((item) => item.id === id)!.options![0]!.id;
	const answers = {
		...deepSheet.answers,
		'analysis-risk': lowest('analysis-risk'),
		'analysis-review': lowest('analysis-review')
	};
	const tableOf = (self: HTMLElement) => {
		self.querySelector('details')!.open = true;
		const cellsOf = (row: Element) => [...row.children].map(({ textContent }) => textContent);
		return [...self.querySelectorAll('tr')].map(cellsOf);
	};
	const inSelf = () => screen.getByRole('region', { name: 'How you see yourself beside your other answers' });

	it('has a column for every kind of evidence there is, and the mean that placement is held against', () => {
		draw('en', score(instrument, { ...deepSheet, answers }));
		// Placement 75, 50, 0, 0: mean 31.25, spread √(4218.75/3) = 37.5, SE 37.5/√4 = 18.75.
		// Others: evidence (75 + 50)/2 = 62.5, judgement (98.86 + 97.45)/2 = 98.15, each SE 21.65/√2 = 15.31;
		// work samples (100 + 50)/2 = 75, SE 35.36/√2 = 25. Their mean is 235.65/3 = 78.55, its SE √(2 · 15.31² + 25²)/3 = 11.02.
		// 31.25 − 78.55 = −47.30; √(18.75² + 11.02²) = 21.75; 1.6449 times that is 35.78.
		const table = tableOf(inSelf());
		expect(table[0]).toEqual([
			...['Area', 'Where you place yourself', 'What you did', 'How you decide', 'Work samples'],
			...['Mean of the others', 'Difference', 'Standard error', 'Limit']
		]);
		expect(table.find(([name]) => name === 'Analysis and strategic decisions')!.slice(1)).toEqual([
			...['31.3', '62.5', '98.2', '75.0', '78.6', '−47.3', '21.8', '35.8']
		]);
		expect(table.find(([name]) => name === 'Process and flow')!.slice(1)).toEqual([
			...['50.0', '37.5', '–', '–', '37.5', '12.5', '21.7', '35.6']
		]);
		expect(inSelf().textContent).toContain(
			'In analysis and strategic decisions you place yourself about 47 points lower than your other answers suggest.'
		);
	});

	it('has no mean of the others where there is one kind of them', () => {
		draw('en');
		expect(tableOf(inSelf())[0]).toEqual([
			...['Area', 'Where you place yourself', 'What you did', 'Difference', 'Standard error', 'Limit']
		]);
	});
});

it.each([
	[0.23, 0.25, true],
	[0.25, 0.23, false]
])('says that list and shares can be ordered differently where they are: %d, %d', (ofFirst, ofSecond, isSaid) => {
	const [first = '', second = ''] = planOrder(sampleResult);
	draw('en', { ...sampleResult, robustness: { [first]: ofFirst, [second]: ofSecond } });
	const said = screen.getByRole('region', { name: 'How firm the order is' }).textContent;
	const name = words('en', 'competencies')[first]!.inSentence;
	expect(said.includes(`where ${name} comes first; the shares count`)).toBe(isSaid);
});
