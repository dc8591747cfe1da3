import type { Instrument } from '../core/instrument/instrument.ts';
import type { ProfileEdit } from '../core/instrument/profile-edit.ts';
import type { Fault } from './fault.ts';
import { PROFILE_FORMAT } from './profile-schema.ts';
import { readProfile } from './read-profile.ts';

/** The edit of a profile that came along with answers, none where nothing did, or the first thing wrong with it. */
export function readEdit(
	found: unknown,
	instrument: Instrument
): { ok: true; edit: ProfileEdit | undefined } | { ok: false; fault: Fault } {
	if (found === undefined) return { ok: true, edit: undefined };
	const read = readProfile(JSON.stringify({ ...Object(found), format: PROFILE_FORMAT }), instrument);
	return read.ok ? read : { ok: false, fault: { ...read.fault, field: ['profile', read.fault.field].join('.') } };
}
