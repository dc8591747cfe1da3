import type { Language } from '#lib/i18n/languages.ts';
import type { App as ServerApp } from '#lib/server/app.ts';
import type { Person } from '#lib/server/auth/person.ts';
import type { Catalogue } from '#lib/i18n/translate.ts';

declare global {
	namespace App {
		interface Error {
			language?: Language;
			/** What was refused, and who can help; in that language. */
			refused?: { title: string; advice: string };
		}
		interface Locals {
			/** Absent while pages are rendered at build time. */
			app: ServerApp;
			person: Person | null;
			/** What came with a request, if anything; absent where that is a list of candidates. JSON is held here alone. */
			body: Buffer;
		}
		interface PageData {
			catalogue?: Catalogue;
		}
	}
}

export {};
