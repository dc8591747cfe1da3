/** @param {number[]} values */
export function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}

/** @param {number[]} values */
export function mean(values) {
	return sum(values) / values.length;
}

/** @param {number[]} values */
export function squaresAboutMean(values) {
	const centre = mean(values);
	return sum(values.map((value) => (value - centre) ** 2));
}

/** @param {number[]} values */
export function populationDeviation(values) {
	return Math.sqrt(squaresAboutMean(values) / values.length);
}
