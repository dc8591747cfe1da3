/** The languages of the product, in the order they are offered. Each is named in itself. */
export const LANGUAGES = { en: 'English', da: 'Dansk', pl: 'Polski' } as const;
export type Language = keyof typeof LANGUAGES;

export const languages = Object.keys(LANGUAGES) as Language[];

export const isLanguage = (text: string): text is Language => Object.hasOwn(LANGUAGES, text);

/** The first language wanted that there is (`['da-DK', 'en']` → `da`), else English. */
export function preferredLanguage(wanted: readonly string[]): Language {
	for (const tag of wanted) {
		const language = tag.trim().toLowerCase().split('-')[0] ?? '';
		if (isLanguage(language)) return language;
	}
	return 'en';
}

/** The languages of an Accept-Language header, most wanted first. */
export function parseAcceptLanguage(header: string): string[] {
	return header
		.split(',')
		.map((part, index) => {
			const [tag = '', ...parameters] = part.split(';').map((text) => text.trim());
			const quality = parameters.find((text) => text.startsWith('q='))?.slice(2);
			return { tag, index, quality: quality === undefined ? 1 : Number(quality) };
		})
		.filter(({ tag, quality }) => tag !== '' && quality > 0)
		.sort((a, b) => b.quality - a.quality || a.index - b.index)
		.map(({ tag }) => tag);
}

/** The language that a visitor chose last, else the most wanted of an Accept-Language header. */
export function visitorsLanguage(chosen: string | undefined, header: string | null): Language {
	return preferredLanguage([chosen ?? '', ...parseAcceptLanguage(header ?? '')]);
}
