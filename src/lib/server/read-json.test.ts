import { expect, it } from 'vitest';
import { isJson, readJson } from './read-json.ts';

it('reads what is JSON', () => {
	expect(readJson(Buffer.from('{"answer":"Łódź"}'), 100)).toEqual({ ok: true, content: { answer: 'Łódź' } });
	expect(readJson(Buffer.from('{"answer":'), 100)).toEqual({ ok: false, status: 400 });
	expect(readJson(Buffer.alloc(0), 100)).toEqual({ ok: false, status: 400 });
});

it('reads nothing that is longer than the limit', () => {
	expect(readJson(Buffer.from('"34567890"'), 10)).toMatchObject({ ok: true });
	expect(readJson(Buffer.from('"345678901"'), 10)).toEqual({ ok: false, status: 413 });
});

it.each([
	['application/json', true],
	['Application/JSON; charset=utf-8', true],
	['application/jsonp', false],
	['multipart/form-data; boundary=application/json', false],
	['', false]
])('“%s” is JSON: %s', (type, expected) => {
	expect(isJson(new Headers({ 'content-type': type }))).toBe(expected);
});
