import { error, fail, redirect } from '@sveltejs/kit';
import { competencyNames } from '#lib/content/competency-names.server.ts';
import { instrument } from '#lib/content/instrument.ts';
import { words } from '#lib/content/words.server.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { interviewers } from '#lib/server/auth/interviewers.ts';
import { requireScreening } from '#lib/server/auth/require.ts';
import { readScreeningForm } from '#lib/server/forms/screening-form.ts';
import { screeningFormValues } from '#lib/server/forms/screening-form-values.ts';
import { changeScreening, hasCandidates } from '#lib/server/services/screening/change-screening.ts';
import { moduleSeconds } from '#lib/server/services/form-minutes.ts';
import { screeningVersion } from '#lib/server/services/screening/screening-version.ts';
import type { Actions, PageServerLoad } from './$types';

const deep = instrument.competencies.map((id) => `deep:${id}`);

export const load: PageServerLoad = async (event) => {
	const { params } = event;
	const { id } = params;
	const { app } = event.locals;
	const { screening } = await requireScreening(event, id, 'screening.write');
	if (screening.state === 'erased') error(404);
	const assigned = await app.screenings.assigned(id);
	return {
		catalogue: catalogue(params.lang, 'common', 'screening', 'team'),
		screening: { id, title: screening.title, locales: screening.settings.locales },
		values: screeningFormValues(screening, assigned),
		version: screeningVersion(screening, assigned),
		isLocked: await hasCandidates(app, id),
		names: competencyNames(params.lang),
		facts: factsIn(params.lang),
		seconds: Object.fromEntries(
			['core', 'facts:quick', 'facts', ...deep].map((module) => [module, moduleSeconds(module)])
		),
		interviewers: await interviewers(app)
	};
};

/** The facts that may be required, in the words in which candidates are asked. */
function factsIn(language: Language) {
	const items = words(language, 'items');
	return instrument.items
		.filter(({ kind }) => kind === 'fact')
		.map(({ id, options = [], range, quick = false }) => ({
			id,
			quick,
			ask: items[id]?.ask ?? id,
			options: options.map((option) => ({ id: option.id, label: items[id]?.options?.[option.id] ?? option.id })),
			range: range ? { min: range.min, max: range.max } : null
		}));
}

export const actions: Actions = {
	default: async (event) => {
		const { lang, id } = event.params;
		const { app } = event.locals;
		const { person, screening } = await requireScreening(event, id, 'screening.write');
		const data = await event.request.formData();
		const form = readScreeningForm(data, screening.settings);
		if (!form.ok) return fail(400, { faults: form.faults, values: form.values });
		const known = await interviewers(app);
		const assigned = known.map((one) => one.id).filter((one) => data.has(`interviewer-${one}`));
		const version = String(data.get('version') ?? '');
		const changed = await changeScreening(app, id, { ...form.output, interviewers: assigned, version }, person.id);
		if (changed.ok) redirect(303, `/${lang}/screenings/${id}`);
		const needs = changed.reason === 'needs' ? changed.needs : [];
		return fail(409, { faults: {}, values: form.values, refused: changed.reason, needs });
	}
};
