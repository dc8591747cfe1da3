import type { ChartConfiguration } from 'chart.js';
import type { Result, Verdict } from '../core/scoring/result.ts';
import type { Look } from './look.svelte.ts';
import { scaleOptions, scaleRules } from './row-scale.ts';
import type { Rows } from './rows-of.ts';
import { scoreBand } from './score-band.ts';

/** In points; the height is a plot's, in pixels. */
const SCALE = { max: 100, step: 25, height: 30 };

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
				...scaleRules(rows, look, SCALE)
			]
		},
		options: scaleOptions(rows, look, SCALE)
	};
}
