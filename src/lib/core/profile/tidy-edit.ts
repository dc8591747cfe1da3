import { baseOf } from './base-of.ts';
import type { FactExpectation, Instrument, Item } from '../instrument/instrument.ts';
import type { FactEdit, ProfileEdit, RequirementEdit } from '../instrument/profile-edit.ts';

/**
 * An edit in the one form that it has: only what differs from the profile that it names, in instrument order, keys in the order
 * of the type, texts without space around them. So the same edit has the same bytes, however it came about.
 */
export function tidyEdit(instrument: Instrument, edit: ProfileEdit): ProfileEdit {
	const base = baseOf(instrument, edit.of);
	const competencies = instrument.competencies.flatMap((id): [string, RequirementEdit][] => {
		const { importance, target } = edit.competencies[id] ?? {};
		const was = base?.competencies[id];
		const differing = {
			...(importance !== undefined && importance !== was?.importance && { importance }),
			...(target !== undefined && target !== was?.target && { target })
		};
		return Object.keys(differing).length > 0 ? [[id, differing]] : [];
	});
	const facts = instrument.items.flatMap((item): [string, FactEdit][] => {
		const fact = edit.facts[item.id];
		if (!fact) return [];
		const tidy = tidyFact(fact, item);
		const was = base?.facts.find((expectation) => expectation.item === item.id);
		return JSON.stringify(tidy) === JSON.stringify(tidyFact(was ?? {}, item)) ? [] : [[item.id, tidy]];
	});
	return {
		of: edit.of,
		author: edit.author.trim(),
		date: edit.date,
		reason: edit.reason.trim(),
		competencies: Object.fromEntries(competencies),
		facts: Object.fromEntries(facts)
	};
}

/** Options in the order of the item; none at all stands for nothing expected. */
function tidyFact({ options, min, isRequired }: FactEdit | Partial<FactExpectation>, item: Item): FactEdit {
	const chosen = item.options?.map(({ id }) => id).filter((id) => options?.includes(id)) ?? [];
	return {
		...(chosen.length > 0 && { options: chosen }),
		...(min !== undefined && { min }),
		...(isRequired && { isRequired })
	};
}
