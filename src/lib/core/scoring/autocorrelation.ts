import { mean } from '../statistics/mean.ts';

export const LAGS = 15;
/** Positions. */
export const SHORTEST_STRING = 24;

/**
 * Largest |r_L|, r_L = Σ(x_t − x̄)(x_{t+L} − x̄)/Σ(x_t − x̄)², L = 1 … 15; null below 24 positions or where they do
 * not vary (Gottfried et al. 2022).
 */
export function autocorrelation(positions: number[]): number | null {
	const centre = mean(positions);
	const away = positions.map((position) => position - centre);
	const total = sumOfProducts(away, 0);
	if (positions.length < SHORTEST_STRING || total === 0) return null;
	const lags = Array.from({ length: LAGS }, (_, at) => at + 1);
	return Math.max(...lags.map((lag) => Math.abs(sumOfProducts(away, lag) / total)));
}

function sumOfProducts(values: number[], lag: number): number {
	return values.slice(lag).reduce((sum, value, t) => sum + value * values[t]!, 0);
}
