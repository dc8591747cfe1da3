import { expect, it } from 'vitest';
import { carrying, heldBody } from './held-body.ts';

/** A body that comes in pieces and says nothing of its length. */
function streamed(pieces: number, size: number) {
	let sent = 0;
	const body = new ReadableStream<Uint8Array>({
		pull: (controller) => {
			if (sent === pieces) return controller.close();
			sent += 1;
			controller.enqueue(new Uint8Array(size).fill(97));
		}
	});
	const options = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'text/plain' } };
	return { request: new Request('http://localhost/en', options as RequestInit), sentSoFar: () => sent };
}

it('counts a body as it comes, and hands it on as it was', async () => {
	const { request } = streamed(5, 100);
	const held = await heldBody(request, 500);
	expect(held?.toString()).toBe('a'.repeat(500));
	const again = carrying(request, held!);
	expect([again.method, again.headers.get('content-type')]).toEqual(['POST', 'text/plain']);
	expect(await again.text()).toBe('a'.repeat(500));
});

it('refuses what is longer, having taken all of it off the line', async () => {
	const { request, sentSoFar } = streamed(50, 100);
	expect(await heldBody(request, 499)).toBeNull();
	expect(sentSoFar()).toBe(50);
});

it('refuses what breaks off', async () => {
	const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
	const request = new Request('http://localhost/en', { method: 'POST', body, duplex: 'half' } as RequestInit);
	expect(await heldBody(request, 9)).toBeNull();
});

it('holds nothing of a request without a body', async () => {
	expect(await heldBody(new Request('http://localhost/en'), 1)).toHaveLength(0);
});
