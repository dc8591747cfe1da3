import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { words } from '#lib/content/words.server.ts';
import { interviewAreas } from '#lib/core/scoring/interview-areas.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { raters } from '#lib/server/auth/raters.ts';
import { requireScreening } from '#lib/server/auth/require.ts';
import { may, type Action } from '#lib/server/auth/roles.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import { ratingsForm, ratingsOf } from '#lib/server/forms/reading-forms.ts';
import { newerThan } from '#lib/server/services/screening/change-screening.ts';
import { findCandidate } from '#lib/server/services/reading/find-candidate.ts';
import { interviewKit } from '#lib/server/services/reading/interview-kit.ts';
import { panelRows } from '#lib/server/services/reading/panel-rows.ts';
import { lockRatings, saveRatings } from '#lib/server/services/reading/rate.ts';
import { openPanel, readPanel } from '#lib/server/services/reading/read-panel.ts';
import { record } from '#lib/server/services/record/record.ts';
import type { Actions, PageServerLoad, RouteParams } from './$types';

type Event = RequestEvent<RouteParams>;

/** The candidate whose interview this is: one who has sent their answers. */
async function requireCandidate(event: Event, action: Action) {
	const reading = await requireScreening(event, event.params.id, action);
	const found = await findCandidate(event.locals.app, reading, event.params.candidate);
	if (!found?.result) error(404);
	return { reading, candidate: found.shown, result: found.result };
}

export const load: PageServerLoad = async (event) => {
	const { params, locals } = event;
	const { reading, candidate, result } = await requireCandidate(event, 'candidate.read');
	const { person, screening } = reading;
	const mayRate = may(person.role, 'interview.rate');
	await record(locals.app.audit, {
		...{ actor: person.id, action: 'interview.read', subject: candidate.id, screening: screening.id }
	});
	const able = await raters(locals.app, screening.id);
	const { sheets, ...panel } = await readPanel(locals.app, reading, candidate.id, able);
	return {
		catalogue: catalogue(params.lang, 'common', 'team', 'reading', 'interview'),
		competencies: words(params.lang, 'competencies'),
		screening: { id: screening.id, title: screening.title },
		candidate: { id: candidate.id, code: candidate.code, name: candidate.identity?.name ?? null },
		otherVersion: newerThan(result.instrument) && result.instrument,
		kit: interviewKit(result, params.lang),
		panel,
		confidence: result.confidence,
		rows: sheets && panelRows(result, sheets),
		raters: sheets?.map(({ raterName }) => raterName) ?? [],
		mayRate: mayRate && !(sheets && !panel.own)
	};
};

/** Of a form that was taken as it is. */
const NOTHING: { faults: Record<string, string>; values: Record<string, string> | null } = { faults: {}, values: null };

/** Keeps what was filled in; what is not sound is sent back with it. */
async function save(event: Event) {
	const { reading, candidate, result } = await requireCandidate(event, 'interview.rate');
	const areas = interviewAreas(result).map(({ competency }) => competency);
	const form = readForm(ratingsForm(areas), await event.request.formData());
	if (!form.ok) return { refused: fail(400, { faults: form.faults, values: form.values, is: 'refused' }) };
	const rated = await saveRatings(event.locals.app, reading, candidate.id, ratingsOf(areas, form.output));
	if (rated !== 'saved') return { refused: fail(409, { ...NOTHING, values: form.values, is: rated as string }) };
	return { reading, id: candidate.id, values: form.values };
}

export const actions: Actions = {
	save: async (event) => {
		const { refused } = await save(event);
		return refused ?? { ...NOTHING, is: 'saved' };
	},
	lock: async (event) => {
		const { refused, reading, id, values } = await save(event);
		if (refused) return refused;
		const { isLocked, open } = await lockRatings(event.locals.app, reading, id);
		if (isLocked) redirect(303, `${event.url.pathname}#panel`);
		const faults: Record<string, string> = Object.fromEntries(
			open.map((competency) => [`rating:${competency}`, 'choose'])
		);
		return fail(400, { faults, values, is: 'open' });
	},
	panel: async (event) => {
		const { reading, candidate } = await requireCandidate(event, 'interview.rate');
		const able = await raters(event.locals.app, reading.screening.id);
		if (!(await openPanel(event.locals.app, reading, candidate.id, able))) error(409);
		redirect(303, `${event.url.pathname}#panel`);
	}
};
