import type { Instrument, Profile } from '../core/instrument/instrument.ts';
import type { FactEdit, ProfileEdit } from '../core/instrument/profile-edit.ts';

/** A profile while somebody edits it. A number that cannot be read yet is NaN. */
export interface Draft {
	author: string;
	reason: string;
	competencies: Record<string, { importance: number; target: number }>;
	/** Of every fact, expected or not; `min` is undefined where no number is. */
	facts: Record<string, { options: string[]; min: number | undefined; isRequired: boolean }>;
}

/** A draft that begins with a profile, and with the author and reason of its edit: the reason speaks for all that differs. */
export function draftOf({ items }: Pick<Instrument, 'items'>, { competencies, facts, edit }: Profile): Draft {
	const requirements = Object.entries(competencies).map(([id, { importance, target }]) => [id, { importance, target }]);
	const expected = items.flatMap(({ id, kind }) => {
		if (kind !== 'fact') return [];
		const { options = [], min, isRequired = false } = facts.find(({ item }) => item === id) ?? {};
		return [[id, { options, min, isRequired }] as const];
	});
	return {
		author: edit?.author ?? '',
		reason: edit?.reason ?? '',
		competencies: Object.fromEntries(requirements),
		facts: Object.fromEntries(expected)
	};
}

/** What a draft makes of the profile `of`, on a day. */
export function editOf({ author, reason, competencies, facts }: Draft, of: string, date: string): ProfileEdit {
	const expected = Object.entries(facts).map(([id, { options, min, isRequired }]): [string, FactEdit] => [
		id,
		{
			...(options.length > 0 && { options }),
			...(min !== undefined && { min }),
			...(isRequired && { isRequired: true as const })
		}
	]);
	return { of, author, date, reason, competencies, facts: Object.fromEntries(expected) };
}
