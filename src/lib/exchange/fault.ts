import { fieldPath, type Path } from './field-path.ts';
import { showValue } from './show-value.ts';

/** What can be wrong with a file; the interface has a sentence for each. */
export type FaultCode =
	| 'unread'
	| 'not-json'
	| 'too-large'
	| 'format'
	| 'instrument'
	| 'missing'
	| 'unknown'
	| 'value'
	| 'item'
	| 'option'
	| 'numbers';

/** The first thing wrong with a file: where it stands, what is there (at most 60 characters) and what could be, in no language. */
export interface Fault {
	code: FaultCode;
	field: string;
	found: string;
	expected: string;
}

/** The fault at a place in a file, with the value found there. */
export function faultAt(code: FaultCode, path: Path, found: unknown, expected: string): Fault {
	return { code, field: fieldPath(path), found: showValue(found), expected };
}
