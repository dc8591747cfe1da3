import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { QUALITY_INDICES, type Quality } from '#lib/core/scoring/result.ts';
import { sampleResult } from '../../../../tests/component/results.ts';
import { show } from '../../../../tests/component/show.ts';
import QualityTable from './quality-table.svelte';

const indices: Quality['indices'] = {
	time: { value: 9, level: 'amber' },
	run: { value: 4, level: 'ok' },
	autocorrelation: { value: 0.548, level: 'ok' },
	deviation: { value: 0, level: 'red' },
	consistency: { value: -1, level: 'amber' },
	attention: { value: null, level: 'not-available' },
	missing: { value: 0.104, level: 'amber' }
};
const result = { ...sampleResult, quality: { label: 'poor' as const, indices } };

const cells = () =>
	screen
		.getAllByRole('row')
		.slice(1)
		.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent.replaceAll('\u00a0', ' ')));

it('has the value, the limits and the level of every index, and none where it is not available', () => {
	show(QualityTable, { result, language: 'en' as const });
	// The sample answers 16 placements and 16 pieces of evidence.
	expect(cells()).toEqual([
		['9', '≥ 1', '≥ n / 2', 'amber'],
		['4 of 32', '≥ 8 and ≥ n / 3', '≥ 12 and ≥ n / 2', 'in order'],
		['0.548', '≥ 0.55', '≥ 0.70', 'in order'],
		['0.00', '–', '= 0', 'red'],
		['−1.000', '< 0.30', '–', 'amber'],
		['–', '≥ 1', '≥ 2', 'not available'],
		['10.4', '> 10', '> 33', 'amber']
	]);
	expect(screen.getAllByRole('rowheader')).toHaveLength(QUALITY_INDICES.length);
});

it.each([
	['da', '≥ 8 og ≥ n / 3', '≥ 0,55'],
	['pl', '≥ 8 i ≥ n / 3', '≥ 0,55']
] as const)('has the limits alone where there is no result: %s', (language, run, autocorrelation) => {
	show(QualityTable, { language }, language);
	expect(cells().every((row) => row.length === 2)).toBe(true);
	expect(cells().map(([amber]) => amber)).toEqual(['≥ 1', run, autocorrelation, '–', '< 0,30', '≥ 1', '> 10']);
});
