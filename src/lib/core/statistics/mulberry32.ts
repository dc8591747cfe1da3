/**
 * A stream of random numbers strictly between 0 and 1, started with a 32-bit seed: Tommy Ettinger's mulberry32, u =
 * (k + 0.5)/2³².
 */
export function mulberry32(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 2 ** 32;
	};
}
