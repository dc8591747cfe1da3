/** A whole number 0 … 2³² − 1 from an id in ASCII: the 32-bit FNV-1a hash of Fowler, Noll and Vo. */
export function fnv1a(id: string): number {
	let hash = 0x811c9dc5;
	for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
	return hash >>> 0;
}
