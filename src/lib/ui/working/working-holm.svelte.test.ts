import { expect, it } from 'vitest';
import type { Result } from '#lib/core/scoring/result.ts';
import { sampleResult } from '../../../../tests/component/results.ts';
import { show } from '../../../../tests/component/show.ts';
import WorkingHolm from './working-holm.svelte';

/** The gaps of the first competencies in standard errors of 10 points; the others are not assessed. */
function resultOf(...errors: number[]): Result {
	const competencies = Object.entries(sampleResult.competencies).map(([id, scored], at) => {
		const gap = errors[at] === undefined ? null : errors[at] * 10;
		return [id, { ...scored, gap, gapSe: gap === null ? null : 10 }];
	});
	return { ...sampleResult, purpose: 'selection', confidence: 90, competencies: Object.fromEntries(competencies) };
}

// α = .05. Upper tails of the standard normal distribution: 1 − Φ(2.5) = .00621, 1 − Φ(1.8) = .03593, 1 − Φ(1.9) = .02872.
it.each([
	[[2.5, 0], 'analysis', '1 − Φ(0.00 / 10.00) = 0.50000, number 1 of 2', 'It is larger: not clear enough.'],
	[
		[2.5, 0],
		'leadership',
		'p = 1 − Φ(25.00 / 10.00) = 0.00621, number 1 of 2',
		'= 0.050 / 2 = 0.02500. It is no larger: clear'
	],
	[
		[-2.5, 0],
		'leadership',
		'p = 1 − Φ(25.00 / 10.00) = 0.00621, number 1 of 2',
		'0.02500. It is no larger: clear enough.'
	],
	[
		[1.8, 1.9],
		'analysis',
		'= 0.02872, number 1 of 2',
		'/ (2 − 1 + 1) = 0.050 / 2 = 0.02500. It is larger: not clear enough.'
	],
	[[1.8, 1.9], 'leadership', '= 0.03593, number 2 of 2', '0.050 / 1 = 0.05000. It is no larger, but a smaller p was'],
	[[6], 'leadership', '< 0.00001, number 1 of 1', 'clear enough']
])('%j: what is said of %s', (errors, competency, start, end) => {
	const props = { competency, result: resultOf(...errors), language: 'en' as const };
	const { container } = show(WorkingHolm, props);
	const text = container.textContent!.replace(/\s+/g, ' ');
	expect(text).toContain(start);
	expect(text).toContain(end);
});

it('says nothing of an area that was not assessed', () => {
	const { container } = show(WorkingHolm, { competency: 'customer', result: resultOf(1), language: 'en' as const });
	expect(container.textContent?.trim()).toBe('');
});
