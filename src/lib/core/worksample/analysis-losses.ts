import { drawUntil } from './draw-until.ts';
import { pick } from './pick.ts';
import type { Figures, WorkSample } from './work-sample.ts';

const STATIONS = ['receiving', 'picking', 'packing', 'labelling', 'dispatch'];

/** Where errors (minutes to correct one) and stoppages (minutes each) cost most time in a week; the slip counts them. */
export const analysisLosses: WorkSample = {
	id: 'analysis-losses',
	draw: (random) => drawUntil(() => drawWeek(random), isClear),
	solve(figures) {
		const [lost, count] = [lostMinutes(figures), events(figures)];
		const [right, nearMiss] = [largest(lost), largest(count)];
		const results = {
			...Object.fromEntries(STATIONS.map((station) => [`lost.${station}`, lost[station]!])),
			lostMost: lost[right]!,
			countMost: count[nearMiss]!,
			lostThere: lost[nearMiss]!
		};
		return { key: { right, nearMiss }, results };
	}
};

function drawWeek(random: () => number): Figures {
	const week: Figures = {};
	for (const station of STATIONS) {
		week[`orders.${station}`] = pick(random, 300, 600, 20);
		week[`errors.${station}`] = pick(random, 4, 24);
		week[`fix.${station}`] = pick(random, 5, 25, 5);
		week[`stops.${station}`] = pick(random, 2, 9);
		week[`halt.${station}`] = pick(random, 10, 45, 5);
	}
	return week;
}

/** Whether one station loses at least 15 % more time than any other, and another has at least two more events than any. */
function isClear(week: Figures): boolean {
	const [lost, count] = [lostMinutes(week), events(week)];
	const [time, secondTime] = topTwo(lost);
	const [most, secondMost] = topTwo(count);
	return time >= 1.15 * secondTime && most >= secondMost + 2 && largest(lost) !== largest(count);
}

function lostMinutes(week: Figures): Figures {
	return byStation((of) => of('errors') * of('fix') + of('stops') * of('halt'), week);
}

function events(week: Figures): Figures {
	return byStation((of) => of('errors') + of('stops'), week);
}

function byStation(work: (of: (column: string) => number) => number, week: Figures): Figures {
	return Object.fromEntries(STATIONS.map((station) => [station, work((column) => week[`${column}.${station}`]!)]));
}

function largest(figures: Figures): string {
	return STATIONS.reduce((best, station) => (figures[station]! > figures[best]! ? station : best));
}

function topTwo(figures: Figures): [number, number] {
	const [first, second] = Object.values(figures).sort((a, b) => b - a);
	return [first!, second!];
}
