/**
 * φ. The square is split so that the exponential of a large argument keeps its digits.
 *
 * @param {number} x
 */
export function normalDensity(x) {
	if (Math.abs(x) > 40) return 0;
	const near = Math.trunc(x * 16) / 16;
	return (Math.exp((-near * near) / 2) * Math.exp((-(x - near) * (x + near)) / 2)) / Math.sqrt(2 * Math.PI);
}

/**
 * Φ(x) − ½ for |x| < 1.5, by the series φ(x)·(x + x³/3 + x⁵/(3·5) + …).
 *
 * @param {number} x
 */
function areaFromCentre(x) {
	let term = x;
	let sum = x;
	for (let odd = 3; Math.abs(term) > 1e-18 * Math.abs(sum); odd += 2) {
		term *= (x * x) / odd;
		sum += term;
	}
	return normalDensity(x) * sum;
}

/**
 * 1 − Φ(x) for x ≥ 1.5, by the continued fraction φ(x)/(x + 1/(x + 2/(x + 3/(x + …)))).
 *
 * @param {number} x
 */
function areaOfTail(x) {
	let fraction = x;
	for (let k = Math.ceil(450 / (x * x)) + 15; k >= 1; k--) fraction = x + k / fraction;
	return normalDensity(x) / fraction;
}

/**
 * Φ.
 *
 * @param {number} x
 */
export function normalProbability(x) {
	if (x <= -1.5) return areaOfTail(-x);
	if (x >= 1.5) return 1 - areaOfTail(x);
	return 0.5 + areaFromCentre(x);
}

/**
 * Φ⁻¹: Halley's method in the lower half, from the start of Abramowitz and Stegun 26.2.23.
 *
 * @param {number} p
 * @returns {number}
 */
export function normalQuantile(p) {
	if (p > 0.5) return -normalQuantile(1 - p);
	if (p <= 0) return p === 0 ? -Infinity : NaN;
	const t = Math.sqrt(-2 * Math.log(p));
	const above = 2.515517 + t * (0.802853 + t * 0.010328);
	const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
	let x = above / below - t;
	for (let round = 0; round < 4; round++) {
		const error = Math.abs(x) < 1.5 ? areaFromCentre(x) - (p - 0.5) : normalProbability(x) - p;
		const step = error / normalDensity(x);
		x -= step / (1 + (step * x) / 2);
	}
	return x;
}
