import type { CompetencyPicture, Count, Part } from '../../../core/groups/picture.ts';
import { csvLines, type CsvStyle } from '../csv-lines.ts';
import type { GroupReport } from './group-report.ts';

type Cell = string | number | null;

const OF_MEAN = ['mean', 'low', 'high', 'spread'] as const;
const OF_GAP = ['gap', 'low', 'high', 'verdict'] as const;
const OF_CHANGE = ['change', 'low', 'high', 'spread', 't', 'd', 'dLow', 'dHigh'] as const;

/** How many people a statistic is about, whether exactly or at least so many, and why there is none. */
const counted = (name: string) => [`${name}_n`, `${name}_n_is`, `${name}_withheld`];

const HEADINGS = [
	...['round', 'taken_at', 'people', 'band_percent', 'competency'],
	...[...counted('mean'), 'mean', 'mean_low', 'mean_high', 'standard_deviation'],
	...['target', 'gap', 'gap_low', 'gap_high', 'verdict'],
	...[...counted('agreement'), 'average_deviation_steps', 'r_wg', 'is_agreed'],
	...[...counted('distribution'), 'distribution'],
	...[...counted('change'), 'change', 'change_low', 'change_high', 'change_standard_deviation'],
	...['change_t', 'change_g', 'change_g_low', 'change_g_high']
];

/** The report as CSV: a line for each competency of each round. */
export function groupReportAsCsv({ settings, rounds }: GroupReport, style: CsvStyle): string {
	const lines = rounds.flatMap(({ round, takenAt, n, competencies }) =>
		Object.entries(competencies).map(([id, picture]) =>
			[...[round, takenAt, n, settings.confidence, id], ...cellsOf(picture)].map(rounded)
		)
	);
	return style.mark + csvLines([HEADINGS, ...lines], style);
}

/** What lies around 1 in hundredths, points and steps in tenths. */
const IN_HUNDREDTHS = ['r_wg', 'change_t', 'change_g', 'change_g_low', 'change_g_high'];
const rounded = (cell: Cell, column: number): Cell =>
	typeof cell === 'number' ? Number(cell.toFixed(IN_HUNDREDTHS.includes(HEADINGS[column]!) ? 2 : 1)) : cell;

function cellsOf({ mean, agreement, distribution, change }: CompetencyPicture): Cell[] {
	const gap = mean.value?.gap;
	return [
		...countedCells(mean),
		...OF_MEAN.map((part) => mean.value?.[part] ?? null),
		mean.value && mean.value.mean + mean.value.gap.gap,
		...OF_GAP.map((part) => gap?.[part] ?? null),
		...countedCells(agreement),
		...[agreement.value?.deviation ?? null, agreement.value?.rwg ?? null],
		agreement.value && String(agreement.value.isAgreed),
		...countedCells(distribution),
		distribution.value && distribution.value.bins.map(({ from, to, count }) => `${from}-${to}: ${count}`).join('; '),
		...countedCells(change),
		...OF_CHANGE.map((part) => change?.value?.[part] ?? null)
	];
}

function countedCells(part: Part<Count> | undefined): Cell[] {
	if (!part?.value) return [null, null, part?.reason ?? null];
	return [part.value.n, part.value.isExact ? 'exactly' : 'at least', null];
}

/** The report as JSON, `coo-fit/group-report@1`: settings, and the pictures as they were frozen. */
export function groupReportAsJson({ settings, rounds }: GroupReport): string {
	const head = { format: 'coo-fit/group-report@1', exportedAt: new Date().toISOString() };
	return `${JSON.stringify({ ...head, workshop: settings, rounds }, null, '\t')}\n`;
}
