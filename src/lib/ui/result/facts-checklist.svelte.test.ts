import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { coo } from '#lib/content/profiles.ts';
import type { Answer } from '#lib/core/scoring/answer-sheet.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { questionOf, questions } from '../../../../tests/component/questions.ts';
import { show } from '../../../../tests/component/show.ts';
import FactsChecklist from './facts-checklist.svelte';

/** The row of one fact, as the texts of its cells: what was said, what is usual, how the two stand. */
function row(id: string, answer?: Answer, language: Language = 'en') {
	const facts = questions(language).filter(({ kind }) => kind === 'fact');
	show(
		FactsChecklist,
		{ ...{ facts, answers: answer === undefined ? {} : { [id]: answer }, expectations: coo.facts, language } },
		language
	);
	const head = screen.getByRole('rowheader', { name: questionOf(id, language).ask });
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
		expect(usual).toMatch(/^one of: /);
	});

	it('does not call a single usual answer one of several', () => {
		const expected = coo.facts.find(({ item }) => item === 'fact-role')!;
		const expectations = [{ ...expected, options: expected.options!.slice(0, 1) }];
		show(FactsChecklist, {
			...{ facts: [questionOf('fact-role')], answers: {}, expectations, language: 'en' as const }
		});
		expect(screen.getByRole('row', { name: /What is the highest post/ }).textContent).not.toContain('one of');
	});

	it('says, where that tells apart, what is a must and what a plus', () => {
		const [years, role] = ['fact-years', 'fact-role'].map((id) => coo.facts.find(({ item }) => item === id)!);
		show(FactsChecklist, {
			...{ facts: [questionOf('fact-years'), questionOf('fact-role')], answers: {}, language: 'en' as const },
			expectations: [years!, { ...role!, isAdvantage: true as const }],
			standing: (asked: string, isAdvantage: boolean) => `${isAdvantage ? 'plus' : 'must'}: ${asked}`
		});
		const [, first, second] = screen.getAllByRole('row');
		expect(first!.textContent).toContain('must: at least 5 years');
		expect(second!.textContent).toContain('plus: one of: ');
	});

	it('shows what was sent beside each correction, and is held against the last', () => {
		const trail = (fact: string) =>
			fact === 'fact-education'
				? [
						{ answer: 'short-higher', say: (text: string) => `sent ${text}` },
						{ answer: 'master', say: (text: string) => `corrected ${text}` }
					]
				: [];
		show(FactsChecklist, {
			...{ facts: [questionOf('fact-education'), questionOf('fact-years')], trail, language: 'en' as const },
			...{ answers: { 'fact-education': 'short-higher', 'fact-years': 3 }, expectations: coo.facts }
		});
		const [, education, years] = screen.getAllByRole('row');
		expect(education!.textContent).toContain(`sent ${label('fact-education', 'short-higher')}`);
		expect(education!.textContent).toContain(`corrected ${label('fact-education', 'master')}`);
		expect(education!.textContent).toContain('as usual');
		expect(years!.textContent).toMatch(/3 years.*not yet/s);
	});

	it('says of a number how much is usual', () => {
		expect(row('fact-years', 12).slice(0, 2)).toEqual(['12 years', 'at least 5 years']);
	});

	it.each<[Language, string, number, string]>([
		['en', 'fact-years', 1, '1 year'],
		['en', 'fact-team', 1, '1 person'],
		['en', 'fact-sites', 2, '2 sites'],
		['da', 'fact-years', 1, '1 år'],
		['da', 'fact-managers', 1, '1 leder'],
		['da', 'fact-managers', 1250, '1.250 ledere'],
		['pl', 'fact-years', 1, '1 rok'],
		['pl', 'fact-years', 22, '22 lata'],
		['pl', 'fact-years', 12, '12 lat'],
		['pl', 'fact-sites', 1, '1 lokalizacja'],
		['pl', 'fact-team', 0, '0 osób'],
		['pl', 'fact-managers', 3, '3 osoby']
	])('names what is counted in the form that the number asks for, %s: %s %i', (language, id, answer, said) => {
		expect(row(id, answer, language)[0]).toBe(said);
	});

	it('says once, and in no row, that the sources give no usual value for some', () => {
		expect(row('fact-team', 40)[1]).toBe('');
		expect(screen.getAllByText(/the sources give none/)).toHaveLength(1);
	});

	it('says nothing of it where every fact has a usual value', () => {
		const facts = [questionOf('fact-years')];
		show(FactsChecklist, { ...{ facts, answers: {}, expectations: coo.facts, language: 'en' as const } });
		expect(screen.queryByText(/the sources give none/)).toBeNull();
	});

	it('has a row for every fact that was asked', () => {
		row('fact-team');
		expect(screen.getAllByRole('rowheader')).toHaveLength(14);
	});
});
