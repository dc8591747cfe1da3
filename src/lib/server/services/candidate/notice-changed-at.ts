import type { Language } from '../../../i18n/languages.ts';
import type { App } from '../../app.ts';
import type { Invited } from './invitation.ts';

/** When the notice of a language was last changed after this candidate was invited, an ISO date-time; null where it was not. */
export async function noticeChangedAt(
	{ wordings }: Pick<App, 'wordings'>,
	{ candidate, screening }: Invited,
	language: Language
): Promise<string | null> {
	const earlier = await wordings.of(screening.id);
	const changed = earlier.find(({ notice, until }) => notice[language] && until > candidate.invitedAt);
	return changed?.until ?? null;
}
