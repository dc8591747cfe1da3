import type { Signals } from '../ports/signals.ts';

/** Within the one process that serves an embedded database. */
export function localSignals(): Signals {
	let hearer: (workshop: string, hasLeft: boolean) => void = () => undefined;
	return {
		send: (workshop, hasLeft = false) => hearer(workshop, hasLeft),
		hear: (heard) => void (hearer = heard),
		close: async () => void (hearer = () => undefined)
	};
}
