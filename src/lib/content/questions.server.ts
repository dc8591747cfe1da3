import type { Language } from '../i18n/languages.ts';
import { instrument } from './instrument.ts';
import { question, type Question } from './question.ts';
import { words } from './words.server.ts';

/** The items of some modules as they are put to a person in one language. */
export function questionsOf(language: Language, isWanted: (module: string) => boolean): Question[] {
	const items = words(language, 'items');
	return instrument.items
		.filter(({ module }) => isWanted(module))
		.map((item) => question(item, items[item.id] ?? { ask: '' }));
}
