import { instrument } from '#lib/content/instrument.ts';
import { words } from '#lib/content/words.server.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { requireScreening } from '#lib/server/auth/require.ts';
import { accessNames } from '#lib/server/services/record/access-names.ts';
import { askedBefore } from '#lib/server/services/record/page-of-record.ts';
import { readRecord } from '#lib/server/services/record/read-record.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, locals, url } = event;
	const reading = await requireScreening(event, params.id, 'audit.read');
	const { screening } = reading;
	const items = words(params.lang, 'items');
	const facts = instrument.items.filter(({ kind }) => kind === 'fact');
	const before = askedBefore(url);
	const page = await readRecord(locals.app, reading, before);
	return {
		catalogue: catalogue(params.lang, 'common', 'team', 'record', 'screening', 'reading'),
		screening: { id: screening.id, title: screening.title },
		facts: Object.fromEntries(facts.map(({ id }) => [id, items[id]?.ask ?? id])),
		isNewest: before === null,
		people: await accessNames(locals.app, page.lines),
		...page
	};
};
