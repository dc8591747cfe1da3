import { pick } from './pick.ts';
import type { Figures, WorkSample } from './work-sample.ts';

/** What was spent beyond the budget for the volume delivered; the slip holds it against the budget for the volume planned. */
export const financeVariance: WorkSample = {
	id: 'finance-variance',
	draw(random) {
		const plannedVisits = pick(random, 400, 900, 20);
		const actualVisits = plannedVisits + pick(random, 60, 140, 20);
		const plannedUnit = pick(random, 40, 90, 5);
		const actualUnit = plannedUnit + pick(random, 2, 5);
		const plannedFixed = pick(random, 20_000, 40_000, 1000);
		const actualFixed = plannedFixed + pick(random, 1000, 4000, 500);
		return {
			...{ plannedVisits, plannedUnit, plannedFixed, plannedTotal: plannedVisits * plannedUnit + plannedFixed },
			...{ actualVisits, actualUnit, actualFixed, actualTotal: actualVisits * actualUnit + actualFixed }
		};
	},
	solve({ plannedTotal, actualTotal, actualVisits, plannedUnit, plannedFixed }: Figures) {
		const flexible = actualVisits! * plannedUnit! + plannedFixed!;
		const byVolume = flexible - plannedTotal!;
		return {
			key: { right: actualTotal! - flexible, nearMiss: actualTotal! - plannedTotal! },
			results: { flexible, byVolume }
		};
	}
};
