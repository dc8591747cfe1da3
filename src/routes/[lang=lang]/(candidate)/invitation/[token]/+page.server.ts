import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { competencyNames } from '#lib/content/competency-names.server.ts';
import { questionsOf } from '#lib/content/questions.server.ts';
import type { Question } from '#lib/content/question.ts';
import { words } from '#lib/content/words.server.ts';
import { claimsToCheck } from '#lib/core/scoring/claims.ts';
import { minutes } from '#lib/flow/quiz/minutes.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';
import { parseNumber } from '#lib/i18n/parse-number.ts';
import { findInvitation } from '#lib/server/find-invitation.ts';
import { openInvitation, startAnswering, withdraw } from '#lib/server/services/candidate/candidate-steps.ts';
import { newerThan } from '#lib/server/services/screening/change-screening.ts';
import { correctFact } from '#lib/server/services/candidate/correct-fact.ts';
import { isKept, type Invited, type Refusal } from '#lib/server/services/candidate/invitation.ts';
import { noticeChangedAt } from '#lib/server/services/candidate/notice-changed-at.ts';
import { ownReport } from '#lib/server/services/candidate/own-report.ts';
import { screeningItems } from '#lib/server/services/candidate/screening-items.ts';
import { fillQuestion } from '#lib/ui/quiz/fill-question.ts';
import type { Actions, PageServerLoad } from './$types';

const OVER: Refusal[] = ['withdrawn', 'cancelled', 'erased'];

export const load: PageServerLoad = async ({ params, locals: { app }, getClientAddress }) => {
	const { invitation } = await findInvitation(app, params.token, getClientAddress());
	if (!invitation) error(429);
	const { screening, candidate, stage, refusal } = invitation;
	const locales = screening && refusal !== 'erased' ? screening.settings.locales : languages;
	if (candidate && !locales.includes(params.lang)) {
		const language = locales.includes(candidate.locale) ? candidate.locale : locales[0];
		if (language) redirect(307, `/${language}/invitation/${params.token}`);
	}
	const notice = screening?.settings.notice[params.lang] ?? null;
	const items = screening ? screeningItems(screening) : [];
	return {
		catalogue: catalogue(params.lang, 'candidate', 'common', 'gaps', 'quiz'),
		locales,
		refusal,
		stage,
		title: refusal === null && screening ? screening.title : '',
		notice: isKept(invitation) ? notice : null,
		changedAt: isKept(invitation) ? await noticeChangedAt(app, invitation, params.lang) : null,
		contact: notice?.contact ?? '',
		hasOwnReport: screening?.settings.ownReport ?? true,
		opensAt: screening?.settings.opensAt ?? null,
		/** Whether anything is kept that is the candidate's to have and to take back. */
		isKept: isKept(invitation),
		/** Whose answers have nothing to do on a device any more; what expired or closed may go on again. */
		over: candidate && (stage === 'sent' || (refusal !== null && OVER.includes(refusal))) ? candidate.id : null,
		minutes: minutes(items.map(({ kind }) => kind)),
		taking: stage === 'questions' ? await taking(app, invitation, params.lang) : null,
		sent: stage === 'sent' ? await sent(app, invitation, params.lang) : null
	};
};

/** The questions as this candidate gets them, figures in place: no points, keys or targets, nor the number that figures are drawn from. */
function questionsFor({ candidate, screening }: Invited, language: Language): Question[] {
	const asked = new Set(screeningItems(screening).map(({ id }) => id));
	return questionsOf(language, () => true)
		.filter(({ id }) => asked.has(id))
		.map((question) => fillQuestion(question, candidate.seed, language));
}

async function taking({ answers }: App.Locals['app'], invited: Invited, language: Language) {
	const questions = questionsFor(invited, language);
	const all = words(language, 'sources');
	const ids = new Set(questions.flatMap(({ sources }) => sources));
	return {
		candidate: invited.candidate.id,
		questions,
		names: competencyNames(language),
		sources: Object.fromEntries([...ids].map((id) => [id, all[id] ?? ''])),
		kept: await answers.of(invited.candidate.id)
	};
}

async function sent({ corrections }: App.Locals['app'], invited: Invited, language: Language) {
	const { result, submittedAt } = invited.candidate;
	const report = invited.screening.settings.ownReport ? result : null;
	const corrected = await corrections.of(invited.candidate.id);
	const isOtherVersion = newerThan(invited.screening.instrument) !== null;
	const questions = isOtherVersion ? [] : questionsFor(invited, language);
	return {
		isOtherVersion,
		submittedAt,
		report: report && ownReport(report),
		claims: report ? claimsToCheck(report).map(({ competency }) => competency) : [],
		words: words(language, 'competencies'),
		facts: questions
			.filter(({ kind }) => kind === 'fact')
			.map((question) => ({
				question,
				answer: result?.answers[question.id] ?? null,
				corrections: corrected.filter(({ item }) => item === question.id).map(({ answer, at }) => ({ answer, at }))
			}))
	};
}

/** Whom a form speaks for; one sent from a page that time has passed by leads to what is there now. */
async function invitedBy({
	locals: { app },
	params,
	getClientAddress
}: RequestEvent<{ lang: Language; token: string }>) {
	const { invitation } = await findInvitation(app, params.token, getClientAddress());
	if (!invitation) error(429);
	return invitation;
}

export const actions: Actions = {
	open: async (event) => {
		const invitation = await invitedBy(event);
		if (invitation.stage === 'notice') await openInvitation(event.locals.app, invitation);
		redirect(303, event.url.pathname);
	},
	begin: async (event) => {
		const invitation = await invitedBy(event);
		if (invitation.stage === 'practice') await startAnswering(event.locals.app, invitation);
		redirect(303, event.url.pathname);
	},
	correct: async (event) => {
		const invitation = await invitedBy(event);
		const data = await event.request.formData();
		const item = String(data.get('item') ?? '');
		if (invitation.stage !== 'sent') redirect(303, event.url.pathname);
		const asked = screeningItems(invitation.screening).find(({ id }) => id === item);
		const given = data.getAll('answer').map(String);
		const answer =
			asked?.answer === 'number' ? parseNumber(given[0] ?? '') : asked?.answer === 'choices' ? given : given[0];
		const corrected = await correctFact(event.locals.app, invitation, item, answer);
		return corrected.ok
			? { item, isCorrected: true, text: '' }
			: fail(400, { item, isCorrected: false, text: given[0] ?? '' });
	},
	withdraw: async (event) => {
		const { candidate } = await invitedBy(event);
		const data = await event.request.formData();
		if (data.get('sure') !== 'yes') return fail(400, { isUnsure: true });
		if (candidate) await withdraw(event.locals.app, candidate);
		redirect(303, event.url.pathname);
	}
};
