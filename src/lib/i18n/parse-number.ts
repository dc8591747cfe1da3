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

/**
 * The same for a number within limits: what is too much with thousands set apart, and possible with three decimals, was
 * meant as these (`83.904` where 100 is the most).
 */
export function parseWithin(text: string, { min, max }: { min: number; max: number }): number | null {
	const number = parseNumber(text);
	const isWithin = (found: number | null) => found !== null && found >= min && found <= max;
	if (isWithin(number) || !/^\s*[+-]?\d+[.,]\d{3}\s*$/.test(text)) return number;
	const decimal = Number(text.replace(',', '.'));
	return isWithin(decimal) ? decimal : number;
}

/** A number with the language's decimal mark, as it can stand in a field: read again within the same limits, it is the same. */
export function writeWithin(number: number, mark: string, limits: { min: number; max: number }): string {
	const text = String(number).replace('.', mark);
	const isSame = parseWithin(text, limits) === number;
	// Three decimals alone look like thousands, four do not.
	return !isSame && /[.,]\d{3}$/.test(text) ? `${text}0` : text;
}
