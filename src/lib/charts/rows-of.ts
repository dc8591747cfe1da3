/** Where the rows of the table are: the left and right edge of the scale 0 … 100, and the middle of each plot, in pixels. */
export interface Rows {
	width: number;
	height: number;
	left: number;
	right: number;
	middles: Record<string, number>;
	/** Names and verdicts stand above and below the plots, as on a phone, so that no rule may run from one plot to the next. */
	isStacked: boolean;
}

/** The chart lies under the table: each row says where its middle is, so names may wrap as they like. */
export function rowsOf(table: HTMLElement, under: HTMLElement): Rows {
	const frame = under.getBoundingClientRect();
	const plots = [...table.querySelectorAll<HTMLElement>('[data-plot]')];
	const scale = plots[0]?.getBoundingClientRect() ?? frame;
	const middles = plots.map((plot): [string, number] => {
		const { top, bottom } = plot.getBoundingClientRect();
		return [plot.dataset.plot ?? '', (top + bottom) / 2 - frame.top];
	});
	return {
		width: frame.width,
		height: frame.height,
		left: scale.left - frame.left,
		right: scale.right - frame.left,
		middles: Object.fromEntries(middles),
		isStacked: getComputedStyle(table).display === 'block'
	};
}
