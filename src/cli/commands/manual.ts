import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { languages, type Language } from '../../lib/i18n/languages.ts';
import { createTranslate } from '../../lib/i18n/translate.ts';
import { buildManual } from '../../lib/manual/build-manual.ts';
import { MANUAL_PARTS } from '../../lib/manual/manual-parts.ts';
import { toMarkdown } from '../../lib/manual/to-markdown.ts';
import { Refusal } from '../ground/refusal.js';
import { oneOf, parseOptions } from './parse-options.ts';
import { competenciesWords, itemsWords, reasonsWords, solutionsWords, sourcesWords } from './words.ts';

/** `coo-fit manual`: the manual of the instrument in one language, as Markdown. */
export async function manual(args: string[]): Promise<string> {
	const { values, positionals } = parseOptions(args, { locale: { type: 'string' } });
	if (positionals.length > 0)
		throw new Refusal(`manual takes no file, and "${positionals[0]}" was given. Leave it out.`);
	const language = oneOf('locale', values.locale, languages) ?? 'en';
	const messages = await messagesIn(language);
	const words = {
		competencies: await competenciesWords(language),
		items: await itemsWords(language),
		reasons: await reasonsWords(language),
		solutions: await solutionsWords(language),
		sources: await sourcesWords(language)
	};
	const t = createTranslate(() => ({ language, messages }));
	return toMarkdown(buildManual({ language, t, words }));
}

/** Compiled as the app's are at build time. */
async function messagesIn(language: Language) {
	const parts = await Promise.all(MANUAL_PARTS.map((part) => import(`../../lib/i18n/messages/${language}/${part}.ts`)));
	const texts = parts.flatMap(({ messages }) => Object.entries<string>(messages));
	return Object.fromEntries(texts.map(([id, text]) => [id, compileMessageOrThrow(text)]));
}
