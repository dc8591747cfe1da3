import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentSentence, fieldOf } from './content-sentences.ts';

const folder = join(import.meta.dirname, '../core/instrument');
const checkers = readdirSync(folder).filter((name) => /^check-[\w-]+(?<!test)\.ts$/.test(name));
/** The codes of the rules as they stand in the checkers: `[isBroken, 'code', found]`. */
const codes = checkers.flatMap((name) => {
	const source = readFileSync(join(folder, name), 'utf8');
	return [...source.matchAll(/,\s'([a-z]+(?:-[a-z]+)+)'[,)]/g)].map(([, code]) => code!);
});

it('finds the codes of the checkers', () => {
	expect(codes).toEqual(
		expect.arrayContaining(['id-duplicate', 'option-duplicate', 'right-missing', 'key-out-of-range'])
	);
	expect(new Set(codes).size).toBeGreaterThan(35);
});

it.each([...new Set(codes)])('has a field and a sentence for %s', (code) => {
	expect(fieldOf(code, null)).toMatch(/^[a-zA-Z]+$/);
	expect(contentSentence({ code, found: 'x', expected: 'y' })).toMatch(/^[^{}]+\.$/);
});
