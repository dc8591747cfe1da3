import type { Fault } from '#lib/exchange/fault.ts';
import { number } from '#lib/i18n/formats.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { Translate } from '#lib/i18n/translate.ts';

/** What is wrong with a file, as a sentence. */
export function fileFaultText(t: Translate, language: Language, { code, field, found, expected }: Fault): string {
	return t(`files.error.${code}`, { field, found, expected, limit: `${number(language, 1)} MB` });
}
