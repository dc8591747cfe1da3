import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { instrument } from '#lib/content/instrument.ts';
import type { Answer } from '#lib/core/scoring/answer-sheet.ts';
import { score } from '#lib/core/scoring/score.ts';
import { deepSheet } from '../../../../tests/component/deep-result.ts';
import { show } from '../../../../tests/component/show.ts';
import WorkingMethods from './working-methods.svelte';

const scenarios = instrument.items.filter(
	({ kind, module, industry }) => kind === 'judgement' && module === 'deep:analysis' && !industry
);
const alike = ({ actions = [] }: (typeof scenarios)[number]): Answer =>
	Object.fromEntries(actions.map(({ id }) => [id, 3]));

/** The cells of “How you decide”, where these scenarios are rated without a difference and the others skipped. */
function decided(rated: typeof scenarios) {
	const given = Object.fromEntries(scenarios.map((item) => [item.id, rated.includes(item) ? alike(item) : 'skipped']));
	const result = score(instrument, { ...deepSheet, answers: { ...deepSheet.answers, ...given } });
	show(WorkingMethods, { competency: 'analysis', result, items: instrument.items, language: 'en' as const });
	const row = screen.getByRole('rowheader', { name: 'How you decide' }).closest('tr')!;
	return [...row.querySelectorAll('td')].slice(0, 2).map(({ textContent }) => textContent);
}

it('says that ratings do not differ where every scenario was answered', () => {
	expect(scenarios).toHaveLength(2);
	expect(decided(scenarios)).toEqual(['2 of 2', 'ratings all alike']);
});

it('says that answers are missing where they are', () => {
	expect(decided(scenarios.slice(0, 1))).toEqual(['0 of 2', 'too few answers']);
});
