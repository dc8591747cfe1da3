import { mean } from '../statistics/mean.ts';
import { pick } from './pick.ts';
import type { WorkSample } from './work-sample.ts';

const STEPS = ['registration', 'check', 'approval', 'payout'];

/** The share of cases, in percent, that pass four steps without an error: the product of the yields; the slip is their mean. */
export const analysisYield: WorkSample = {
	id: 'analysis-yield',
	draw: (random) => Object.fromEntries(STEPS.map((step) => [`yield.${step}`, pick(random, 84, 98)])),
	solve(figures) {
		const yields = STEPS.map((step) => figures[`yield.${step}`]!);
		const [afterTwo, afterThree, right] = [2, 3, 4].map((count) => rolled(yields.slice(0, count)));
		return {
			key: { right: right!, nearMiss: mean(yields) },
			results: { afterTwo: afterTwo!, afterThree: afterThree! }
		};
	}
};

/** In percent; the product of whole percents is exact, the one division comes last. */
function rolled(yields: number[]): number {
	return (100 * yields.reduce((product, share) => product * share, 1)) / 100 ** yields.length;
}
