/** One of m tests in Holm's step-down: the k-th smallest p, held against its limit α/(m − k + 1). */
export interface HolmStep {
	p: number;
	/** 1 for the smallest. */
	k: number;
	limit: number;
	isKept: boolean;
}

/** The steps of m tests, in the order given: kept while p ≤ α/(m − k + 1), none after the first that fails (Holm 1979). */
export function holm(probabilities: number[], alpha: number): HolmStep[] {
	const m = probabilities.length;
	const upwards = probabilities.map((_, at) => at).sort((a, b) => probabilities[a]! - probabilities[b]!);
	const limitOf = (place: number) => alpha / (m - place);
	const failing = upwards.findIndex((at, place) => probabilities[at]! > limitOf(place));
	return probabilities.map((p, at) => {
		const place = upwards.indexOf(at);
		return { p, k: place + 1, limit: limitOf(place), isKept: failing < 0 || place < failing };
	});
}
