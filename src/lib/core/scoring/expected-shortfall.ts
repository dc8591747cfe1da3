import { normalCdf, normalPdf } from '../statistics/normal.ts';

/** S = G·Φ(G/se) + se·φ(G/se): the mean of max(0, gap) over a normal distribution around the gap G, in points. */
export function expectedShortfall(gap: number, se: number): number {
	return gap * normalCdf(gap / se) + se * normalPdf(gap / se);
}
