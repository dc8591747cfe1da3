import type { ChartConfiguration } from 'chart.js';
import type { Verdict } from '../core/scoring/result.ts';
import type { Look } from './look.svelte.ts';
import type { RoomMark } from './room-marks.ts';
import { scaleOptions, scaleRules } from './row-scale.ts';
import type { Rows } from './rows-of.ts';

const SCALE = { max: 100, step: 25 };

/** The room's mean with its band against the target; the round before as a hollow point. Sizes go by the type, in pixels. */
export function roomGapConfiguration(given: RoomMark[], rows: Rows, look: Look, unit: number): ChartConfiguration {
	const marks = given.filter(({ id }) => id in rows.middles);
	const before = marks.filter(({ earlier }) => earlier !== null);
	const y = (id: string) => rows.middles[id]!;
	const solid: Record<Verdict, string> = { below: look.signal, unclear: look.amber, meets: look.soft };
	const faint: Record<Verdict, string> = { below: look.signalSoft, unclear: look.amberSoft, meets: look.quietSoft };
	return {
		type: 'scatter',
		data: {
			datasets: [
				{
					type: 'scatter',
					label: 'mean',
					data: marks.map(({ id, mean }) => ({ x: mean, y: y(id) })),
					pointRadius: unit * 0.42,
					pointBackgroundColor: marks.map(({ verdict }) => solid[verdict]),
					pointBorderColor: look.paper,
					pointBorderWidth: unit * 0.12
				},
				{
					type: 'scatter',
					label: 'earlier',
					data: before.map(({ id, earlier }) => ({ x: earlier!, y: y(id) })),
					pointRadius: unit * 0.34,
					pointBackgroundColor: look.paper,
					pointBorderColor: look.soft,
					pointBorderWidth: unit * 0.15
				},
				{
					type: 'scatter',
					label: 'target',
					data: marks.map(({ id, target }) => ({ x: target, y: y(id) })),
					pointStyle: 'line',
					pointRotation: 90,
					pointRadius: unit * 0.75,
					pointBorderColor: look.ink,
					pointBorderWidth: unit * 0.16
				},
				{
					type: 'bar',
					label: 'band',
					indexAxis: 'y',
					grouped: false,
					barThickness: unit * 0.75,
					borderRadius: 2,
					borderSkipped: false,
					data: marks.map(({ id, band }) => ({ x: band, y: y(id) })) as never,
					backgroundColor: marks.map(({ verdict }) => faint[verdict]),
					// The filling alone is hardly seen from the back of a room.
					borderColor: marks.map(({ verdict }) => solid[verdict]),
					borderWidth: Math.max(1, unit * 0.06)
				},
				...scaleRules(rows, look, { ...SCALE, height: unit * 1.75 })
			]
		},
		options: scaleOptions(rows, look, SCALE)
	};
}
