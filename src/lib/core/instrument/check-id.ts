import type { Finding } from './fault.ts';
import { SKIPPED } from './reserved-ids.ts';

// Whole numbers are out because JavaScript puts such keys first, whatever the order they were written in.
const SLUG = /^(?!\d+$)[a-z0-9.-]+$/;

/**
 * Whether an id is a slug (lower-case letters, digits, hyphens, dots; not a whole number) and not the word stored for
 * a skipped item.
 */
export function checkId(id: string): Finding[] {
	return [
		[!SLUG.test(id), 'id-not-slug', id],
		[id === SKIPPED, 'id-reserved', id]
	];
}

/** The ids that stand more than once in a list, each under the given code of fault. */
export function checkUnique(ids: string[], fault: string): Finding[] {
	const repeated = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
	return [...repeated].map((id) => [true, fault, id]);
}
