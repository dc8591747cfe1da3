import type { Instrument } from '#lib/core/instrument/instrument.ts';
import type { ProfileEdit } from '#lib/core/instrument/profile-edit.ts';
import { Profiles } from '#lib/profile/profiles.svelte.ts';
import MustHaves from './must-haves.svelte';
import ProfileNote from './profile-note.svelte';

/** What only an edited profile needs, fetched where one is in use: what this device keeps, and the parts that speak of it. */
export function editedProfiles(instrument: Instrument) {
	const profiles = new Profiles(instrument);
	/** Takes over the profile that an opened result was read against; without an edit, the instrument's own. */
	const adopt = (edit?: ProfileEdit) => (edit ? profiles.save(edit) : profiles.use(null));
	return { profiles, adopt, MustHaves, ProfileNote };
}
