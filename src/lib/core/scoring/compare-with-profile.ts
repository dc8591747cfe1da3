import type { Item, Purpose } from '../instrument/instrument.ts';
import { estimateCompetency } from './competency-estimate.ts';
import { measureGap } from './gap.ts';
import type { CompetencyScore, Result } from './result.ts';
import { decideVerdicts } from './verdicts.ts';

/**
 * Every competency of the profile in its order: score, gap to the target, verdict and priority, in points
 * (docs/METHODS.md).
 */
export function compareWithProfile(
	items: Item[],
	points: Result['points'],
	profile: Result['profile'],
	purpose: Purpose,
	confidence: number
): Record<string, CompetencyScore> {
	const requirements = Object.entries(profile.competencies);
	const estimates = requirements.map(([id]) => estimateCompetency(id, items, points, purpose));
	const gaps = requirements.map(([, requirement], at) => measureGap(estimates[at]!, requirement, confidence));
	const verdicts = decideVerdicts(gaps, purpose, confidence);
	return Object.fromEntries(
		requirements.map(([id], at) => {
			const { methods, score, se, status } = estimates[at]!;
			const { gap = null, gapSe = null, low = null, high = null, shortfall = null, priority = null } = gaps[at] ?? {};
			const verdict = verdicts[at] ?? null;
			return [id, { methods, score, se, status, gap, gapSe, low, high, verdict, shortfall, priority }];
		})
	);
}
