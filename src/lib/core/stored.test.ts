import { expect, it } from 'vitest';
import { isObject, parseStored } from './stored.ts';

it.each([
	['{"a":1}', { a: 1 }],
	['', null],
	['{"a"', null],
	[null, null]
])('%s is read as %o', (text, value) => {
	expect(parseStored(text)).toEqual(value);
});

it.each([
	[{}, true],
	[null, false],
	['text', false],
	[undefined, false]
])('%o is an object: %s', (found, expected) => {
	expect(isObject(found)).toBe(expected);
});
