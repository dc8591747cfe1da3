import type { Catalogue } from '#lib/i18n/translate.ts';

declare global {
	namespace App {
		interface PageData {
			catalogue?: Catalogue;
		}
	}
}

export {};
