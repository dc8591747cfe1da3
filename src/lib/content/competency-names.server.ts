import type { Language } from '../i18n/languages.ts';
import { words } from './words.server.ts';

/** By competency id: its name in the language, for pages that need no more of it. */
export function competencyNames(language: Language): Record<string, string> {
	return Object.fromEntries(Object.entries(words(language, 'competencies')).map(([id, { name }]) => [id, name]));
}
