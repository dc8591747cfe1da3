import * as v from 'valibot';
import { shapeFault } from './shape-fault.ts';
import type { Fault } from './fault.ts';
import type { Path } from './field-path.ts';

/** One thing wrong with the shape of a content, and where. */
export interface ShapeIssue {
	path: Path;
	fault: Fault;
}

/** Everything wrong with the shape of a content. Valibot names one unknown key of an object, so each is taken out and the rest looked at again. */
export function shapeIssues(schema: v.GenericSchema, content: unknown): ShapeIssue[] {
	const issues = v.safeParse(schema, content).issues ?? [];
	const found = issues.map((issue) => ({ path: pathOf(issue), fault: shapeFault(issue) }));
	const unknown = found.filter(({ fault }) => fault.code === 'unknown');
	if (unknown.length === 0) return found;
	const rest = unknown.reduce((content, { path }) => without(content, path), content);
	return [...unknown, ...shapeIssues(schema, rest)];
}

function pathOf({ path = [] as never }: v.BaseIssue<unknown>): Path {
	return path.map(({ key }) => key as string | number);
}

function without(content: unknown, [key, ...rest]: Path): unknown {
	const entries = Object.entries(content as object).flatMap(([name, part]) => {
		if (name !== String(key)) return [[name, part] as const];
		return rest.length > 0 ? [[name, without(part, rest)] as const] : [];
	});
	return Array.isArray(content) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}
