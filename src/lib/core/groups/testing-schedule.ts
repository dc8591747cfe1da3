import { nextBatch } from './next-batch.ts';
import { pictureOf } from './picture-of.ts';
import type { Member, Picture, Round } from './picture.ts';

/** Scores that a person can have in the core form: (8a + 7b)/15 of 12.5 points, or one method alone; in points, ascending. */
export const GRID = [
	...new Set(
		Array.from({ length: 9 }, (_, a) => [15 * a, ...Array.from({ length: 9 }, (_, b) => 8 * a + 7 * b)]).flat()
	)
]
	.sort((a, b) => a - b)
	.map((units) => (units * 12.5) / 15);

const TARGET = { importance: 4, target: 80, se: 4 };
export const REQUIREMENTS = { everybody: TARGET, some: TARGET };
export type Competency = keyof typeof REQUIREMENTS;

/** A picture that was shown, and what it was made from. */
export interface Published {
	round: 0 | 1;
	rounds: [Round, Round];
	picture: Picture;
}

/** The k of who may be added to a picture and of what is in it: in a sound server the same. */
export interface Ks {
	added: number;
	shown: number;
}

export function pictureFrom(rounds: [Round, Round], round: 0 | 1, smallest: number): Picture {
	const before = round === 1 ? { before: rounds[0] } : {};
	return pictureOf(rounds[round], { smallest, confidence: 80, requirements: REQUIREMENTS, ...before });
}

/** What a workshop of two rounds shows in which people submit, withdraw and pictures are taken as chance has it. */
export function runSchedule(random: () => number, ks: Ks): Published[] {
	const draw = (n: number) => Math.floor(random() * n);
	const roomOf = anyRoom(random);
	const rounds: [Round, Round] = [
		{ batches: [], hasWithdrawn: false },
		{ batches: [], hasWithdrawn: false }
	];
	const shown: Published[] = [];
	const room = 5 + draw(26);
	const [absent, leaving] = [[0, 0.12, 0.5][draw(3)]!, [0, 0.03][draw(2)]!];
	for (const round of [0, 1] as const) {
		const submitted = new Map<string, Member>();
		const waiting = Array.from({ length: room + (absent && draw(4)) }, (_, at) => `p${at}`).filter(
			() => random() >= absent
		);
		while (waiting.length > 0 || random() < 0.7) {
			const event = random();
			if (event < 0.8 && waiting.length > 0) {
				const id = waiting.splice(draw(waiting.length), 1)[0]!;
				const some = random() < 0.12 ? null : roomOf();
				submitted.set(id, { id, scores: { everybody: { score: roomOf() }, some: { score: some } } });
			} else if (event > 1 - leaving) {
				withdraw([...submitted.keys()][draw(submitted.size)], submitted, rounds);
			} else {
				const next = nextBatch(rounds[round], [...submitted.values()], ks.added);
				if (!('batch' in next)) continue;
				if (next.batch.length > 0) rounds[round].batches.push(next.batch);
				shown.push({ round, rounds: structuredClone(rounds), picture: pictureFrom(rounds, round, ks.shown) });
			}
		}
	}
	return shown;
}

/** Takes somebody out, as the server does: their scores are gone at once, also those of pictures that were shown. */
export function withdraw(id: string | undefined, submitted: Map<string, Member>, rounds: [Round, Round]): void {
	if (id === undefined) return;
	submitted.delete(id);
	for (const round of rounds) {
		const isIn = ({ id: other }: Member) => other === id;
		if (round.batches.some((batch) => batch.some(isIn))) round.hasWithdrawn = true;
		round.batches = round.batches.map((batch) => batch.filter((member) => !isIn(member)));
	}
}

/** Scores of people who are as different, or as alike, as chance has it. */
export function anyRoom(random: () => number): () => number {
	return [anyScore, alike, nearTheEnd, oneApart][Math.floor(random() * 4)]!(random);
}

type Room = (random: () => number) => () => number;
const from = (grid: number[], random: () => number) => grid[Math.floor(random() * grid.length)]!;
const anyScore: Room = (random) => () => from(GRID, random);
const alike: Room = (random) => {
	const score = from(GRID, random);
	return () => score;
};
const nearTheEnd: Room = (random) => {
	const end = random() < 0.5 ? GRID.slice(0, 6) : GRID.slice(-6);
	return () => from(end, random);
};
const oneApart: Room = (random) => {
	const score = from(GRID, random);
	return () => (random() < 0.1 ? from(GRID, random) : score);
};
