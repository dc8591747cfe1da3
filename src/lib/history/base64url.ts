/** Bytes as letters that an address may hold anywhere: RFC 4648, section 5, without padding. */
export function toBase64url(bytes: Uint8Array): string {
	const text = btoa(String.fromCharCode(...bytes));
	return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Null where the text has a letter that is none of these, or a length that no bytes have. */
export function fromBase64url(text: string): Uint8Array | null {
	if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
	const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
