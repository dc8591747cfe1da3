import { checkSources } from './check-sources.ts';
import { faultsAt, type Fault, type Finding } from './fault.ts';
import type { FactExpectation, Instrument, Profile, Requirement } from './instrument.ts';

const LIMITS: Record<keyof Requirement, number> = { importance: 5, target: 100, se: 100 };

/** The faults of one profile of an instrument; a requirement may also come from O*NET, ESCO or judgement. */
export function checkProfile(profile: Profile, instrument: Instrument, knownSources: readonly string[]): Fault[] {
	const known = [...knownSources, 'onet', 'esco', 'judgement'];
	const { competencies } = instrument;
	const unknown = Object.keys(profile.competencies).filter((id) => !competencies.includes(id));
	return [
		...faultsAt(null, [
			...competencies.flatMap((id) => checkRequirement(`${profile.id}: ${id}`, profile.competencies[id])),
			...unknown.map((id): Finding => [true, 'profile-competency-unknown', `${profile.id}: ${id}`]),
			...competencies.flatMap((id) => checkSources(profile.sources[id], known, `${profile.id}: ${id}`))
		]),
		...profile.facts.flatMap((expectation) =>
			faultsAt(expectation.item, checkExpectation(expectation, instrument, knownSources))
		)
	];
}

function checkRequirement(where: string, requirement: Requirement | undefined): Finding[] {
	if (!requirement) return [[true, 'profile-competency-missing', where]];
	return (Object.keys(LIMITS) as (keyof Requirement)[]).map((part) => {
		const value = requirement[part];
		return [!(value >= 0 && value <= LIMITS[part]), 'requirement-out-of-range', `${where} ${part} ${value}`];
	});
}

function checkExpectation(
	{ item, options = [], sources }: FactExpectation,
	instrument: Instrument,
	known: readonly string[]
): Finding[] {
	const fact = instrument.items.find(({ id, kind }) => id === item && kind === 'fact');
	if (!fact) return [[true, 'expectation-item-unknown', item]];
	const unknown = options.filter((option) => !fact.options?.some(({ id }) => id === option));
	return [
		...unknown.map((option): Finding => [true, 'expectation-option-unknown', option]),
		...checkSources(sources, known, item)
	];
}
