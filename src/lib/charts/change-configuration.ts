import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Look } from './look.svelte.ts';
import { scaleOptions, scaleRules } from './row-scale.ts';
import type { Rows } from './rows-of.ts';

/** A competency in two results, as numbers to draw; the bands are clipped to the scale. */
export interface ChangeMark {
	id: string;
	isReal: boolean;
	earlier: Measured | null;
	later: Measured | null;
}
export interface Measured {
	score: number;
	band: [number, number];
}

/** In points; the height is a plot's, in pixels. */
const SCALE = { max: 100, step: 25, height: 44 };
/** How far from the middle of its row each result lies, in pixels. */
const APART = 9;

/** The earlier result above, hollow; the later one below it, filled. */
export function changeConfiguration(marks: ChangeMark[], rows: Rows, look: Look): ChartConfiguration {
	const drawn = marks.filter(({ id }) => id in rows.middles);
	const at = (side: 'earlier' | 'later') =>
		drawn.flatMap((mark) => {
			const y = rows.middles[mark.id]! + (side === 'earlier' ? -APART : APART);
			return mark[side] ? [{ ...mark[side], y, isReal: mark.isReal }] : [];
		});
	const [earlier, later] = [at('earlier'), at('later')];
	return {
		type: 'scatter',
		data: {
			datasets: [
				{
					...points(earlier),
					label: 'earlier',
					pointBackgroundColor: look.paper,
					pointBorderColor: look.soft,
					pointBorderWidth: 2.5
				},
				{
					...points(later),
					label: 'later',
					pointBackgroundColor: later.map(({ isReal }) => (isReal ? look.signal : look.soft)),
					pointBorderColor: look.paper,
					pointBorderWidth: 1.5
				},
				{ ...bands(earlier), label: 'earlier band', backgroundColor: look.quietSoft },
				{
					...bands(later),
					label: 'later band',
					backgroundColor: later.map(({ isReal }) => (isReal ? look.signalSoft : look.quietSoft))
				},
				...scaleRules(rows, look, SCALE)
			]
		},
		options: scaleOptions(rows, look, SCALE)
	};
}

type Placed = Measured & { y: number };

function points(marks: Placed[]): ChartDataset<'scatter'> {
	return { type: 'scatter', data: marks.map(({ score, y }) => ({ x: score, y })), pointRadius: 5.5 };
}

function bands(marks: Placed[]): ChartDataset<'bar'> {
	return {
		type: 'bar',
		indexAxis: 'y',
		grouped: false,
		barThickness: 9,
		borderRadius: 2,
		borderSkipped: false,
		data: marks.map(({ band, y }) => ({ x: band, y })) as never
	};
}
