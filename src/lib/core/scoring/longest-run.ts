/**
 * Length of the longest run of one position in the answer string (long-string index, Johnson 2005); null when it is
 * empty.
 */
export function longestRun(positions: number[]): number | null {
	let [longest, run] = [0, 0];
	positions.forEach((position, at) => {
		run = position === positions[at - 1] ? run + 1 : 1;
		longest = Math.max(longest, run);
	});
	return longest || null;
}
