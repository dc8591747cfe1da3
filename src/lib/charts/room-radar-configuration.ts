import type { ChartConfiguration } from 'chart.js';
import type { Look } from './look.svelte.ts';
import type { RoomMark } from './room-marks.ts';

/** The room's mean, its band and the target on one spoke per competency; the round before as a dotted line. Sizes by the unit, in pixels. */
export function roomRadarConfiguration(
	ids: string[],
	given: RoomMark[],
	look: Look,
	unit: number
): ChartConfiguration<'radar'> {
	const marks = new Map(given.map((mark) => [mark.id, mark]));
	const values = (of: (mark: RoomMark) => number | null) =>
		ids.map((id) => {
			const mark = marks.get(id);
			return mark ? of(mark) : null;
		});
	const edge = { borderWidth: 0, pointRadius: 0 };
	return {
		type: 'radar',
		data: {
			labels: ids,
			datasets: [
				{
					label: 'target',
					data: values(({ target }) => target),
					borderColor: look.ink,
					borderWidth: unit * 0.12,
					borderDash: [unit * 0.3, unit * 0.25],
					fill: false,
					pointRadius: 0
				},
				{
					label: 'mean',
					data: values(({ mean }) => mean),
					borderColor: look.signal,
					borderWidth: unit * 0.17,
					fill: false,
					pointRadius: unit * 0.28,
					pointBackgroundColor: look.signal
				},
				{
					label: 'earlier',
					data: values(({ earlier }) => earlier),
					borderColor: look.soft,
					borderWidth: unit * 0.1,
					fill: false,
					pointRadius: unit * 0.2,
					pointBackgroundColor: look.paper,
					pointBorderColor: look.soft
				},
				{ label: 'low', data: values(({ band }) => band[0]), ...edge, fill: false },
				{ label: 'high', data: values(({ band }) => band[1]), ...edge, fill: '-1', backgroundColor: look.signalSoft }
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
