import type { Signals } from '../ports/signals.ts';

/** Within the one process that serves an embedded database. */
export function localSignals(): Signals {
	let hearer: (workshop: string) => void = () => undefined;
	return {
		send: (workshop) => hearer(workshop),
		hear: (heard) => void (hearer = heard),
		close: async () => void (hearer = () => undefined)
	};
}
