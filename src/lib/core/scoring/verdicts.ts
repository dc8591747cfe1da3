import type { Purpose } from '../instrument/instrument.ts';
import { normalCdf } from '../statistics/normal.ts';
import type { Gap } from './gap.ts';
import { holm } from './holm.ts';
import type { Verdict } from './result.ts';

/**
 * Below, at or above the target, or too close to call: by each band in development, by Holm's step-down over all in
 * selection; null without a gap.
 */
export function decideVerdicts(gaps: (Gap | null)[], purpose: Purpose, confidence: number): (Verdict | null)[] {
	return purpose === 'selection' ? byStepDown(gaps, (1 - confidence / 100) / 2) : gaps.map(byBand);
}

function byBand(gap: Gap | null): Verdict | null {
	if (!gap) return null;
	if (gap.low > 0) return 'below';
	return gap.high < 0 ? 'meets' : 'unclear';
}

function byStepDown(gaps: (Gap | null)[], alpha: number): (Verdict | null)[] {
	const measured = gaps.filter((gap) => gap !== null);
	// 1 − Φ(x) is taken as Φ(−x), which keeps its digits where it is small.
	const kept = (sign: 1 | -1) =>
		holm(
			measured.map(({ gap, gapSe }) => normalCdf((sign * gap) / gapSe)),
			alpha
		);
	const [below, meets] = [kept(-1), kept(1)];
	return gaps.map((gap) => {
		if (!gap) return null;
		const at = measured.indexOf(gap);
		if (below[at]) return 'below';
		return meets[at] ? 'meets' : 'unclear';
	});
}
