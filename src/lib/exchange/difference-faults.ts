import { faultAt, type Fault, type FaultCode } from './fault.ts';
import type { Path } from './field-path.ts';
import { showValue } from './show-value.ts';

/** How far two scorings of the same answers may be apart: engines round logarithms and roots differently. */
const TOLERANCE = 1e-9;

/** Where a value found in a file is not the expected one, numbers to 1e-9; `code` names a difference between values of one type. */
export function* differenceFaults(code: FaultCode, expected: unknown, found: unknown, path: Path): Generator<Fault> {
	if (found === undefined) yield faultAt('missing', path, found, showValue(expected));
	else if (expected === undefined) yield faultAt('unknown', path, found, '');
	else if (typeOf(expected) !== typeOf(found)) yield faultAt('value', path, found, showValue(expected));
	else if (isObject(expected) && isObject(found)) {
		for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
			yield* differenceFaults(code, own(expected, key), own(found, key), [...path, key]);
		}
	} else if (!isSame(expected, found)) yield faultAt(code, path, found, showValue(expected));
}

function isSame(expected: unknown, found: unknown): boolean {
	if (typeof expected === 'number' && typeof found === 'number') return Math.abs(expected - found) <= TOLERANCE;
	return expected === found;
}

function typeOf(value: unknown): string {
	return value === null || Array.isArray(value) ? (value === null ? 'null' : 'array') : typeof value;
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

/** What an object itself holds under a key, nothing that every object inherits. */
function own(object: object, key: string): unknown {
	return Object.hasOwn(object, key) ? object[key as keyof typeof object] : undefined;
}
