import { error, fail, redirect } from '@sveltejs/kit';
import { instrument } from '#lib/content/instrument.ts';
import { questionsOf } from '#lib/content/questions.server.ts';
import { words } from '#lib/content/words.server.ts';
import { claimsToCheck } from '#lib/core/scoring/claims.ts';
import { formItems } from '#lib/core/scoring/form-items.ts';
import type { Result } from '#lib/core/scoring/result.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { requireScreening } from '#lib/server/auth/require.ts';
import { may } from '#lib/server/auth/roles.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import { decisionForm, nameForm } from '#lib/server/forms/reading-forms.ts';
import { OUTCOMES } from '#lib/server/ports/decisions.ts';
import type { Screening } from '#lib/server/ports/screening.ts';
import { newerThan } from '#lib/server/services/screening/change-screening.ts';
import { decide } from '#lib/server/services/reading/decide.ts';
import { openName } from '#lib/server/services/reading/open-name.ts';
import { readProfile } from '#lib/server/services/reading/read-profile.ts';
import { couldBeHelped, shownResult } from '#lib/server/services/reading/shown-result.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, locals } = event;
	const reading = await requireScreening(event, params.id, 'candidate.read');
	const { screening, person } = reading;
	const read = await readProfile(locals.app, reading, params.candidate, may(person.role, 'interview.rate'));
	if (!read) error(404);
	const mayDecide = may(person.role, 'decision.write');
	return {
		catalogue: catalogue(params.lang, 'common', 'team', 'gaps', 'result', 'profile-note', 'worked', 'reading'),
		screening: { id: screening.id, title: screening.title, blind: screening.settings.blind },
		candidate: read.candidate,
		decisions: read.decisions,
		outcomes: OUTCOMES,
		mayDecide,
		mayErase: may(person.role, 'candidate.erase'),
		corrections: read.corrections,
		report: read.result && reportOf(read.result, screening, params.lang, mayDecide)
	};
};

/** All that the profile of a candidate shows, with the keys only for those who decide. */
function reportOf(result: Result, { settings }: Screening, language: Language, withKeys: boolean) {
	const { items, industries } = instrument;
	const otherVersion = newerThan(result.instrument) && result.instrument;
	// Questions and keys of today say nothing of answers to another version.
	const asked = new Set(otherVersion ? [] : formItems(instrument, result).map(({ id }) => id));
	const questions = questionsOf(language, (module) => !withKeys || !module.startsWith('deep:'));
	return {
		otherVersion,
		result: shownResult(result, items, withKeys),
		couldBeHelped: couldBeHelped(result, items),
		claims: claimsToCheck(result),
		competencies: words(language, 'competencies'),
		sources: words(language, 'sources'),
		questions: questions.filter(({ id }) => asked.has(id)),
		items: withKeys ? items.filter(({ id }) => asked.has(id)) : [],
		origins: settings.profile.sources,
		expectations: settings.profile.facts,
		adjustments: industries[result.industry] ?? {}
	};
}

export const actions: Actions = {
	name: async (event) => {
		const { params, locals, request } = event;
		const reading = await requireScreening(event, params.id, 'decision.write');
		const form = readForm(nameForm, await request.formData());
		if (!form.ok) return fail(400, { asked: 'name', faults: form.faults, values: form.values });
		if (!(await openName(locals.app, reading, params.candidate, form.output.reason))) error(404);
		redirect(303, event.url.pathname);
	},
	decide: async (event) => {
		const { params, locals, request } = event;
		const reading = await requireScreening(event, params.id, 'decision.write');
		const form = readForm(decisionForm, await request.formData());
		if (!form.ok) return fail(400, { asked: 'decide', faults: form.faults, values: form.values });
		const decided = await decide(locals.app, reading, params.candidate, form.output);
		if (decided === 'missing') error(404);
		if (decided !== 'decided') return fail(409, { asked: 'decide', faults: { outcome: decided }, values: form.values });
		redirect(303, `${event.url.pathname}#decision`);
	}
};
