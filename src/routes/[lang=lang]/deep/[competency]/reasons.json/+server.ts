import { instrument } from '#lib/content/instrument.ts';
import { words } from '#lib/content/words.server.ts';
import { languages } from '#lib/i18n/languages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => instrument.competencies.map((competency) => ({ lang, competency })));

/** Why the actions of one competency's scenarios have the keys they have: for the working of a result, never before it. */
export const GET: RequestHandler = ({ params }) => {
	const own = instrument.items.filter(
		({ kind, competency }) => kind === 'judgement' && competency === params.competency
	);
	const reasons = words(params.lang, 'reasons');
	return Response.json(Object.fromEntries(own.map(({ id }) => [id, reasons[id]])));
};
