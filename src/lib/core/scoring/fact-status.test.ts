import { expect, it } from 'vitest';
import { factStatus } from './fact-status.ts';

const degree = { item: 'fact-education', options: ['bachelor', 'master'], sources: ['D6.1'] };
const years = { item: 'fact-years', min: 5, sources: ['D7.1'] };
const certificate = { item: 'fact-certificates', options: ['lean'], isAdvantage: true as const, sources: ['D6.3'] };

it.each([
	['a usual option', 'bachelor', degree, 'met'],
	['another option', 'school', degree, 'not-met'],
	['one of several chosen', ['other', 'lean'], certificate, 'met'],
	['an advantage that is missing', ['none'], certificate, 'advantage'],
	['exactly the usual number', 5, years, 'met'],
	['a smaller number', 4, years, 'not-met'],
	['zero, which is an answer', 0, years, 'not-met'],
	['no answer', undefined, degree, 'not-stated'],
	['prefer not to say', 'skipped', degree, 'not-stated'],
	['a fact that no source speaks of', 12, undefined, 'no-norm']
] as const)('%s', (_, answer, expectation, expected) => {
	expect(factStatus(answer as never, expectation as never)).toBe(expected);
});
