import { expect, it } from 'vitest';
import { interviewAreas } from './interview-areas.ts';
import type { CompetencyScore } from './result.ts';

const area = (priority: number | null, gapSe: number | null) => ({ priority, gapSe }) as CompetencyScore;
const areasOf = (competencies: Record<string, CompetencyScore>) =>
	interviewAreas({ competencies }).map(({ competency, why }) => `${competency} ${why}`);

it('takes the three of largest priority, then the two widest of the rest', () => {
	const all = { a: area(10, 9), b: area(40, 9), c: area(30, 9), d: area(1, 12), e: area(20, 20), f: area(2, 14) };
	expect(areasOf(all)).toEqual(['b shortfall', 'c shortfall', 'e shortfall', 'f width', 'd width']);
});

it('asks about what was not assessed before what is merely wide, in instrument order', () => {
	const all = { a: area(null, null), b: area(4, 9), c: area(3, 9), d: area(2, 9), e: area(1, 99), f: area(null, null) };
	expect(areasOf(all).slice(3)).toEqual(['a width', 'f width']);
	expect(areasOf({ a: area(null, null), b: area(null, null), c: area(null, null) })).toEqual(['a width', 'b width']);
});
