import { HIGHEST_TARGET } from '../instrument/highest-target.ts';
import type { Instrument, Profile, Requirement } from '../instrument/instrument.ts';
import type { Result } from './result.ts';

/**
 * A profile of the instrument, or an edited one, with the industry's adjustment added, importance capped at 5 and targets
 * at 95; throws where the instrument lacks one.
 */
export function profileForIndustry(
	instrument: Instrument,
	chosen: string | Profile,
	industry: string
): Result['profile'] {
	const profile = typeof chosen === 'string' ? instrument.profiles.find(({ id }) => id === chosen) : chosen;
	if (!profile) throw new Error(`The instrument ${instrument.id} has no profile "${chosen as string}".`);
	const adjustments = instrument.industries[industry] ?? {};
	const competencies = instrument.competencies.map((id): [string, Requirement] => {
		const requirement = profile.competencies[id];
		if (!requirement) throw new Error(`The profile "${profile.id}" names no requirement for "${id}".`);
		const { importance = 0, target = 0, se = 0 } = adjustments[id] ?? {};
		const adjusted = {
			importance: Math.min(5, requirement.importance + importance),
			target: Math.min(HIGHEST_TARGET, requirement.target + target),
			se: requirement.se + se
		};
		return [id, adjusted];
	});
	const { id, version, edit } = profile;
	return { id, version, competencies: Object.fromEntries(competencies), ...(edit && { edit }) };
}
