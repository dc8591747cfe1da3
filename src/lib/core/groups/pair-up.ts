import blossom from 'edmonds-blossom';
import type { Member } from './picture.ts';
import { scoreOf } from './score-of.ts';

/** People matched together; the time grows with the cube of it, 0.1 s for a hundred. */
const LARGEST_POOL = 100;

/**
 * Pairs for peer coaching among those who opted in, as ids: as many points as possible in all of what the one of each
 * pair who gains less can learn from the other. One person too many makes a group of three. The same people
 * give the same pairs, in whatever order they come.
 */
export function pairUp(people: readonly Member[]): string[][] {
	const sorted = [...people].sort((a, b) => (a.id < b.id ? -1 : 1));
	if (sorted.length < 2) return [];
	const pools = Math.ceil(sorted.length / LARGEST_POOL);
	const start = (at: number) => (at === pools ? sorted.length : 2 * Math.floor((at * sorted.length) / pools / 2));
	return Array.from({ length: pools }, (_, at) => pairPool(sorted.slice(start(at), start(at + 1)))).flat();
}

/** What the one who gains less can learn from the other: Σ max(0, theirs − own) over competencies that both have, in points. */
export function complement(one: Member, other: Member): number {
	let [fromOther, fromOne] = [0, 0];
	for (const competency of Object.keys(one.scores)) {
		const [x, y] = [scoreOf(one, competency), scoreOf(other, competency)];
		if (x === null || y === null) continue;
		fromOther += Math.max(0, y - x);
		fromOne += Math.max(0, x - y);
	}
	return Math.min(fromOther, fromOne);
}

/** The pair whose two together complement this person best; undefined where there is none. */
export function closestPair(alone: Member, pairs: readonly Member[][]): Member[] | undefined {
	const gains = pairs.map((pair) => pair.reduce((sum, member) => sum + complement(alone, member), 0));
	return pairs[gains.indexOf(Math.max(...gains))];
}

/** With an odd number, whoever is matched with nobody (the place after the last) joins the pair that they complement best. */
function pairPool(pool: Member[]): string[][] {
	const edges = pool.flatMap((one, i) =>
		pool.slice(i + 1).map((other, j) => edge(i, i + 1 + j, complement(one, other)))
	);
	if (pool.length % 2 === 1) edges.push(...pool.map((_, i) => edge(i, pool.length, 0)));
	const partners = blossom(edges, true);
	const pairs = pool.flatMap((one, i) => (partners[i]! > i && pool[partners[i]!] ? [[one, pool[partners[i]!]!]] : []));
	const alone = pool.find((_, i) => partners[i] === pool.length);
	if (alone) closestPair(alone, pairs)?.push(alone);
	return pairs.map((group) => group.map(({ id }) => id));
}

/** In thousandths of a point, since the matching is exact on whole numbers. */
function edge(from: number, to: number, weight: number): [number, number, number] {
	return [from, to, Math.round(weight * 1000)];
}
