import { pick } from './pick.ts';
import type { Figures, WorkSample } from './work-sample.ts';

/** In percent of the price. Not 50: there, fixed cost divided by variable cost would be right by chance. */
const MARGINS = [30, 40, 60, 70];

/** How many repairs a month cover the fixed cost of a service; the slip divides by the price instead of the margin. */
export const financeBreakEven: WorkSample = {
	id: 'finance-break-even',
	draw(random) {
		const repairs = pick(random, 400, 900, 50);
		const price = pick(random, 40, 120, 10);
		const margin = (price * MARGINS[pick(random, 0, 3)]!) / 100;
		return { fixed: repairs * margin, price, variable: price - margin };
	},
	solve({ fixed, price, variable }: Figures) {
		const margin = price! - variable!;
		return { key: { right: fixed! / margin, nearMiss: fixed! / price! }, results: { margin } };
	}
};
