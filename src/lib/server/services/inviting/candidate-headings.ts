import { languages, type Language } from '../../../i18n/languages.ts';

export const COLUMNS = ['name', 'email', 'reference', 'language'] as const;
export type Column = (typeof COLUMNS)[number];

/** A name stands in one column, or in two. */
type Heading = Column | 'first' | 'last';

/** What a column may be called in the languages of the product, letters only and without marks. */
const HEADINGS: Record<Heading, string[]> = {
	name: [
		...['name', 'fullname', 'candidate', 'candidatename', 'navn', 'fuldenavn', 'kandidat', 'kandidatensnavn'],
		...['imieinazwisko', 'nazwiskoiimie', 'imienazwisko', 'nazwiskoimie', 'kandydat']
	],
	first: ['firstname', 'givenname', 'forename', 'fornavn', 'imie', 'imiona'],
	last: ['lastname', 'surname', 'familyname', 'efternavn', 'nazwisko'],
	email: [
		...['email', 'emailaddress', 'mail', 'emailadresse', 'mailadresse'],
		...['adresemail', 'adrespocztyelektronicznej']
	],
	reference: [
		...['reference', 'ref', 'number', 'id', 'referencenumber', 'candidatenumber', 'candidateid'],
		...['referencenummer', 'nummer', 'kandidatnummer', 'referencja', 'numer', 'numerreferencyjny', 'numerkandydata']
	],
	language: [
		...['language', 'preferredlanguage', 'languagepreference', 'candidatelanguage', 'contactlanguage'],
		...['correspondencelanguage', 'languageofcorrespondence', 'languagecode', 'locale'],
		...[
			'sprog',
			'foretrukketsprog',
			'foretrukkensprog',
			'ønsketsprog',
			'kontaktsprog',
			'korrespondancesprog',
			'sprogkode'
		],
		...['jezyk', 'preferowanyjezyk', 'jezykpreferowany', 'wybranyjezyk', 'jezykkandydata', 'jezykkontaktu'],
		...['jezykkomunikacji', 'jezykkorespondencji', 'kodjezyka']
	]
};

/** Letters alone, without marks and case: `Imię i nazwisko` → `imieinazwisko`. */
const bare = (text: string) =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll('ł', 'l')
		.replace(/[^a-zæøß]/g, '');

/** Which cells of a line a column is read from, in the order in which they are joined; none where the list has no such column. */
export type Places = Record<Column, number[]>;

/** Finds the columns by their headings; of two with one meaning the first counts. */
export function placesOf(headings: string[]): Places {
	const bared = headings.map(bare);
	const of = (heading: Heading) =>
		bared.flatMap((text, at) => (HEADINGS[heading].includes(text) ? [at] : [])).slice(0, 1);
	const halves = [...of('first'), ...of('last')];
	// Half a name is none.
	const name = [of('name'), halves.length === 2 ? halves : []].find(({ length }) => length > 0) ?? [];
	return { name, email: of('email'), reference: of('reference'), language: of('language') };
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
