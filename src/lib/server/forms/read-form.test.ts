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

it('says of a choice that was not made, and so not sent, what the schema says of an empty one', () => {
	const form = v.object({
		outcome: v.picklist(['hire', 'hold'], 'choose'),
		reasons: v.pipe(v.string('missing'), v.nonEmpty('missing')),
		note: v.optional(v.string(), 'none')
	});
	expect(readForm(form, dataOf([['reasons', 'Heard twice']]))).toEqual({
		ok: false,
		faults: { outcome: 'choose' },
		values: { reasons: 'Heard twice' }
	});
	expect(readForm(form, dataOf([['outcome', 'hold']]))).toMatchObject({ ok: false, faults: { reasons: 'missing' } });
	const whole = dataOf([
		['outcome', 'hold'],
		['reasons', 'Heard twice']
	]);
	expect(readForm(form, whole)).toMatchObject({ ok: true, output: { note: 'none' } });
});
