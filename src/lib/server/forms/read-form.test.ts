import * as v from 'valibot';
import { expect, it } from 'vitest';
import { readForm } from './read-form.ts';

const schema = v.object({ title: v.pipe(v.string('missing'), v.nonEmpty('missing')) });

function dataOf(fields: [string, string][]): FormData {
	const data = new FormData();
	for (const [name, value] of fields) data.append(name, value);
	return data;
}

it('takes out what no text has, and gives back nothing that a page could not be told', () => {
	const read = readForm(
		schema,
		dataOf([
			['title', 'a\0b'],
			['__proto__', 'x'],
			['password', 'secret'],
			['more', 'y']
		])
	);
	expect(read).toEqual({ ok: true, output: { title: 'ab' }, values: { title: 'ab', more: 'y' } });
	expect(Object.hasOwn(read.values, '__proto__')).toBe(false);
	expect(readForm(schema, dataOf([['title', 'a'.repeat(20_001)]])).values).toEqual({});
	expect(readForm(schema, dataOf([['title', '\0']]))).toMatchObject({ ok: false, faults: { title: 'missing' } });
});
