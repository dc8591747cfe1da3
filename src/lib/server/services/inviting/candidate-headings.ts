import { languages, type Language } from '../../../i18n/languages.ts';

export const COLUMNS = ['name', 'email', 'reference', 'language'] as const;
export type Column = (typeof COLUMNS)[number];

/** What a column may be called in the languages of the product, letters only and without marks. */
const HEADINGS: Record<Column, string[]> = {
	name: [
		'name',
		'fullname',
		'candidate',
		'navn',
		'fuldenavn',
		'kandidat',
		'imieinazwisko',
		'nazwiskoiimie',
		'nazwisko',
		'kandydat'
	],
	email: ['email', 'emailaddress', 'mail', 'emailadresse', 'mailadresse', 'adresemail', 'adrespocztyelektronicznej'],
	reference: [
		'reference',
		'ref',
		'number',
		'id',
		'referencenumber',
		'referencenummer',
		'nummer',
		'referencja',
		'numer',
		'numerreferencyjny'
	],
	language: ['language', 'sprog', 'jezyk']
};

/** Letters alone, without marks and case: `Imię i nazwisko` → `imieinazwisko`. */
const bare = (text: string) =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll('ł', 'l')
		.replace(/[^a-zæøß]/g, '');

/** The column that a heading stands over; null where it is none of ours. */
export function columnNamed(heading: string): Column | null {
	return COLUMNS.find((column) => HEADINGS[column].includes(bare(heading))) ?? null;
}

/** Every language by its code and by its names in all of them: `da`, `Danish`, `dansk`, `duński`. */
const NAMES = new Map(
	languages.flatMap((language): [string, Language][] => [
		[language, language],
		...languages.map((other): [string, Language] => {
			const name = new Intl.DisplayNames(other, { type: 'language' }).of(language) ?? language;
			return [bare(name), language];
		})
	])
);

/** The language of this code or name (`da`, `da-DK`, `Dansk`, `polski`); null where it is none of ours. */
export function languageNamed(text: string): Language | null {
	const [, code] = /^\s*([a-z]{2})[-_][a-z]{2}\s*$/i.exec(text) ?? [];
	return NAMES.get(bare(code ?? text)) ?? null;
}
