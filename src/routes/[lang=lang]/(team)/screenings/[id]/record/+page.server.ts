import { instrument } from '#lib/content/instrument.ts';
import { words } from '#lib/content/words.server.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { requireScreening } from '#lib/server/auth/require.ts';
import { RECORDED } from '#lib/server/ports/audit.ts';
import { readRecord } from '#lib/server/services/record/read-record.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, locals, url } = event;
	const reading = await requireScreening(event, params.id, 'audit.read');
	const { screening } = reading;
	const items = words(params.lang, 'items');
	const facts = instrument.items.filter(({ kind }) => kind === 'fact');
	const before = Number(url.searchParams.get('before'));
	const page = await readRecord(locals.app, reading, Number.isSafeInteger(before) && before > 0 ? before : null);
	return {
		catalogue: catalogue(params.lang, 'common', 'team', 'record', 'screening', 'reading'),
		screening: { id: screening.id, title: screening.title },
		facts: Object.fromEntries(facts.map(({ id }) => [id, items[id]?.ask ?? id])),
		isNewest: !(before > 0),
		older: page.older,
		// An entry of a later version has no words here: it is shown as it stands.
		lines: page.lines.map((line) => ({ ...line, known: RECORDED.find((known) => known === line.action) ?? null }))
	};
};
