import type { Chart } from 'chart.js';

let loaded: typeof Chart | null = null;

/** Chart.js, fetched the first time. */
export async function loadCharts(): Promise<typeof Chart> {
	loaded ??= (await import('./draw.ts')).Chart;
	return loaded;
}

/** Chart.js where it has been fetched before: then a chart is drawn together with the page around it. */
export const chartsAtHand = (): typeof Chart | null => loaded;
