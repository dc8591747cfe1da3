import type { CompetenciesWords, ItemsWords } from '../../lib/content/words/words.ts';

/** The words of the questions in one language; only its file is read. */
export async function itemsWords(locale: string): Promise<ItemsWords> {
	return (await import(`../../lib/content/words/${locale}/items.ts`)).items;
}

/** The names of the competencies in one language. */
export async function competenciesWords(locale: string): Promise<CompetenciesWords> {
	return (await import(`../../lib/content/words/${locale}/competencies.ts`)).competencies;
}
