import type { ChartConfiguration } from 'chart.js';
import { AGREED_UP_TO } from '../core/groups/within-group-agreement.ts';
import type { Look } from './look.svelte.ts';
import { scaleOptions, scaleRules } from './row-scale.ts';
import type { Rows } from './rows-of.ts';

/** In steps of the answer scale; a deviation that is told is never above 1.2. */
export const DEVIATIONS = { max: 1.5, step: 0.5 };

export interface DeviationMark {
	id: string;
	deviation: number;
	isAgreed: boolean;
}

/** How far people are from the room's mean, with the line up to which a room counts as agreed. */
export function roomAgreementConfiguration(
	given: DeviationMark[],
	rows: Rows,
	look: Look,
	unit: number
): ChartConfiguration {
	const marks = given.filter(({ id }) => id in rows.middles);
	const y = (id: string) => rows.middles[id]!;
	return {
		type: 'scatter',
		data: {
			datasets: [
				{
					type: 'scatter',
					label: 'limit',
					data: marks.map(({ id }) => ({ x: AGREED_UP_TO, y: y(id) })),
					pointStyle: 'line',
					pointRotation: 90,
					pointRadius: unit * 0.8,
					pointBorderColor: look.ink,
					pointBorderWidth: unit * 0.12
				},
				{
					type: 'bar',
					label: 'deviation',
					indexAxis: 'y',
					grouped: false,
					barThickness: unit * 0.75,
					borderRadius: 2,
					data: marks.map(({ id, deviation }) => ({ x: [0, deviation], y: y(id) })) as never,
					backgroundColor: marks.map(({ isAgreed }) => (isAgreed ? look.soft : look.amber))
				},
				...scaleRules(rows, look, { ...DEVIATIONS, height: unit * 1.75 })
			]
		},
		options: scaleOptions(rows, look, DEVIATIONS)
	};
}
