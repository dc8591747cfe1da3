import { instrument } from '../../lib/content/instrument.ts';
import type {
	CompetenciesWords,
	ItemsWords,
	ReasonsWords,
	SolutionsWords,
	SourcesWords
} from '../../lib/content/words/words.ts';

/** The words of the questions in one language; only its own files are read. */
export function itemsWords(locale: string): Promise<ItemsWords> {
	return wordsOfItems<ItemsWords>(locale, 'items');
}

/** Why the keys of scenarios are what they are, in one language. */
export function reasonsWords(locale: string): Promise<ReasonsWords> {
	return wordsOfItems<ReasonsWords>(locale, 'reasons');
}

/** The worked solutions of work samples in one language. */
export function solutionsWords(locale: string): Promise<SolutionsWords> {
	return wordsOfItems<SolutionsWords>(locale, 'solutions');
}

/** The names of the competencies in one language. */
export async function competenciesWords(locale: string): Promise<CompetenciesWords> {
	return (await wordsIn(locale, 'competencies')).competencies;
}

/** The role facts in one language. */
export async function sourcesWords(locale: string): Promise<SourcesWords> {
	return (await wordsIn(locale, 'sources')).sources;
}

async function wordsOfItems<Words>(locale: string, part: 'items' | 'reasons' | 'solutions'): Promise<Words> {
	const deep = [...instrument.competencies, 'work-samples'].map((name) => `deep/${name}`);
	const files = await Promise.all(['items', ...deep].map((name) => wordsIn(locale, name)));
	return Object.assign({}, ...files.map((file) => file[part])) as Words;
}

const wordsIn = (locale: string, name: string) => import(`../../lib/content/words/${locale}/${name}.ts`);
