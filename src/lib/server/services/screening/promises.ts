import type { Language } from '../../../i18n/languages.ts';
import { LOCKED, type ScreeningSettings } from '../../ports/screening.ts';
import { isSame } from './is-same.ts';
import type { Need } from './screening-needs.ts';

/** What a change would alter that stays as it is once there is a candidate; their own report may still be promised, not taken back. */
export function lockedIn(before: ScreeningSettings, after: ScreeningSettings): string[] {
	const fields = LOCKED.filter((field) => !isSame(before[field], after[field]));
	return before.ownReport && !after.ownReport ? [...fields, 'ownReport'] : fields;
}

/**
 * What a change would take back from candidates: the day on which they were told that all is deleted, which may only come
 * earlier, and the language they were invited in. `invited`: how many there are by language.
 */
export function promiseNeeds(
	before: ScreeningSettings,
	after: ScreeningSettings,
	invited: Partial<Record<Language, number>>
): Need[] {
	const gone = before.locales.filter((language) => !after.locales.includes(language));
	return [
		...gone.flatMap((language): Need[] => {
			const count = invited[language] ?? 0;
			return count > 0 ? [{ need: 'language-used', language, count }] : [];
		}),
		...(after.eraseOn > before.eraseOn ? [{ need: 'erase-later' as const }] : [])
	];
}
