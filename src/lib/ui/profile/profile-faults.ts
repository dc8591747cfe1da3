import type { Question } from '#lib/content/question.ts';
import { HIGHEST_TARGET } from '#lib/core/instrument/highest-target.ts';
import { AUTHOR_LIMIT, REASON_LIMIT, type EditFault } from '#lib/core/profile/check-edit.ts';
import type { Translate } from '#lib/i18n/translate.ts';

/** A fault of an edited profile as it is told: at which field, and what to do. */
export interface ToldFault {
	/** `author`, `reason`, `target <competency>`, `fact <item>`, or empty for the whole. */
	field: string;
	text: string;
	/** Whether something has merely not been filled in yet. */
	isMissing: boolean;
}

/** `names` and `ranges` are those of the areas and facts, by id. A form of fields can make only these faults. */
export function profileFaults(
	faults: EditFault[],
	names: Record<string, string>,
	ranges: Record<string, Question['range']>,
	t: Translate
): ToldFault[] {
	return faults.flatMap(({ path: [part = '', id = ''], fault }): ToldFault[] => {
		const name = names[id] ?? id;
		const { min = 0, max = 0 } = ranges[id] ?? {};
		if (fault === 'text' && part === 'author')
			return [{ field: part, text: t('profile.error.author', { limit: AUTHOR_LIMIT }), isMissing: true }];
		if (fault === 'text')
			return [{ field: part, text: t('profile.error.reason', { limit: REASON_LIMIT }), isMissing: true }];
		if (fault === 'nothing') return [{ field: '', text: t('profile.error.nothing'), isMissing: true }];
		if (fault === 'target')
			return [
				{
					field: `target ${id}`,
					text: t('profile.error.target', { name, highest: HIGHEST_TARGET }),
					isMissing: false
				}
			];
		if (fault === 'minimum')
			return [{ field: `fact ${id}`, text: t('profile.error.minimum', { name, min, max }), isMissing: false }];
		if (fault === 'must-have')
			return [{ field: `fact ${id}`, text: t('profile.error.must-have', { name }), isMissing: false }];
		throw new Error(`No field of the profile makes the fault ${fault}.`);
	});
}
