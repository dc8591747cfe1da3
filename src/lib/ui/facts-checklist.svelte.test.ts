import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { coo } from '#lib/content/profiles.ts';
import type { Answer } from '#lib/core/scoring/answer-sheet.ts';
import { questionOf, questions } from '../../../tests/component/questions.ts';
import { show } from '../../../tests/component/show.ts';
import FactsChecklist from './facts-checklist.svelte';

/** The row of one fact, as the texts of its cells: what was said, what is usual, how the two stand. */
function row(id: string, answer?: Answer) {
	const facts = questions().filter(({ kind }) => kind === 'fact');
	show(FactsChecklist, {
		...{ facts, answers: answer === undefined ? {} : { [id]: answer }, expectations: coo.facts }
	});
	const head = screen.getByRole('rowheader', { name: questionOf(id).ask });
	return [...head.closest('tr')!.querySelectorAll('td')].map(({ textContent }) =>
		textContent.replace(/\s+/g, ' ').trim()
	);
}
const label = (id: string, option: string) => questionOf(id).options.find((one) => one.id === option)?.label;

describe('a fact beside what is usual for the role', () => {
	it.each<[string, Answer | undefined, string]>([
		['fact-education', 'master', '● as usual'],
		['fact-education', 'short-higher', '○ not yet'],
		['fact-education', 'skipped', '– not stated'],
		['fact-education', undefined, '– not stated'],
		['fact-certificates', ['none'], '○ an advantage, not expected'],
		['fact-certificates', ['project', 'iso-auditor'], '● as usual'],
		['fact-years', 5, '● as usual'],
		['fact-years', 4, '○ not yet'],
		['fact-team', 40, '']
	])('%s answered %j: %s', (id, answer, status) => {
		expect(row(id, answer)[2]).toBe(status);
	});

	it('shows an answer in the words it was chosen by, and the usual ones', () => {
		const [said, usual] = row('fact-role', 'team-leader');
		expect(said).toBe(label('fact-role', 'team-leader'));
		for (const option of ['head-of-department', 'operations-director', 'coo']) {
			expect(usual).toContain(label('fact-role', option));
		}
	});

	it('says of a number how much is usual, and where the sources give none', () => {
		expect(row('fact-years', 12).slice(0, 2)).toEqual([expect.stringContaining('12'), 'at least 5']);
	});

	it('says where the sources give no usual value', () => {
		expect(row('fact-team', 40)[1]).toBe('no usual value in the sources');
	});

	it('has a row for every fact that was asked', () => {
		row('fact-team');
		expect(screen.getAllByRole('rowheader')).toHaveLength(14);
	});
});
