import type { Purpose } from '../instrument/instrument.ts';

/** What the bands of a result can be read at, in percent. */
export const CONFIDENCE_LEVELS = [80, 90, 95] as const;

/** The confidence of a result where none is chosen, in percent (docs/METHODS.md). */
export const DEFAULT_CONFIDENCE: Record<Purpose, (typeof CONFIDENCE_LEVELS)[number]> = {
	development: 80,
	selection: 95
};
