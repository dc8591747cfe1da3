import { expect, it } from 'vitest';
import { fnv1a } from './fnv1a.ts';

// The test vectors of the authors of FNV (draft-eastlake-fnv).
it.each([
	['', 0x811c9dc5],
	['a', 0xe40c292c],
	['foobar', 0xbf9cf968]
])('the hash of "%s" is the published one', (text, hash) => {
	expect(fnv1a(text)).toBe(hash);
});

// From the definition in Python: for b in text.encode(): h = ((h ^ b) * 0x01000193) % 2**32.
it.each([
	['Østergård', 0x7ec77c35],
	['Żak', 0x901eab71],
	['Łódź 🏭', 0xcbf040c5]
])('beyond ASCII, the hash of "%s" is that of its bytes in UTF-8', (text, hash) => {
	expect(fnv1a(text)).toBe(hash);
});
