import type { Instrument } from '../core/instrument/instrument.ts';
import type { ProfileEdit } from '../core/instrument/profile-edit.ts';
import { checkEdit } from '../core/profile/check-edit.ts';
import { editedProfile } from '../core/profile/edited-profile.ts';
import { keysOf, parseStored } from '../core/stored.ts';
import { isEdit } from './is-edit.ts';
import { PROFILES, USED_KEY } from './used-key.ts';

/** The edits of profiles on a device by their versions, the latest first, and the version in use; null is the instrument's own. */
export interface SavedProfiles {
	edits: Record<string, ProfileEdit>;
	used: string | null;
}

/** Keeps an edit beside the others, under the version of the profile that it makes, which is returned. */
export function saveEdit(storage: Storage, instrument: Instrument, edit: ProfileEdit, at: number): string {
	const { version, edit: tidy } = editedProfile(instrument, edit);
	storage.setItem(PROFILES + version, JSON.stringify({ at, edit: tidy }));
	return version;
}

export function useProfile(storage: Storage, version: string | null): void {
	if (version === null) storage.removeItem(USED_KEY);
	else storage.setItem(USED_KEY, version);
}

/** Removes one edit; where it was in use, the instrument's own profile is from now on. */
export function removeEdit(storage: Storage, version: string): void {
	if (storage.getItem(USED_KEY) === version) useProfile(storage, null);
	storage.removeItem(PROFILES + version);
}

/** What lies on a device; anything may, and what is no sound edit under its own version is none. */
export function readProfiles(storage: Storage, instrument: Instrument): SavedProfiles {
	const keys = keysOf(storage).filter((key) => key.startsWith(PROFILES));
	const found = keys.flatMap((key) => readKept(storage, key, instrument));
	found.sort((one, other) => other.at - one.at || (one.version < other.version ? -1 : 1));
	const edits = Object.fromEntries(found.map(({ version, edit }) => [version, edit]));
	const used = storage.getItem(USED_KEY);
	return { edits, used: used !== null && Object.hasOwn(edits, used) ? used : null };
}

interface Kept {
	version: string;
	edit: ProfileEdit;
	/** When it was kept, in milliseconds: a day can have several. */
	at: number;
}

function readKept(storage: Storage, key: string, instrument: Instrument): Kept[] {
	const { at, edit } = Object(parseStored(storage.getItem(key))) as { at?: unknown; edit?: unknown };
	if (!isEdit(edit) || checkEdit(edit, instrument).length > 0) return [];
	const { version, edit: tidy } = editedProfile(instrument, edit);
	return PROFILES + version === key ? [{ version, edit: tidy!, at: Number.isFinite(at) ? Number(at) : 0 }] : [];
}
