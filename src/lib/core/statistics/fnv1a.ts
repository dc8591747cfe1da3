/** A whole number 0 … 2³² − 1 from a text: the 32-bit FNV-1a hash of Fowler, Noll and Vo, of its bytes in UTF-8. */
export function fnv1a(text: string): number {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
	return hash >>> 0;
}
