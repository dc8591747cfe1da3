import { mulberry32 } from '../statistics/mulberry32.ts';
import type { GroupDistribution } from './picture.ts';
import { recovers } from './testing-enumerator.ts';
import { influence } from './testing-influence.ts';
import { smallestGroup, type Sum } from './testing-linear-attacker.ts';
import { REQUIREMENTS, runSchedule, type Competency, type Ks, type Published } from './testing-schedule.ts';
import { knownBetween, knownOf } from './testing-worlds.ts';

/** What is promised, written here once more: a rule that is switched off in a test is not switched off here. */
const [BIN, NEWCOMERS] = [3, 10];
/** Up to here a search for the scores of a room comes to an end. */
const SMALL_ROOM = 6;

export const COMPETENCIES = Object.keys(REQUIREMENTS) as Competency[];
/** What was shown in each of some workshops; a number is so many as chance has it. */
type Workshops = Published[][] | number | undefined;
/** Workshops as chance has it, the same ones for the same number. */
export const schedules = (ks: Ks, number = 100) =>
	Array.from({ length: number }, (_, seed) => runSchedule(mulberry32(seed), ks));
const given = (ks: Ks, workshops: Workshops) => (typeof workshops === 'object' ? workshops : schedules(ks, workshops));

/** Every mean and mean change that was shown, as sums over the people whom they are of. */
function sumsOf(shown: Published[], competency: Competency, k: number): Sum[] {
	return shown.flatMap((published) => {
		const means = influence(published, competency, 'mean', k);
		const pairs = influence(published, competency, 'change', k);
		const change = pairs.flatMap((id): [string, number][] => [
			[`0:${id}`, -1],
			[`1:${id}`, 1]
		]);
		const sums = [new Map(means.map((id): [string, number] => [`${published.round}:${id}`, 1])), new Map(change)];
		return sums.filter(({ size }) => size > 0);
	});
}

/** Groups smaller than k that a combination of sums is about, over all workshops. */
export function solved(ks: Ks, k: number, workshops?: Workshops): string[][] {
	return given(ks, workshops).flatMap((shown) =>
		COMPETENCIES.flatMap((competency) => {
			const group = smallestGroup(sumsOf(shown, competency, ks.shown), k);
			return group ? [group] : [];
		})
	);
}

/** Rooms and groups of newcomers whose lowest or highest score can be worked out, or might be. */
export function recovered(ks: Ks, workshops?: Workshops): string[] {
	const answers = new Map<string, ReturnType<typeof recovers>>();
	return eachSeries(given(ks, workshops), (series, label) => {
		const known = series.flatMap(({ competencies }) => knownOf(competencies[label.competency]!) ?? []);
		const newcomers = known.slice(1).flatMap((later, at) => {
			const earlier = known[at]!;
			return later.n > earlier.n ? [knownBetween(earlier, later)] : [];
		});
		return [...known, ...newcomers].flatMap((each) => {
			if (each.n > SMALL_ROOM) return [];
			const key = JSON.stringify([each, newcomers.includes(each)]);
			if (!answers.has(key)) answers.set(key, recovers(each));
			return answers.get(key) === false ? [] : [`${JSON.stringify(label)}: ${each.n} people, ${answers.get(key)}`];
		});
	});
}

/** Pairs of distributions of a round that tell of fewer people than one may, or of other bins than the earlier had. */
export function thinBins(ks: Ks, workshops?: Workshops): string[] {
	return eachSeries(given(ks, workshops), (series, label) => {
		const told = series.flatMap(({ competencies }) => competencies[label.competency]!.distribution.value ?? []);
		const thin = told.filter((later, at) => told.slice(0, at).some((earlier) => tellsOfFew(earlier, later)));
		return [...thin, ...told.filter(({ bins }) => bins.some(({ count }) => count < BIN))].map(() =>
			JSON.stringify(label)
		);
	});
}

function tellsOfFew(earlier: GroupDistribution, later: GroupDistribution): boolean {
	const edges = later.bins.map(({ from }) => from);
	if (later.n === earlier.n) return JSON.stringify(later) !== JSON.stringify(earlier);
	const common = edges.filter((edge) => earlier.bins.some(({ from }) => from === edge));
	const below = ({ bins }: GroupDistribution, edge: number) =>
		bins.filter(({ from }) => from < edge).reduce((sum, { count }) => sum + count, 0);
	const added = [...common, 101].map((edge) => below(later, edge) - below(earlier, edge));
	const cells = added.slice(1).map((sum, at) => sum - added[at]!);
	return later.n - earlier.n < NEWCOMERS || cells.some((count) => count < BIN);
}

type Label = { schedule: number; competency: Competency; round: number };

/** What is found in the pictures of each round, one competency at a time, over all schedules. */
function eachSeries(
	workshops: Published[][],
	find: (series: Published['picture'][], label: Label) => string[]
): string[] {
	return workshops.flatMap((shown, schedule) =>
		[0, 1].flatMap((round) => {
			const series = shown.filter((published) => published.round === round).map(({ picture }) => picture);
			return COMPETENCIES.flatMap((competency) => find(series, { schedule, competency, round }));
		})
	);
}
