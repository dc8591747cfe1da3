import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { requirePerson } from '#lib/server/auth/require.ts';
import { askedBefore } from '#lib/server/services/record/page-of-record.ts';
import { readServerRecord } from '#lib/server/services/record/read-server-record.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requirePerson(event, 'audit.read-server');
	const { params, locals, url } = event;
	const before = askedBefore(url);
	return {
		catalogue: catalogue(params.lang, 'common', 'team', 'record', 'interfaces'),
		isNewest: before === null,
		...(await readServerRecord(locals.app, before))
	};
};
