import { deflateSync, inflateSync } from 'fflate';
import { fnv1a } from '../core/statistics/fnv1a.ts';
import { LINK_DICTIONARY } from './link-dictionary.ts';

/** Characters that the text of a link may have; every question answered makes about 5,000. */
export const TEXT_LIMIT = 50_000;

const CHECK_BYTES = 4;
/** What fflate says where a stream ends before its end. */
const UNEXPECTED_END = 0;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const dictionary = bytesOf(LINK_DICTIONARY);

function checkOf(text: string): Uint8Array {
	const bytes = new Uint8Array(CHECK_BYTES);
	new DataView(bytes.buffer).setUint32(0, fnv1a(text));
	return bytes;
}

/** Four bytes to check the text by, then the text in raw DEFLATE with the dictionary of links. */
export function packText(text: string): Uint8Array {
	const packed = deflateSync(bytesOf(text), { level: 9, mem: 12, dictionary });
	const bytes = new Uint8Array(CHECK_BYTES + packed.length);
	bytes.set(checkOf(text));
	bytes.set(packed, CHECK_BYTES);
	return bytes;
}

/** The text that was packed; `cut-off` where the end is missing, `broken` where it is not what was packed. */
export function unpackText(bytes: Uint8Array): { text: string } | 'cut-off' | 'broken' {
	if (bytes.length <= CHECK_BYTES) return 'cut-off';
	try {
		// A room of fixed size: what a few bytes could blow up to is cut, and then fails its check.
		const out = inflateSync(bytes.subarray(CHECK_BYTES), { dictionary, out: new Uint8Array(TEXT_LIMIT) });
		const text = new TextDecoder().decode(out);
		const check = bytes.subarray(0, CHECK_BYTES);
		return checkOf(text).every((byte, at) => byte === check[at]) ? { text } : 'broken';
	} catch (fault) {
		return Object(fault).code === UNEXPECTED_END ? 'cut-off' : 'broken';
	}
}
