import { instrument } from '#lib/content/instrument.ts';
import { questionsOf } from '#lib/content/questions.server.ts';
import { deepModule } from '#lib/flow/quiz/forms.ts';
import { languages } from '#lib/i18n/languages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => instrument.competencies.map((competency) => ({ lang, competency })));

/** The questions of one deep module, fetched only by those who answer it. */
export const GET: RequestHandler = ({ params }) =>
	Response.json(questionsOf(params.lang, (module) => module === deepModule(params.competency)));
