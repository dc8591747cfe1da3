import { analysisLosses } from './analysis-losses.ts';
import { analysisYield } from './analysis-yield.ts';
import { financeBreakEven } from './finance-break-even.ts';
import { financeVariance } from './finance-variance.ts';
import { processLeadTime } from './process-lead-time.ts';
import { processLine } from './process-line.ts';
import type { WorkSample } from './work-sample.ts';

/** Every work sample there is. */
export const workSamples: WorkSample[] = [
	analysisLosses,
	analysisYield,
	financeVariance,
	financeBreakEven,
	processLeadTime,
	processLine
];
