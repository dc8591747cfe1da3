import * as v from 'valibot';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { ProfileEdit } from '../core/instrument/profile-edit.ts';
import { tidyEdit } from '../core/profile/tidy-edit.ts';
import { editFaults } from './edit-faults.ts';
import { faultAt, type Fault } from './fault.ts';
import { parseJson } from './parse-json.ts';
import { PROFILE_FORMAT, profileSchema } from './profile-schema.ts';
import { shapeFault } from './shape-fault.ts';
import { SIZE_LIMIT, tooLarge } from './size-limit.ts';

export { readChosen } from './read-chosen.ts';

/** The edit that a `profile.json` holds, in its tidy form, or the first thing wrong with the file. */
export type ReadProfile = { ok: true; edit: ProfileEdit } | { ok: false; fault: Fault };

/** Reads the text of a `profile.json` for this instrument. Never throws, and passes over no field that it does not know. */
export function readProfile(text: string, instrument: Instrument): ReadProfile {
	if (text.length > SIZE_LIMIT) return refuse(tooLarge(text.length));
	const content = parseJson(text);
	if (content === undefined) return refuse(faultAt('not-json', [], text, 'JSON'));
	const { format } = Object(content) as { format?: unknown };
	if (format !== PROFILE_FORMAT)
		return refuse(faultAt(format === undefined ? 'missing' : 'format', ['format'], format, PROFILE_FORMAT));
	const shaped = v.safeParse(profileSchema, content, { abortEarly: true });
	if (!shaped.success) return refuse(shapeFault(shaped.issues[0]));
	// The content itself: Valibot's copy lacks what it passes over.
	const edit = content as ProfileEdit;
	const [fault] = editFaults(edit, instrument);
	return fault ? refuse(fault) : { ok: true, edit: tidyEdit(instrument, edit) };
}

function refuse(fault: Fault): ReadProfile {
	return { ok: false, fault };
}
