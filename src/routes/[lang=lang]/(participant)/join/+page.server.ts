import { fail, redirect } from '@sveltejs/kit';
import { competencyNames } from '#lib/content/competency-names.server.ts';
import { instrument } from '#lib/content/instrument.ts';
import { formItems } from '#lib/core/scoring/form-items.ts';
import { minutes } from '#lib/flow/quiz/minutes.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { beforeJoining, enterWorkshop } from '#lib/server/live/enter-workshop.ts';
import type { Workshop } from '#lib/server/ports/workshops.ts';
import { markOf } from '#lib/server/services/workshop/join-workshop.ts';
import { workshopCompetencies } from '#lib/server/services/workshop/workshop-competencies.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params } = event;
	const typed = event.url.searchParams.get('code') ?? '';
	const found = typed === '' ? null : await beforeJoining(event, typed);
	if (found?.participant) redirect(303, `/${params.lang}/workshop/${found.workshop.code}`);
	const workshop = found?.workshop?.closedAt === null ? found.workshop : null;
	const refusal: 'waits' | 'closed' | 'unknown' | null =
		found && (found.wait > 0 ? 'waits' : found.workshop ? 'closed' : 'unknown');
	return {
		catalogue: catalogue(params.lang, 'common', 'workshop-phone'),
		typed,
		refusal: workshop ? null : refusal,
		hasLeft: event.url.searchParams.has('left'),
		workshop: workshop && told(workshop, params.lang)
	};
};

/** What everybody is told before they join. */
function told({ code, settings }: Workshop, language: Language) {
	const { title, industry, modules, isNamed, smallest, deleteOn } = settings;
	const names = competencyNames(language);
	const areas = workshopCompetencies(settings).map((id) => names[id] ?? id);
	const items = formItems(instrument, { form: { modules }, industry });
	return {
		...{ code, title, industry, areas, isNamed, smallest, deleteOn },
		minutes: minutes(items.map(({ kind }) => kind)),
		mark: markOf(settings)
	};
}

export const actions: Actions = {
	enter: async (event) => {
		const data = await event.request.formData();
		const code = String(data.get('code') ?? '');
		const nickname = String(data.get('nickname') ?? '');
		const told = String(data.get('told') ?? '');
		const entered = await enterWorkshop(event, { code, nickname, told });
		if (!entered.ok) return fail(400, { reason: entered.reason, nickname });
		redirect(303, `/${event.params.lang}/workshop/${entered.workshop.code}`);
	}
};
