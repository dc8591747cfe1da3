import { instrument } from '../../lib/content/instrument.ts';
import type { CompetenciesWords, ItemsWords } from '../../lib/content/words/words.ts';

/** The words of the questions in one language; only its own files are read. */
export async function itemsWords(locale: string): Promise<ItemsWords> {
	const deep = [...instrument.competencies, 'work-samples'].map((name) => `deep/${name}`);
	const files = await Promise.all(['items', ...deep].map((name) => wordsIn(locale, name)));
	return Object.assign({}, ...files.map(({ items }) => items)) as ItemsWords;
}

/** The names of the competencies in one language. */
export async function competenciesWords(locale: string): Promise<CompetenciesWords> {
	return (await wordsIn(locale, 'competencies')).competencies;
}

const wordsIn = (locale: string, name: string) => import(`../../lib/content/words/${locale}/${name}.ts`);
