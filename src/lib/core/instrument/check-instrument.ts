import { checkId, checkUnique } from './check-id.ts';
import { checkItem } from './check-item.ts';
import { checkProfile } from './check-profile.ts';
import { faultsAt, type Fault, type Finding } from './fault.ts';
import { INDUSTRIES, type Industry, type Instrument, type Requirement } from './instrument.ts';

/**
 * Everything that is wrong with an instrument, each fault with its item and code; empty where it is sound.
 * `knownSources` are the ids of the role facts.
 */
export function checkInstrument(instrument: Instrument, knownSources: readonly string[]): Fault[] {
	const { competencies, items, profiles, industries } = instrument;
	const repeated = items.filter((item, at) => items.findIndex(({ id }) => id === item.id) < at);
	return [
		...faultsAt(null, [
			...competencies.flatMap(checkId),
			...checkUnique(competencies, 'competency-duplicate'),
			...checkUnique(
				profiles.map(({ id }) => id),
				'profile-duplicate'
			),
			...checkContinued(instrument),
			...Object.keys(industries).flatMap((industry) => checkAdjustments(industry, instrument))
		]),
		...repeated.flatMap(({ id }) => faultsAt(id, [[true, 'id-duplicate', id]])),
		...items.flatMap((item) => checkItem(item, instrument, knownSources)),
		...profiles.flatMap((profile) => checkProfile(profile, instrument, knownSources))
	];
}

function checkContinued({ id, version, continues = [] }: Instrument): Finding[] {
	const isEarlier = (name: string) => name.startsWith(`${id}@`) && name !== `${id}@${version}`;
	return continues.map((name): Finding => [!isEarlier(name), 'continued-wrong', name]);
}

function checkAdjustments(industry: string, { competencies, industries, profiles }: Instrument): Finding[] {
	const adjusted = Object.entries(industries[industry] ?? {});
	const isNegative = (id: string, part: string, change: number) =>
		profiles.some((profile) => !((profile.competencies[id]?.[part as keyof Requirement] ?? 0) + change >= 0));
	return [
		[!INDUSTRIES.includes(industry as Industry), 'industry-unknown', industry],
		...adjusted.map(([id]): Finding => [
			!competencies.includes(id),
			'adjustment-competency-unknown',
			`${industry}: ${id}`
		]),
		...adjusted.flatMap(([id, adjustment]) =>
			Object.entries(adjustment).map(([part, change]): Finding => [
				isNegative(id, part, change),
				'adjustment-out-of-range',
				`${industry}: ${id} ${part} ${change}`
			])
		)
	];
}
