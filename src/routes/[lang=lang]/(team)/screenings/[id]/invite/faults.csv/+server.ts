import { error } from '@sveltejs/kit';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { createTranslate, type Translate } from '#lib/i18n/translate.ts';
import { requireScreening } from '#lib/server/auth/require.ts';
import { listedCandidates } from '#lib/server/forms/listed-candidates.ts';
import { csvLines, spreadsheet } from '#lib/server/services/csv-lines.ts';
import type { RequestHandler } from './$types';

type Id = Parameters<Translate>[0];

/** Every fault of the list in the form, as a CSV file that Excel reads too. */
export const POST: RequestHandler = async (event) => {
	const { lang, id } = event.params;
	const { screening } = await requireScreening(event, id, 'candidate.invite');
	const { list } = await listedCandidates(event.locals.app, screening, event.request);
	if (typeof list === 'string') error(400);
	const t = createTranslate(() => catalogue(lang, 'invite'));
	const languages = screening.settings.locales.join(', ');
	const lines = list.faults.map(({ line, field, fault, found }) => [
		line,
		field && t(`invite.column.${field}` as Id),
		t(`invite.fault.${fault}` as Id, { found, languages })
	]);
	const style = spreadsheet(lang);
	const headings = [t('invite.line'), t('invite.column'), t('invite.wrong')];
	return new Response(style.mark + csvLines([headings, ...lines], style), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="faults.csv"',
			'cache-control': 'private, no-store'
		}
	});
};
