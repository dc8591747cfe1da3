import type { Language } from './languages.ts';

/** How the language writes out a day. The English of the product is British, in its dates too. */
export function dayFormat(language: Language, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', ...options });
}
