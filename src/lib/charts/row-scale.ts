import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Look } from './look.svelte.ts';
import type { Rows } from './rows-of.ts';

/** The scale under the rows, from 0 to `max` with a rule at every `step`. */
export function scaleOptions(
	rows: Rows,
	look: Look,
	{ max, step }: { max: number; step: number }
): NonNullable<ChartConfiguration['options']> {
	return {
		layout: { autoPadding: false, padding: { left: rows.left, right: rows.width - rows.right } },
		scales: {
			x: {
				type: 'linear',
				offset: false,
				min: 0,
				max,
				border: { display: false },
				grid: { display: !rows.isStacked, color: look.grid, drawTicks: false },
				ticks: { display: false, stepSize: step, autoSkip: false }
			},
			y: { type: 'linear', display: false, offset: false, min: 0, max: rows.height, reverse: true }
		},
		datasets: { scatter: { clip: false } as never }
	};
}

/** The rules where rows are stacked, each no longer than its plot is high. */
export function scaleRules(
	{ middles, isStacked }: Rows,
	look: Look,
	{ max, step, height }: { max: number; step: number; height: number }
): ChartDataset<'scatter'>[] {
	if (!isStacked) return [];
	const places = Array.from({ length: Math.round(max / step) + 1 }, (_, at) => at * step);
	return [
		{
			type: 'scatter',
			label: 'rules',
			data: Object.values(middles).flatMap((y) => places.map((x) => ({ x, y }))),
			pointStyle: 'line',
			pointRotation: 90,
			pointRadius: height / 2,
			pointBorderColor: look.grid,
			pointBorderWidth: 1
		}
	];
}
