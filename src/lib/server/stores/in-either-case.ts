import { sql, type RawBuilder, type SqlBool } from 'kysely';

/**
 * Whether a text is in a column, in whatever case. Every letter is asked for in both: `lower` of SQLite knows none beyond Z,
 * and that of PostgreSQL those of the locale that the database was made with.
 */
export function inEitherCase(text: string, column: string, isSqlite: boolean): RawBuilder<SqlBool> {
	const characters = [...text.trim().normalize('NFKC')];
	return isSqlite
		? sql`${sql.ref(column)} glob ${`*${characters.map(globOf).join('')}*`}`
		: sql`${sql.ref(column)} ~ ${characters.map(regexOf).join('')}`;
}

const globOf = (character: string) => (character === '^' ? character : `[${casesOf(character)}]`);

function regexOf(character: string): string {
	const cases = casesOf(character);
	if (cases !== character) return `[${cases}]`;
	return /[\p{L}\p{N}]/u.test(character) ? character : `\\${character}`;
}

/** Both cases of a letter, where they are one letter each; anything else as it is. */
function casesOf(character: string): string {
	const cases = [character, character.toLowerCase(), character.toUpperCase()];
	return [...new Set(cases.filter((one) => [...one].length === 1))].join('');
}
