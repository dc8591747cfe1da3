import type { FactEdit, ProfileEdit, RequirementEdit } from '../core/instrument/profile-edit.ts';

const isObject = (found: unknown): found is Record<string, unknown> =>
	typeof found === 'object' && found !== null && !Array.isArray(found);
const isNumberOrNothing = (found: unknown): boolean => found === undefined || typeof found === 'number';

/** Whether something has the shape of an edit of a profile; what it says is for the checker. */
export function isEdit(found: unknown): found is ProfileEdit {
	if (!isObject(found) || !isObject(found.competencies) || !isObject(found.facts)) return false;
	const texts = [found.of, found.author, found.date, found.reason];
	return (
		texts.every((text) => typeof text === 'string') &&
		Object.values(found.competencies).every(isRequirement) &&
		Object.values(found.facts).every(isFact)
	);
}

function isRequirement(found: unknown): found is RequirementEdit {
	return isObject(found) && isNumberOrNothing(found.importance) && isNumberOrNothing(found.target);
}

function isFact(found: unknown): found is FactEdit {
	if (!isObject(found) || !isNumberOrNothing(found.min)) return false;
	const { options = [], isRequired } = found;
	return (
		Array.isArray(options) &&
		options.every((id) => typeof id === 'string') &&
		[undefined, true].includes(isRequired as true)
	);
}
