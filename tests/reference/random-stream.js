/**
 * The stream of random numbers, of the robustness draws and of the figures of work samples.
 *
 * @param {number} seed
 */
export function randomStream(seed) {
	let a = seed >>> 0;
	return () => {
		a = (a + 0x6d2b79f5) >>> 0;
		let t = Math.imul(a ^ (a >>> 15), a | 1);
		t = t ^ (t + Math.imul(t ^ (t >>> 7), t | 61));
		const k = (t ^ (t >>> 14)) >>> 0;
		return (k + 0.5) / 2 ** 32;
	};
}
