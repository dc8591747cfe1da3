import { expect, it } from 'vitest';
import { showValue } from './show-value.ts';

const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
const rows: [unknown, string][] = [
	['coo', '"coo"'],
	[1.5, '1.5'],
	[Infinity, 'Infinity'],
	[null, 'null'],
	[undefined, 'undefined'],
	[['a', 1], '["a",1]'],
	[{ a: { b: [1] } }, '{"a":{"b":[…]}}'],
	[deep, '[[[…]]]'],
	['x'.repeat(1_000_000), `"${'x'.repeat(58)}…`],
	[JSON.parse('{"__proto__":1}'), '{"__proto__":1}'],
	// An escape sequence, an eight-bit one, and a mark that turns the direction of writing.
	['\u001b[2J\u009b2J\u202e', '"\\u001b[2J\\u{9b}2J\\u{202e}"']
];

it.each(rows)('shows a value in at most 60 characters (row %#)', (value, text) => {
	expect(showValue(value)).toBe(text);
	expect(text.length).toBeLessThanOrEqual(60);
});

it('never cuts a character in two', () => {
	expect(showValue('😀'.repeat(100))).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
});
