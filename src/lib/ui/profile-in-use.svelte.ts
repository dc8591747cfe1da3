import type { Instrument, Profile } from '#lib/core/instrument/instrument.ts';
import { isProfileUsed } from '#lib/profile/is-profile-used.ts';

/** The parts of a report that speak of an edited profile. */
export type EditedParts = Pick<
	ReturnType<typeof import('./edited-profile.ts').editedProfiles>,
	'MustHaves' | 'ProfileNote'
>;

/** What results are read against: the instrument's profile, or an edited one, about which everything is fetched only then. */
export class ProfileInUse {
	/** Undefined until it is asked for; null where it could not be fetched. Nothing is then read against another profile in its place. */
	edited = $state.raw<ReturnType<typeof import('./edited-profile.ts').editedProfiles> | null>();
	fetch: () => Promise<void>;

	constructor(instrument: Instrument) {
		this.fetch = async () => {
			this.edited ??= await import('./edited-profile.ts').then(
				({ editedProfiles }) => editedProfiles(instrument),
				() => null
			);
		};
	}

	/** The edited profile, where one is in use. */
	get profile(): Profile | undefined {
		return this.edited?.profiles.profile;
	}

	/** Whether what there is to read cannot be read yet. */
	get isAwaited(): boolean {
		return !this.edited && isProfileUsed();
	}
}
