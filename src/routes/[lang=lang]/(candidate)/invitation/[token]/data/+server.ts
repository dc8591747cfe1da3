import { questionsOf } from '#lib/content/questions.server.ts';
import { words } from '#lib/content/words.server.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { createTranslate } from '#lib/i18n/translate.ts';
import { findInvitation, keptOf } from '#lib/server/find-invitation.ts';
import { newerThan } from '#lib/server/services/screening/change-screening.ts';
import { ownData } from '#lib/server/services/candidate/own-data.ts';
import { ownWords } from '#lib/ui/candidate/own-words.ts';
import type { RequestHandler } from './$types';

/** Asked for by a press: a program that only follows links gets nothing. */
export const POST: RequestHandler = async ({ locals: { app }, params, getClientAddress }) => {
	const invited = keptOf(await findInvitation(app, params.token, getClientAddress()));
	if (invited instanceof Response) return invited;
	const spoken = catalogue(params.lang, 'candidate', 'quiz', 'gaps', 'result', 'reading');
	const t = createTranslate(() => spoken);
	const logic = [
		t('logic.points'),
		t('logic.score'),
		t('logic.band'),
		t('logic.verdict'),
		t('logic.facts'),
		t('logic.quality'),
		t('logic.claims'),
		t('logic.decision')
	];
	const { notice, ownReport } = invited.screening.settings;
	const isOtherVersion = newerThan(invited.screening.instrument) !== null;
	const leftOut = [
		t('data.left-out.notes'),
		...(ownReport ? [] : [t('data.left-out.scores')]),
		...(isOtherVersion ? [t('data.left-out.words')] : [])
	];
	const say = ownWords(t, {
		questions: isOtherVersion ? [] : questionsOf(params.lang, () => true),
		competencies: words(params.lang, 'competencies'),
		seed: invited.candidate.seed,
		language: params.lang
	});
	const file = await ownData(app, invited, { notice: notice[params.lang] ?? null, logic, leftOut, say });
	return new Response(`${JSON.stringify(file, null, '\t')}\n`, {
		headers: {
			'content-type': 'application/json',
			'content-disposition': 'attachment; filename="coo-fit-my-data.json"',
			'cache-control': 'no-store'
		}
	});
};
