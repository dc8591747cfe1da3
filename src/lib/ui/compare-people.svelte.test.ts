import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { words } from '#lib/content/words.server.ts';
import { languages } from '#lib/i18n/languages.ts';
import type { Result } from '#lib/core/scoring/result.ts';
import { sampleResult } from '../../../tests/component/results.ts';
import { show } from '../../../tests/component/show.ts';
import ComparePeople from './compare-people.svelte';

/** The sample, with this score in one competency. */
function withScore(id: string, score: number | null): Result {
	const scored = { ...sampleResult.competencies[id]!, score, se: score === null ? null : 5 };
	return { ...sampleResult, competencies: { ...sampleResult.competencies, [id]: scored } };
}
const outcomeOf = (name: string) => screen.getByRole('rowheader', { name }).nextElementSibling?.textContent?.trim();

it.each([
	[90, 10, '≠ distinguishable'],
	[10, 90, '≠ distinguishable'],
	[50, 55, '≈ not distinguishable'],
	[null, 55, '– not assessed in both']
])('%s and %s are %s, whoever has which', (mine, theirs, outcome) => {
	show(ComparePeople, {
		mine: withScore('process', mine),
		theirs: withScore('process', theirs),
		words: words('en', 'competencies')
	});
	expect(outcomeOf('Process and flow')).toBe(outcome);
});

it.each(languages)('shows no number and no direction, %s', (language) => {
	const props = { mine: withScore('process', 90), theirs: sampleResult, words: words(language, 'competencies') };
	show(ComparePeople, props, language);
	expect(screen.getByRole('table').textContent).not.toMatch(/\d|▲|▼/);
});
