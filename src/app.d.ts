import type { Language } from '#lib/i18n/languages.ts';
import type { Catalogue } from '#lib/i18n/translate.ts';

declare global {
	namespace App {
		interface Error {
			language?: Language;
		}
		interface PageData {
			catalogue?: Catalogue;
		}
	}
}

export {};
