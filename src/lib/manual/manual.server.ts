import { words } from '../content/words.server.ts';
import { catalogue } from '../i18n/catalogue.server.ts';
import type { Language } from '../i18n/languages.ts';
import { createTranslate } from '../i18n/translate.ts';
import { buildManual } from './build-manual.ts';
import { MANUAL_PARTS } from './manual-parts.ts';
import type { Manual } from './manual.ts';

/** The manual in one language, for the page. */
export function manualIn(language: Language): Manual {
	const messages = catalogue(language, ...MANUAL_PARTS);
	return buildManual({
		language,
		t: createTranslate(() => messages),
		words: {
			competencies: words(language, 'competencies'),
			items: words(language, 'items'),
			reasons: words(language, 'reasons'),
			solutions: words(language, 'solutions'),
			sources: words(language, 'sources')
		}
	});
}
