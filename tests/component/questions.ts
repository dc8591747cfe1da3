import { instrument } from '#lib/content/instrument.ts';
import { question, type Question } from '#lib/content/question.ts';
import { words } from '#lib/content/words.server.ts';
import type { Language } from '#lib/i18n/languages.ts';

/** Every question of the instrument, in the words of a language. */
export function questions(language: Language = 'en'): Question[] {
	const items = words(language, 'items');
	return instrument.items.map((item) => question(item, items[item.id]!));
}

export function questionOf(id: string, language: Language = 'en'): Question {
	const found = questions(language).find((one) => one.id === id);
	if (!found) throw new Error(`the instrument asks no ${id}`);
	return found;
}
