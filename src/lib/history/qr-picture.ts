import { encode } from 'uqr';

/** A QR code as a path over modules of size 1; its quiet zone is four modules on each side. */
export interface QrPicture {
	/** Modules on a side, quiet zone included. */
	size: number;
	path: string;
}

/** The quiet zone that the standard asks for (ISO/IEC 18004), in modules. */
const QUIET = 4;

/**
 * The densest code that is offered: 117 modules on a side, 125 with the quiet zone. Turned, blurred and noisy pictures of
 * codes, of whatever size, were read reliably from about four pixels a module on. At 125 modules that is less than half the width of
 * a camera's picture of 1,080 pixels; the densest that there is, 185 with the quiet zone, would have to fill two thirds of it.
 */
export const DENSEST = 25;

/** Null where the text would make a code that is denser. */
export function qrPicture(text: string): QrPicture | null {
	try {
		const { data } = encode(text, { ecc: 'L', boostEcc: true, maxVersion: DENSEST, border: QUIET });
		return { size: data.length, path: data.map(rowPath).join('') };
	} catch (fault) {
		if (fault instanceof RangeError) return null;
		throw fault;
	}
}

/** One rectangle for each run of dark modules. */
function rowPath(row: boolean[], y: number): string {
	const runs = row
		.map((isDark) => (isDark ? '#' : ' '))
		.join('')
		.matchAll(/#+/g);
	return [...runs].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join('');
}
