const LONGEST = 60;
const MOST_ENTRIES = 10;

/** A value of a JSON file as text of at most 60 characters, however long or deep it is; control and direction characters are escaped. */
export function showValue(value: unknown): string {
	const characters = [...preview(value, 2)];
	return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
}

function preview(value: unknown, depth: number): string {
	if (typeof value === 'string') return quote(value.slice(0, LONGEST));
	if (typeof value !== 'object' || value === null) return String(value);
	if (Array.isArray(value))
		return `[${depth === 0 ? '…' : value.slice(0, MOST_ENTRIES).map((entry) => preview(entry, depth - 1))}]`;
	const entries = Object.entries(value).slice(0, MOST_ENTRIES);
	return `{${depth === 0 ? '…' : entries.map(([key, entry]) => `${quote(key.slice(0, LONGEST))}:${preview(entry, depth - 1)}`)}}`;
}

/** JSON leaves some characters as they are that a terminal would obey. */
function quote(text: string): string {
	return JSON.stringify(text).replace(/\p{C}/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}
