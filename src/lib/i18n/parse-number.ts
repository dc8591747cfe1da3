/**
 * Reads a number as people of the three languages write it: a decimal comma or point, thousands set apart by space,
 * point, comma or apostrophe (`1 250`, `1.250,5`, `1,250.5`). Null where the text is no number. A single point or
 * comma followed by exactly three digits is read as a thousands separator, except after a zero.
 */
export function parseNumber(text: string): number | null {
	const compact = text
		.trim()
		.replace(/[\s'’]/g, '')
		.replace('−', '-');
	const match = /^([+-]?)([1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:[.,](\d+))?$/.exec(compact);
	if (!match) return null;
	const [, sign = '', whole = '', decimals = '0'] = match;
	return Number(`${sign}${whole.replace(/[.,]/g, '')}.${decimals}`);
}
