import { instrument } from '#lib/content/instrument.ts';
import { words } from '#lib/content/words.server.ts';
import type { Explanations } from '#lib/content/words/words.ts';
import { languages } from '#lib/i18n/languages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => instrument.competencies.map((competency) => ({ lang, competency })));

/** Why the actions of one competency's scenarios have the keys they have, and how its work samples are solved: for the working of a result, never before it. */
export const GET: RequestHandler = ({ params }) => {
	const ids = instrument.items.filter(({ competency }) => competency === params.competency).map(({ id }) => id);
	const explanations: Explanations = {
		reasons: only(words(params.lang, 'reasons'), ids),
		solutions: only(words(params.lang, 'solutions'), ids)
	};
	return Response.json(explanations);
};

function only<Words>(all: Record<string, Words>, ids: string[]): Record<string, Words> {
	return Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)));
}
