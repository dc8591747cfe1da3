import type { FactEdit, ProfileEdit, RequirementEdit } from '../core/instrument/profile-edit.ts';

/** An object with no other keys than these. */
const isObject = (found: unknown, keys?: string[]): found is Record<string, unknown> =>
	typeof found === 'object' &&
	found !== null &&
	!Array.isArray(found) &&
	Object.keys(found).every((key) => keys?.includes(key) ?? true);
const isNumberOrNothing = (found: unknown): boolean => found === undefined || Number.isFinite(found);

/**
 * Whether something has the shape of an edit of a profile; what it says is for the checker. As strict as the schema of
 * `profile.json`, without the library that a page would wait for: its test holds the two against each other.
 */
export function isEdit(found: unknown): found is ProfileEdit {
	if (!isObject(found, ['of', 'author', 'date', 'reason', 'competencies', 'facts'])) return false;
	const { of, author, date, reason, competencies, facts } = found;
	return (
		[of, author, date, reason].every((text) => typeof text === 'string') &&
		isObject(competencies) &&
		Object.values(competencies).every(isRequirement) &&
		isObject(facts) &&
		Object.values(facts).every(isFact)
	);
}

function isRequirement(found: unknown): found is RequirementEdit {
	return (
		isObject(found, ['importance', 'target']) && isNumberOrNothing(found.importance) && isNumberOrNothing(found.target)
	);
}

function isFact(found: unknown): found is FactEdit {
	if (!isObject(found, ['options', 'min', 'isRequired']) || !isNumberOrNothing(found.min)) return false;
	const { options = [], isRequired } = found;
	return (
		Array.isArray(options) &&
		options.every((id) => typeof id === 'string') &&
		[undefined, true].includes(isRequired as true)
	);
}
