import { instrument } from '#lib/content/instrument.ts';
import { wordCounts } from '#lib/content/word-counts.ts';
import { words } from '#lib/content/words.server.ts';
import { languages } from '#lib/i18n/languages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** What turns the answers on a phone into scores, a result and a plan. Fetched while people come in. */
export const GET: RequestHandler = ({ params: { lang } }) =>
	Response.json({
		instrument,
		wordCounts: wordCounts(words(lang, 'items')),
		written: {
			competencies: words(lang, 'competencies'),
			plan: words(lang, 'plan'),
			planIndustry: words(lang, 'planIndustry'),
			planEvidence: words(lang, 'planEvidence')
		}
	});
