import { baseOf } from './base-of.ts';
import type { FactExpectation, Instrument, Profile, Requirement } from '../instrument/instrument.ts';
import type { FactEdit, ProfileEdit } from '../instrument/profile-edit.ts';
import { editVersion } from './edit-version.ts';
import { tidyEdit } from './tidy-edit.ts';

/**
 * The profile that a sound edit makes of the one it names. Standard errors of targets stay; a requirement that was changed comes
 * from judgement (the reason of the edit), every other one keeps its sources. Throws where the instrument has no such profile.
 */
export function editedProfile(instrument: Instrument, edit: ProfileEdit): Profile {
	const base = baseOf(instrument, edit.of);
	if (!base) throw new Error(`The instrument ${instrument.id} has no profile "${edit.of}".`);
	const tidy = tidyEdit(instrument, edit);
	const requirements = Object.entries(base.competencies).map(
		([id, { importance, target, se }]): [string, Requirement] => [
			id,
			{ importance, target, ...tidy.competencies[id], se }
		]
	);
	const sources = Object.entries(base.sources).map(([id, named]) => [
		id,
		tidy.competencies[id] ? ['judgement'] : named
	]);
	const facts = instrument.items.flatMap(({ id }) => {
		const was = base.facts.find(({ item }) => item === id);
		const changed = tidy.facts[id];
		return changed ? expectation(id, changed, was) : (was ?? []);
	});
	return {
		id: base.id,
		version: `${base.version}+${editVersion(tidy)}`,
		competencies: Object.fromEntries(requirements),
		sources: Object.fromEntries(sources),
		facts,
		edit: tidy
	};
}

/** What is required is no mere advantage. Where only that was changed, what is usual comes from where it came before. */
function expectation(item: string, { isRequired, ...usual }: FactEdit, was?: FactExpectation): FactExpectation[] {
	if (!usual.options && usual.min === undefined) return [];
	const isAsBefore = `${usual.options}` === `${was?.options}` && usual.min === was?.min;
	return [
		{
			item,
			...usual,
			...(isRequired ? { isRequired } : was?.isAdvantage && { isAdvantage: true as const }),
			sources: was && isAsBefore ? was.sources : ['judgement']
		}
	];
}
