import { languages } from '../../../i18n/languages.ts';
import type { ScreeningSettings } from '../../ports/screening.ts';
import type { Wording } from '../../ports/wordings.ts';
import { isSame } from './is-same.ts';

/** What a change takes away of what candidates could read, and of why the profile is what it is; null where it takes nothing. */
export function earlierWording(
	before: ScreeningSettings,
	after: ScreeningSettings
): Pick<Wording, 'notice' | 'jobAnalysis'> | null {
	const changed = languages.filter(
		(language) => before.notice[language] && !isSame(before.notice[language], after.notice[language])
	);
	const jobAnalysis = isSame(before.jobAnalysis, after.jobAnalysis) ? null : before.jobAnalysis;
	if (changed.length === 0 && !jobAnalysis) return null;
	return { notice: Object.fromEntries(changed.map((language) => [language, before.notice[language]])), jobAnalysis };
}
