import type { App } from '../../app.ts';
import type { ChainedEntry } from '../../ports/audit.ts';
import { namesOfPeople } from './names-of-actors.ts';
import { pageOfRecord, type RecordPage } from './page-of-record.ts';

type Known = Pick<App, 'auth' | 'tokens' | 'webhooks' | 'workshops'>;

/** A page of what was done outside the screenings, the newest first: what it was done to by name. */
export const readServerRecord = (app: Known & Pick<App, 'audit'>, before: number | null): Promise<RecordPage> =>
	pageOfRecord(app, { screening: '', before }, async (entries) => {
		const names = await namesOfSubjects(app, entries);
		return ({ subject }) => ({
			subject: names.get(subject) ?? subject,
			isGone: subject !== '' && !names.has(subject)
		});
	});

/** By id, what people, tokens and workshops are called today, and the host of each webhook; what is gone is left out. */
async function namesOfSubjects(app: Known, entries: ChainedEntry[]): Promise<Map<string, string>> {
	const about = (...areas: string[]) => [
		...new Set(entries.filter(({ action }) => areas.includes(action.split('.', 1)[0]!)).map(({ subject }) => subject))
	];
	const tokens = about('token');
	const names = await namesOfPeople(app, about('people', 'account').filter(Boolean));
	if (tokens.length > 0)
		for (const { id, name } of await app.tokens.list()) if (tokens.includes(id)) names.set(id, name);
	for (const id of about('webhook')) {
		const found = await app.webhooks.find(id);
		// The path of an address may hold a secret of the receiver.
		if (found) names.set(id, new URL(found.url).host);
	}
	for (const id of about('workshop')) {
		const found = await app.workshops.find(id);
		if (found) names.set(id, found.settings.title);
	}
	return names;
}
