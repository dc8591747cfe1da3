import type { App } from '../../app.ts';
import type { ChainedEntry } from '../../ports/audit.ts';
import type { Reading } from '../reading/find-candidate.ts';
import { namesShown } from '../reading/names-shown.ts';

/** What whoever invites knows by name, to the minute, or does to somebody by name. */
const BY_NAME = [
	...['candidate.invite', 'candidate.resend', 'candidate.renew', 'candidate.cancel'],
	...['candidate.open', 'candidate.start']
];

/**
 * Of these entries, those whose subject this reader is not told: in a blind screening, who knows names from the invitations
 * could read off them whose code is whose. An auditor is told all, who invites nobody and sees no names.
 */
export async function hiddenSubjects(
	app: Pick<App, 'interviews' | 'reads'>,
	reading: Reading,
	entries: ChainedEntry[]
): Promise<Set<ChainedEntry>> {
	const { screening, person } = reading;
	if (!screening.settings.blind || person.role === 'auditor') return new Set();
	const telling = entries.filter(({ action, subject }) => BY_NAME.includes(action) && subject !== screening.id);
	const named = await namesShown(app, screening, person, [...new Set(telling.map(({ subject }) => subject))]);
	return new Set(telling.filter(({ subject }) => !named.has(subject)));
}
