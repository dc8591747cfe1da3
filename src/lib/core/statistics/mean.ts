/** Arithmetic mean Σx/n, in the unit of the values; NaN of no values. */
export function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
