import { expect, it } from 'vitest';
import { streamedForm } from './streamed-form.ts';

const read = (form: BodyInit, headers: Record<string, string> = {}, take = lengthOf) =>
	streamedForm(
		new Request('http://localhost', { method: 'POST', body: form, headers, duplex: 'half' } as RequestInit),
		1_000_000,
		take
	);

async function lengthOf(file: ReadableStream<Uint8Array>): Promise<number> {
	let length = 0;
	for await (const part of file) length += part.byteLength;
	return length;
}

function formOf(size: number): FormData {
	const form = new FormData();
	form.set('delivery', 'hand');
	form.set('file', new Blob(['x'.repeat(size)]), 'list.csv');
	form.set('expiresAt', '2027-01-01');
	return form;
}

it('reads the file and the fields on either side of it', async () => {
	const { fields, file, isTooLarge } = await read(formOf(1_000_000));
	expect([...fields]).toEqual([
		['delivery', 'hand'],
		['expiresAt', '2027-01-01']
	]);
	expect({ file, isTooLarge }).toEqual({ file: 1_000_000, isTooLarge: false });
});

it('gives the file on before all of it is there', async () => {
	const whole = new Uint8Array(await new Response(formOf(500_000)).arrayBuffer());
	const boundary = /^--([^\r]+)/.exec(new TextDecoder().decode(whole.subarray(0, 200)))![1]!;
	let isBegun = () => {};
	const begun = new Promise<void>((resolve) => (isBegun = resolve));
	const body = new ReadableStream<Uint8Array>({
		async start(controller) {
			controller.enqueue(whole.subarray(0, 200_000));
			await begun;
			controller.enqueue(whole.subarray(200_000));
			controller.close();
		}
	});
	const take = async (file: ReadableStream<Uint8Array>) => {
		let length = 0;
		for await (const part of file) {
			isBegun();
			length += part.byteLength;
		}
		return length;
	};
	const type = { 'content-type': `multipart/form-data; boundary=${boundary}` };
	expect((await read(body, type, take)).file).toBe(500_000);
});

it('goes on to the end where nobody wants the rest of the file', async () => {
	const none = async (file: ReadableStream<Uint8Array>) => {
		for await (const part of file) return part.byteLength > 0 ? 7 : 0;
		return 0;
	};
	const { fields, file } = await read(formOf(900_000), {}, none);
	expect([fields.get('expiresAt'), file]).toEqual(['2027-01-01', 7]);
});

it('says of a file, or a form, that it is too large', async () => {
	expect(await read(formOf(1_000_001))).toMatchObject({ file: null, isTooLarge: true });
	const refused = new ReadableStream({
		start: (controller) => controller.error(Object.assign(new Error('Too large'), { status: 413 }))
	});
	const type = { 'content-type': 'multipart/form-data; boundary=x' };
	expect(await read(refused, type)).toMatchObject({ file: null, isTooLarge: true });
});

it.each([
	['no file', () => read(formOf(0))],
	['no form', () => read('x', { 'content-type': 'text/plain' })],
	['no boundary', () => read('x', { 'content-type': 'multipart/form-data' })],
	[
		'an end that is missing',
		() =>
			read('--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nabc', {
				'content-type': 'multipart/form-data; boundary=x'
			})
	]
])('counts as empty: %s', async (_, form) => {
	expect(await form()).toMatchObject({ file: null, isTooLarge: false });
});
