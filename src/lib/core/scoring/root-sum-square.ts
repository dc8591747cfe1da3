/** √Σx², the standard error of a sum of independent parts, in their unit. */
export function rootSumSquare(...values: number[]): number {
	// In products: what `**` and `Math.hypot` give may differ between engines in the last digit.
	return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}
