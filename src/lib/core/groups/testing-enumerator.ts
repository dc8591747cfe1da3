import { GRID } from './testing-schedule.ts';

/** What is known of n scores: bounds of their sum (points) and of the sum of their squares, and whether a group would have been told so. */
export interface Known {
	n: number;
	sum: [number, number];
	squares: [number, number];
	fits: (scores: number[]) => boolean;
}

/** Scores closer than this count as recovered, in points: less than half a step of an anchored item. */
export const CLOSE = 5;
/** Nodes after which a search is left undecided. */
const BUDGET = 100_000;

/**
 * Whether the lowest or the highest of n scores on the grid follows from what is known, to within five points: by looking
 * for groups that fit, with one lowest (highest) score after the other, until two lie five points apart. `undecided` where
 * the searches ended before that.
 */
export function recovers(known: Known): boolean | 'undecided' {
	const answers = (['lowest', 'highest'] as const).map((end) => isPinned(known, end));
	return answers.includes(true) || (answers.includes('undecided') && 'undecided');
}

function isPinned(known: Known, which: 'lowest' | 'highest'): boolean | 'undecided' {
	const found: number[] = [];
	let isSure = true;
	for (const end of likelyFirst(known, which)) {
		if (found.some((other) => Math.abs(end - other) < CLOSE)) continue;
		const answer = search(known, end, which);
		if (answer === 'gave up') isSure = false;
		if (answer === true && found.push(end) === 2) return false;
	}
	return isSure ? found.length === 1 : 'undecided';
}

/** The grid from where the end of an even spread would be. */
function likelyFirst({ n, sum, squares }: Known, which: 'lowest' | 'highest'): number[] {
	const centre = (sum[0] + sum[1]) / 2 / n;
	const spread = Math.sqrt(Math.max(0, (squares[0] + squares[1]) / 2 / n - centre * centre));
	const guess = centre + (which === 'lowest' ? -1.3 : 1.3) * spread;
	return [...GRID].sort((a, b) => Math.abs(a - guess) - Math.abs(b - guess));
}

/** Whether there is a group that fits with this score as its lowest (highest), depth first, from that end on. */
function search({ n, sum, squares, fits }: Known, end: number, which: 'lowest' | 'highest'): boolean | 'gave up' {
	const grid = which === 'lowest' ? GRID : [...GRID].reverse();
	const far = grid.at(-1)!;
	let nodes = 0;
	const scores: number[] = [end];
	function extend(at: number, total: number, square: number): boolean | 'gave up' {
		if (++nodes > BUDGET) return 'gave up';
		const left = n - scores.length;
		if (left === 0) return fits(scores);
		// Every other score x lies between this one and the far end: so is their sum bounded, and x² by (a + b)x − ab.
		const [low, high] = grid[at]! < far ? [grid[at]!, far] : [far, grid[at]!];
		const [least, most] = [Math.max(low * left, sum[0] - total), Math.min(high * left, sum[1] - total)];
		if (least > most + 1e-9) return false;
		if (square + (least * least) / left > squares[1] + 1e-6) return false;
		if (square + (low + high) * most - left * low * high < squares[0] - 1e-6) return false;
		for (let next = at; next < grid.length; next++) {
			scores.push(grid[next]!);
			const found = extend(next, total + grid[next]!, square + grid[next]! * grid[next]!);
			scores.pop();
			if (found) return found;
		}
		return false;
	}
	return extend(grid.indexOf(end), end, end * end);
}
