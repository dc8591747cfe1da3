import type { Fault as CheckerFault } from '../core/instrument/fault.ts';
import { fieldOf } from './content-sentences.ts';
import { fieldPath } from './field-path.ts';
import type { ShapeIssue } from './shape-issues.ts';

/** One fault of an instrument or an item pack: at which item (null where at none), in which field, what is there and what should be. */
export interface ContentFault {
	item: string | null;
	field: string;
	code: string;
	found: string;
	expected: string;
}

/** A fault at no item. */
export function contentFault(field: string, code: string, found = '', expected = ''): ContentFault {
	return { item: null, field, code, found, expected };
}

/** What the checker found, with the field that each kind of fault is mended in. */
export function ofChecker({ item, fault, detail }: CheckerFault): ContentFault {
	return { item, field: fieldOf(fault, item), code: fault, found: detail, expected: '' };
}

/** A fault of the shape, with the id of the item that it stands in. */
export function ofShape({ path, fault }: ShapeIssue, content: unknown): ContentFault {
	const { code, found, expected } = fault;
	const item = itemAt(content, path[0], path[1]);
	return { item, field: fieldPath(item === null ? path : path.slice(2)), code, found, expected };
}

function itemAt(content: unknown, part: unknown, at: unknown): string | null {
	if (part !== 'items') return null;
	const id = (content as { items?: { id?: unknown }[] }).items?.[Number(at)]?.id;
	return typeof id === 'string' ? id : null;
}
