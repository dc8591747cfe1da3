import type { Fault } from '../core/instrument/fault.ts';
import type { ShapeIssue } from './shape-issues.ts';

/** A field too many is a fault, and leaves everything else as it is. */
export function breaking(issues: ShapeIssue[]): ShapeIssue[] {
	return issues.filter(({ fault }) => fault.code !== 'unknown');
}

/** The entries of a list under the given name in which no issue of the shape lies. */
export function soundOf<Entry>(list: Entry[], name: string, issues: ShapeIssue[]): Entry[] {
	const own = issues.filter(({ path }) => path[0] === name);
	if (own.some(({ path }) => path.length === 1)) return [];
	return list.filter((_, at) => !own.some(({ path }) => path[1] === at));
}

/** The ids of the items in which an issue lies. */
export function brokenIds(content: unknown, issues: ShapeIssue[]): unknown[] {
	const { items } = content as { items?: { id?: unknown }[] };
	return issues.flatMap(({ path }) => (path[0] === 'items' && path.length > 1 ? [items?.[Number(path[1])]?.id] : []));
}

/** The faults that do not merely follow from an item whose shape is broken: one that is named elsewhere is not unknown. */
export function ownFaults(faults: Fault[], broken: unknown[]): Fault[] {
	const references = ['replaces-unknown', 'expectation-item-unknown'];
	return faults.filter(({ fault, detail }) => !(references.includes(fault) && broken.includes(detail)));
}
