import { redirect } from '@sveltejs/kit';
import { instrument } from '#lib/content/instrument.ts';
import { questionsOf } from '#lib/content/questions.server.ts';
import { words } from '#lib/content/words.server.ts';
import { formItems } from '#lib/core/scoring/form-items.ts';
import { asSentToRoom, type WorkshopSettings } from '#lib/flow/workshop/workshop-events.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { findParticipant } from '#lib/server/live/find-participant.ts';
import { readWorkshopCode } from '#lib/server/services/workshop/workshop-code.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, locals } = event;
	const { workshop, participant } = await findParticipant(event, params.code);
	const code = readWorkshopCode(params.code) ?? '';
	if (workshop?.closedAt === null && !participant) redirect(303, `/${params.lang}/join?code=${code}`);
	const page = {
		catalogue: catalogue(
			params.lang,
			'common',
			'earlier',
			'gaps',
			'quiz',
			'result',
			'plan-page',
			'room',
			'workshop-phone'
		),
		code,
		words: words(params.lang, 'competencies')
	};
	// What is left of it, after all was deleted here, lies on the phone.
	if (!workshop || !participant) return { ...page, taking: null };
	const { id, settings } = workshop;
	const { nickname, rounds, wantsPair } = participant;
	const events = await locals.app.workshops.events(id);
	return {
		...page,
		taking: {
			workshop: { id, code, settings },
			participant: { nickname, rounds, wantsPair },
			events: events.map(asSentToRoom),
			discussion: words(params.lang, 'discussion'),
			...asked(settings, params.lang)
		}
	};
};

/** The questions as everybody gets them: no points, keys or targets. */
function asked({ modules, industry }: WorkshopSettings, language: Language) {
	const items = formItems(instrument, { form: { modules }, industry });
	const ids = new Set(items.map(({ id }) => id));
	const questions = questionsOf(language, () => true).filter(({ id }) => ids.has(id));
	const all = words(language, 'sources');
	const sources = [...new Set(questions.flatMap(({ sources }) => sources))];
	return {
		instrument: `${instrument.id}@${instrument.version}`,
		questions,
		sources: Object.fromEntries(sources.map((id) => [id, all[id] ?? '']))
	};
}
