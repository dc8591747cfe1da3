import { expect, it } from 'vitest';
import { readChosen } from './read-chosen.ts';
import { SIZE_LIMIT } from './size-limit.ts';

const lengthOf = (text: string) => text.length;

it('hands on the text of a file, of a far too long one no more than shows that it is', async () => {
	expect(await readChosen(new Blob(['12345']), lengthOf)).toBe(5);
	const length = await readChosen(new Blob(['a'.repeat(3 * SIZE_LIMIT)]), lengthOf);
	expect(length).toBe(2 * SIZE_LIMIT);
});

it('a file that cannot be opened is a fault, not an exception', async () => {
	const moved = new Blob(['12345']);
	moved.slice = () => Object.assign(new Blob(), { text: () => Promise.reject(new DOMException('', 'NotFoundError')) });
	expect(await readChosen(moved, lengthOf)).toMatchObject({ ok: false, fault: { code: 'unread' } });
});
