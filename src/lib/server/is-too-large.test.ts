import { expect, it } from 'vitest';
import { isTooLarge } from './is-too-large.ts';

const MEGABYTE = { 'content-length': '1000000' };
const CHUNKED = { 'transfer-encoding': 'chunked' };
const person = { id: 'person-1' };

it.each([
	[false, '/en/screenings/1/invite?/list', MEGABYTE, person],
	[false, '/en/screenings/1/invite?/check', CHUNKED, person],
	[true, '/en/screenings/1/invite?/list', MEGABYTE, null],
	[true, '/en/screenings/1/invite?/check', CHUNKED, null],
	[true, '/en/screenings/1/invite?/resend', MEGABYTE, person],
	[true, '/en/screenings/1/invite', MEGABYTE, person],
	[true, '/en/screenings/1/edit?/list', MEGABYTE, person],
	[true, '/en/sign-in', CHUNKED, null],
	[true, '/api/v1/screenings/1/candidates', MEGABYTE, null],
	[false, '/api/v1/screenings/1/candidates', CHUNKED, null],
	[false, '/en/sign-in', { 'content-length': '2000' }, null],
	[false, '/en/sign-in', {}, null]
])('is too large, %s: %s, %j, of %j', (expected, path, headers, whose) => {
	const request = new Request('http://localhost', { headers });
	const url = new URL(path, 'http://localhost');
	expect(isTooLarge({ url, request, locals: { person: whose } })).toBe(expected);
});
