import type { Purpose } from '../instrument/instrument.ts';
import { holmSteps } from './holm-steps.ts';
import type { Gap } from './gap.ts';
import type { Verdict } from './result.ts';

/**
 * Below, at or above the target, or too close to call: by each band in development, by Holm's step-down over all in
 * selection; null without a gap.
 */
export function decideVerdicts(gaps: (Gap | null)[], purpose: Purpose, confidence: number): (Verdict | null)[] {
	return purpose === 'selection' ? byStepDown(gaps, confidence) : gaps.map(byBand);
}

function byBand(gap: Gap | null): Verdict | null {
	if (!gap) return null;
	if (gap.low > 0) return 'below';
	return gap.high < 0 ? 'meets' : 'unclear';
}

function byStepDown(gaps: (Gap | null)[], confidence: number): (Verdict | null)[] {
	const [below, meets] = [holmSteps(gaps, 'below', confidence), holmSteps(gaps, 'meets', confidence)];
	return gaps.map((gap, at) => {
		if (!gap) return null;
		if (below[at]?.isKept) return 'below';
		return meets[at]?.isKept ? 'meets' : 'unclear';
	});
}
