import type { Fault } from './fault.ts';

/** Characters that a file may have; a result with an answer to every item has about 10,000. */
export const SIZE_LIMIT = 1_000_000;

/** The fault of a file with more characters than that. */
export function tooLarge(characters: number): Fault {
	const megabytes = (count: number) => `${Math.ceil(count / 100_000) / 10} MB`;
	return { code: 'too-large', field: '', found: megabytes(characters), expected: megabytes(SIZE_LIMIT) };
}
