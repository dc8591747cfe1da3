import type { Instrument } from '../core/instrument/instrument.ts';
import type { Result } from '../core/scoring/result.ts';
import { differenceFaults } from './difference-faults.ts';
import { faultAt, type Fault } from './fault.ts';

/** A result of the right shape whose numbers nobody has compared yet. */
export type UncheckedResult = Record<keyof Result, unknown> & { profile: Record<string, unknown> };

/** Where a result names a profile that the instrument does not have. */
export function* profileFaults({ profile }: UncheckedResult, { profiles }: Instrument): Generator<Fault> {
	const expected = profiles.map(({ id }) => JSON.stringify(id)).join(' | ');
	if (profile.id === undefined) yield faultAt('missing', ['profile', 'id'], profile.id, expected);
	else if (!profiles.some(({ id }) => id === profile.id))
		yield faultAt('value', ['profile', 'id'], profile.id, expected);
}

const FROM_ANSWERS = ['points', 'competencies', 'overall', 'selfView', 'robustness'] as const;

/**
 * Where a result in a file is not what its answers give. Quality is left out: it also depends on the words of the pages,
 * which may have been other ones when the file was written.
 */
export function* resultFaults(found: UncheckedResult, scored: Result): Generator<Fault> {
	yield* differenceFaults('value', scored.profile, found.profile, ['profile']);
	for (const part of FROM_ANSWERS) yield* differenceFaults('numbers', scored[part], found[part], [part]);
}
