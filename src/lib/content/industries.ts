import type { Adjustment, Industry } from '../core/instrument/instrument.ts';

/** What an industry adds to the profile: judgement, from what the sources say about the role there (D3.0, D9). */
export const industries: Record<Industry, Record<string, Adjustment>> = {
	general: {},
	// D9.1: launches run on schedule, infrastructure is set up and kept.
	technology: { change: { importance: 0.5, target: 10 }, process: { target: 5 } },
	// D9.2: operations meet regulation and security standards, risk is managed.
	finance: {
		analysis: { importance: 0.5, target: 5 },
		process: { importance: 0.5, target: 5 },
		finance: { target: 5 }
	},
	// D9.3: production and supply chain improved, costs cut, quality control better.
	manufacturing: {
		process: { importance: 0.5, target: 10 },
		customer: { importance: 0.5, target: 10 },
		finance: { importance: 0.5 }
	}
};
