/**
 * Which of m tests Holm's step-down keeps: the k-th smallest p while p ≤ α/(m − k + 1), none after the first that
 * fails (Holm 1979).
 */
export function holm(probabilities: number[], alpha: number): boolean[] {
	const upwards = probabilities.map((_, at) => at).sort((a, b) => probabilities[a]! - probabilities[b]!);
	const failing = upwards.findIndex((at, k) => probabilities[at]! > alpha / (probabilities.length - k));
	const kept = new Set(failing < 0 ? upwards : upwards.slice(0, failing));
	return probabilities.map((_, at) => kept.has(at));
}
