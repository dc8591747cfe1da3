import type { Item } from '../../../core/instrument/instrument.ts';
import type { Result } from '../../../core/scoring/result.ts';

/** Kinds whose keys would be given away by points, answers and the seed. */
const isKeyed = ({ kind }: Item) => kind === 'judgement' || kind === 'worksample';

/** Whether something was answered that a chatbot could have answered as well. */
export const couldBeHelped = ({ points }: Result, items: Item[]): boolean =>
	items.some((item) => isKeyed(item) && (points[item.id] ?? null) !== null);

/**
 * A candidate's result as it is sent to a reader: without a total or an order of areas over all of them, and without what
 * says who it is of. Without keys, what scenarios and work samples are worth stays away too.
 */
export function shownResult(result: Result, items: Item[], withKeys: boolean): Result {
	const shown = { ...result, locale: '', timing: {}, overall: null, robustness: {} };
	if (withKeys) return shown;
	// Of an item of another version nobody here knows whether it has keys.
	const keyless = new Set(items.filter((item) => !isKeyed(item)).map(({ id }) => id));
	const open = <Value>(entries: Record<string, Value>) =>
		Object.fromEntries(Object.entries(entries).filter(([id]) => keyless.has(id)));
	return {
		...shown,
		// The figures of work samples, and so their solutions, follow from it.
		seed: 0,
		form: { modules: result.form.modules.filter((module) => !module.startsWith('deep:')) },
		answers: open(result.answers),
		points: open(result.points)
	};
}
