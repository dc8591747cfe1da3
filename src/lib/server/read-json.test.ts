import { expect, it } from 'vitest';
import { readJson } from './read-json.ts';

const request = (body: BodyInit) =>
	new Request('https://example.org', { method: 'POST', body, duplex: 'half' } as RequestInit);

it('reads what is JSON', async () => {
	expect(await readJson(request('{"answer":"Łódź"}'), 100)).toEqual({ ok: true, content: { answer: 'Łódź' } });
	expect(await readJson(request('{"answer":'), 100)).toEqual({ ok: false, status: 400 });
	expect(await readJson(new Request('https://example.org', { method: 'POST' }), 100)).toEqual({
		ok: false,
		status: 400
	});
});

it('reads no further than the limit, whatever is announced', async () => {
	let given = 0;
	const endless = new ReadableStream({
		pull(controller) {
			given += 1;
			controller.enqueue(new Uint8Array(10));
		}
	});
	expect(await readJson(request(endless), 100)).toEqual({ ok: false, status: 413 });
	expect(given).toBeLessThan(20);
});
