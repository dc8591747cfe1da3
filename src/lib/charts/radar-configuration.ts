import type { ChartConfiguration } from 'chart.js';
import type { Result } from '../core/scoring/result.ts';
import { gapMarks } from './gap-configuration.ts';
import type { Look } from './look.svelte.ts';

/** You, your band and the target on one spoke per competency, in the order of the instrument. */
export function radarConfiguration(result: Result, look: Look): ChartConfiguration<'radar'> {
	const marks = new Map(gapMarks(result).map((mark) => [mark.id, mark]));
	const ids = Object.keys(result.competencies);
	const edge = (side: 0 | 1) => ids.map((id) => marks.get(id)?.band[side] ?? null);
	return {
		type: 'radar',
		data: {
			labels: ids,
			datasets: [
				{
					label: 'target',
					data: ids.map((id) => result.profile.competencies[id]?.target ?? null),
					borderColor: look.ink,
					borderWidth: 2,
					borderDash: [5, 4],
					fill: false,
					pointRadius: 0
				},
				{
					label: 'score',
					data: ids.map((id) => marks.get(id)?.score ?? null),
					borderColor: look.signal,
					borderWidth: 2.5,
					fill: false,
					pointRadius: 4,
					pointBackgroundColor: look.signal
				},
				{ label: 'low', data: edge(0), borderWidth: 0, pointRadius: 0, fill: false },
				{
					label: 'high',
					data: edge(1),
					borderWidth: 0,
					pointRadius: 0,
					fill: '-1',
					backgroundColor: look.signalSoft
				}
			]
		},
		options: {
			scales: {
				r: {
					min: 0,
					max: 100,
					ticks: { display: false, stepSize: 25 },
					pointLabels: { display: false },
					grid: { color: look.grid },
					angleLines: { color: look.grid }
				}
			}
		}
	};
}
