import type { Language } from '../i18n/languages.ts';
import type { CompetenciesWords, ItemsWords, PlansWords, RoleWords, SourcesWords } from './words/words.ts';

/** What there are words for, and the shape of each. */
interface Words {
	competencies: CompetenciesWords;
	items: ItemsWords;
	plan: PlansWords;
	role: RoleWords;
	sources: SourcesWords;
}

const files = import.meta.glob<Record<string, unknown>>(['./words/*/*.ts'], { eager: true });

/** The words of one part in one language. They travel as data of the page that shows them, never as code. */
export function words<Part extends keyof Words>(language: Language, part: Part): Words[Part] {
	const file = files[`./words/${language}/${part}.ts`];
	if (!file?.[part]) throw new Error(`no words for ${part} in ${language}`);
	return file[part] as Words[Part];
}
