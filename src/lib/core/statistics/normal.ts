import cdf from '@stdlib/stats-base-dists-normal-cdf';
import pdf from '@stdlib/stats-base-dists-normal-pdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * Φ(x), the share of a standard normal distribution at or below x (x in standard deviations; Abramowitz & Stegun
 * 26.2.2).
 */
export function normalCdf(x: number): number {
	return cdf(x, 0, 1);
}

/** φ(x) = exp(−x²/2)/√(2π), the density of the standard normal distribution (Abramowitz & Stegun 26.2.1). */
export function normalPdf(x: number): number {
	return pdf(x, 0, 1);
}

/** Φ⁻¹(p), the x with Φ(x) = p for a probability p, good to 1e-12 down to p = 1e-300 (Abramowitz & Stegun 26.2.22). */
export function normalQuantile(p: number): number {
	return p > 0.5 ? -lowerQuantile(1 - p) : lowerQuantile(p);
}

// The library works on 2p − 1, which forgets the digits of a small p: off by 1e-8 at p = 1e-10, −∞ at 1e-17.
const LIBRARY_IS_EXACT_FROM = 0.02;

function lowerQuantile(p: number): number {
	if (!(p > 0) || p >= LIBRARY_IS_EXACT_FROM) return quantile(p, 0, 1);
	// Newton on ln Φ, which is concave: from this start, left of the root, every step comes closer and none overshoots.
	let x = -Math.sqrt(-2 * Math.log(p));
	for (let step = 0; step < 8; step++) {
		const phi = normalCdf(x);
		const next = x - (phi / normalPdf(x)) * Math.log(phi / p);
		// From here on every step would stay.
		if (next === x) break;
		x = next;
	}
	return x;
}
