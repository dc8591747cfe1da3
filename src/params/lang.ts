import { isLanguage, type Language } from '#lib/i18n/languages.ts';

export const match = (text: string): text is Language => isLanguage(text);
