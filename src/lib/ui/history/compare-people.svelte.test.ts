import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { words } from '#lib/content/words.server.ts';
import { languages } from '#lib/i18n/languages.ts';
import { instrument } from '#lib/content/instrument.ts';
import { sampleSheet } from '#lib/content/sample.ts';
import { show } from '../../../../tests/component/show.ts';
import ComparePeople from './compare-people.svelte';

const asked = instrument.items.filter(({ module, competency }) => module === 'core' && competency === 'process');
const props = { instrument, purpose: 'development' as const, words: words('en', 'competencies') };

/** The sample, with this position chosen wherever process is asked about; null is skipped. */
function withPosition(at: number | null) {
	const answers = asked.map(({ id, options }) => [id, at === null ? 'skipped' : options![at]!.id]);
	return { ...sampleSheet, answers: { ...sampleSheet.answers, ...Object.fromEntries(answers) } };
}
const outcomeOf = (name: string) => screen.getByRole('rowheader', { name }).nextElementSibling?.textContent?.trim();

it.each([
	[4, 0, '≠ distinguishable'],
	[0, 4, '≠ distinguishable'],
	[2, 2, '≈ not distinguishable'],
	[null, 2, '– too few answers in both']
])('positions %s and %s are %s, whoever has which', (mine, theirs, outcome) => {
	show(ComparePeople, { ...props, mine: withPosition(mine), theirs: withPosition(theirs) });
	expect(outcomeOf('Process and flow')).toBe(outcome);
});

it('says on how many questions it rests, and where the two were asked others', () => {
	const mine = { ...sampleSheet, form: { modules: ['deep:process'] } };
	show(ComparePeople, { ...props, mine, theirs: sampleSheet });
	expect(outcomeOf('Process and flow')).toBe('– asked with other questions');
	expect(outcomeOf('Motivating and leading teams')).toBe('– too few answers in both');
	expect(screen.getByText(/^No question was asked and answered in both\./)).toBeVisible();
});

it.each(languages)('shows no number and no direction, %s', (language) => {
	const said = { ...props, words: words(language, 'competencies') };
	show(ComparePeople, { ...said, mine: withPosition(4), theirs: sampleSheet }, language);
	expect(screen.getByRole('table').textContent).not.toMatch(/\d|▲|▼/);
});
