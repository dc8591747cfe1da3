import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { DENSEST, qrPicture, type QrPicture } from './qr-picture.ts';

/** The picture as a camera has it: four pixels a module, dark where the path is. */
function photograph({ size, path }: QrPicture) {
	const scale = 4;
	const data = new Uint8Array((size * scale) ** 2 * 4).fill(255);
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
		for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
			const start = (row * size * scale + Number(x) * scale) * 4;
			for (let at = start; at < start + Number(length) * scale * 4; at += 4) data.fill(0, at, at + 3);
		}
	}
	return { width: size * scale, height: size * scale, data };
}

it.each([20, 270, 900, 1273])('a text of %i characters is read back by another library', (length) => {
	const text = `https://example.org/en/shared#${'Az09-_'.repeat(300)}`.slice(0, length);
	const picture = qrPicture(text)!;
	expect(decodeQR(photograph(picture))).toBe(text);
	// Four light modules on every side.
	const columns = [...picture.path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
		Number(x),
		Number(y),
		Number(x) + Number(length)
	]);
	expect(Math.min(...columns.map(([x, y]) => Math.min(x!, y!)))).toBe(4);
	expect(Math.max(...columns.map(([, , end]) => end!))).toBe(picture.size - 4);
});

it('what would be too dense for phones has none', () => {
	expect(qrPicture('a'.repeat(1273))!.size).toBe(4 * DENSEST + 17 + 8);
	expect(qrPicture('a'.repeat(1274))).toBeNull();
});
