import { differenceLimit } from './difference-limit.ts';
import { planOrder } from './plan-order.ts';
import type { Result } from './result.ts';

/** The gap of the first priority less that of another competency, and the limit of their difference, in points. */
export interface GapDifference {
	competency: string;
	difference: number;
	limit: number;
	isDistinguishable: boolean;
}

/**
 * The gap G₁ of the first priority beside that of every other competency with a score, in plan order: distinguishable
 * where |G₁ − G₂| > Φ⁻¹(0.95)·√(se₁² + se₂²), each pair by itself (docs/METHODS.md).
 */
export function gapDifferences({ competencies }: Pick<Result, 'competencies'>): GapDifference[] {
	const [first, ...others] = planOrder({ competencies }).map((competency) => {
		const { gap, gapSe } = competencies[competency]!;
		return { competency, gap: gap ?? 0, gapSe: gapSe ?? 0 };
	});
	return others.map(({ competency, gap, gapSe }) => {
		const difference = first!.gap - gap;
		const limit = differenceLimit(first!.gapSe, gapSe);
		return { competency, difference, limit, isDistinguishable: Math.abs(difference) > limit };
	});
}
