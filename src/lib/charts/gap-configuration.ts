import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Result, Verdict } from '../core/scoring/result.ts';
import type { Look } from './look.svelte.ts';
import type { Rows } from './rows-of.ts';
import { scoreBand } from './score-band.ts';

/** Points of the scale that have a rule. */
const RULES = [0, 25, 50, 75, 100];
/** Height of a plot, in pixels. */
const PLOT = 30;

/** A competency with a score, as numbers to draw. Bands are clipped to the scale in the drawing only. */
export function gapMarks({ competencies, profile }: Pick<Result, 'competencies' | 'profile'>) {
	return Object.entries(competencies).flatMap(([id, { score, low, high, verdict }]) => {
		const target = profile.competencies[id]?.target;
		const band = target === undefined ? null : scoreBand(target, { low, high });
		if (score === null || verdict === null || target === undefined || !band) return [];
		return [{ id, score, target, band, verdict }];
	});
}

export function gapConfiguration(result: Result, rows: Rows, look: Look): ChartConfiguration {
	const marks = gapMarks(result).filter(({ id }) => id in rows.middles);
	const y = (id: string) => rows.middles[id]!;
	const solid: Record<Verdict, string> = { below: look.signal, unclear: look.amber, meets: look.soft };
	const faint: Record<Verdict, string> = { below: look.signalSoft, unclear: look.amberSoft, meets: look.quietSoft };
	return {
		type: 'scatter',
		data: {
			datasets: [
				{
					type: 'scatter',
					label: 'score',
					data: marks.map(({ id, score }) => ({ x: score, y: y(id) })),
					pointRadius: 6.5,
					pointBackgroundColor: marks.map(({ verdict }) => solid[verdict]),
					pointBorderColor: look.paper,
					pointBorderWidth: 2
				},
				{
					type: 'scatter',
					label: 'target',
					data: marks.map(({ id, target }) => ({ x: target, y: y(id) })),
					pointStyle: 'line',
					pointRotation: 90,
					pointRadius: 12,
					pointBorderColor: look.ink,
					pointBorderWidth: 2.5
				},
				{
					type: 'bar',
					label: 'band',
					indexAxis: 'y',
					grouped: false,
					barThickness: 12,
					borderRadius: 2,
					borderSkipped: false,
					data: marks.map(({ id, band }) => ({ x: band, y: y(id) })) as never,
					backgroundColor: marks.map(({ verdict }) => faint[verdict])
				},
				...(rows.isStacked ? [rules(rows, look)] : [])
			]
		},
		options: {
			layout: { autoPadding: false, padding: { left: rows.left, right: rows.width - rows.right } },
			scales: {
				x: {
					type: 'linear',
					offset: false,
					min: 0,
					max: 100,
					border: { display: false },
					grid: { display: !rows.isStacked, color: look.grid, drawTicks: false },
					ticks: { display: false, stepSize: 25, autoSkip: false }
				},
				y: { type: 'linear', display: false, offset: false, min: 0, max: rows.height, reverse: true }
			},
			datasets: { scatter: { clip: false } as never }
		}
	};
}

/** The rules of the scale, each no longer than its plot is high. */
function rules({ middles }: Rows, look: Look): ChartDataset<'scatter'> {
	return {
		type: 'scatter',
		label: 'rules',
		data: Object.values(middles).flatMap((y) => RULES.map((x) => ({ x, y }))),
		pointStyle: 'line',
		pointRotation: 90,
		pointRadius: PLOT / 2,
		pointBorderColor: look.grid,
		pointBorderWidth: 1
	};
}
