import { screen, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { instrument } from '#lib/content/instrument.ts';
import { words } from '#lib/content/words.server.ts';
import type { Answer } from '#lib/core/scoring/answer-sheet.ts';
import { score } from '#lib/core/scoring/score.ts';
import { deepResult, deepSheet } from '../../../../tests/component/deep-result.ts';
import { questions } from '../../../../tests/component/questions.ts';
import { show } from '../../../../tests/component/show.ts';
import WorkedScenarios from './worked-scenarios.svelte';

const [first, second] = ['analysis-specialists', 'analysis-figures'];
const asked = questions().filter(({ id }) => id in deepResult.points);

function work(result = deepResult, reasons = words('en', 'reasons')) {
	return show(WorkedScenarios, { result, questions: asked, items: instrument.items, reasons, language: 'en' as const });
}

it('shows of every action your rating, the key and the reason', () => {
	work();
	for (const id of [first!, second!]) {
		const { actions = [] } = instrument.items.find((item) => item.id === id)!;
		const table = screen.getByText(words('en', 'items')[id]!.ask).closest('section')!;
		expect(within(table).getAllByRole('row')).toHaveLength(actions.length + 1);
		for (const action of actions) {
			const row = within(table).getByRole('rowheader', { name: words('en', 'items')[id]!.actions![action.id]! });
			const cells = [...row.closest('tr')!.querySelectorAll('td')].map(({ textContent }) => textContent);
			const rating = (deepSheet.answers[id] as Record<string, number>)[action.id];
			expect(cells).toEqual([String(rating), String(action.key), words('en', 'reasons')[id]![action.id]]);
		}
	}
});

it('says the points of each scenario', () => {
	work();
	const said = screen.getAllByText(/^Points:/).map(({ textContent }) => textContent);
	expect(said).toEqual([first!, second!].map((id) => `Points: ${Math.round(deepResult.points[id]!)}`));
});

it.each<[string, Answer | undefined, RegExp]>([
	['was skipped', 'skipped', /neither zero nor the middle/],
	['has no answer', undefined, /no answer/],
	['was rated in part', { 'fixed-days': 3 }, /no answer/]
])('says why a scenario that %s has no points, and why the only other one has none', (_, answer, why) => {
	const { [first!]: _taken, ...others } = deepSheet.answers;
	const answers = answer === undefined ? others : { ...others, [first!]: answer };
	work(score(instrument, { ...deepSheet, answers }));
	const [one, other] = screen.getAllByText(/^Points:/);
	expect(one!.textContent).toMatch(why);
	expect(other!.textContent).toMatch(/two rated scenarios/);
});

it('shows nothing of scenarios of other areas', () => {
	expect(work(deepResult, {}).container.textContent.trim()).toBe('');
});
