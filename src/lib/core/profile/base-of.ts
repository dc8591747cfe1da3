import type { Instrument, Profile } from '../instrument/instrument.ts';

/** The profile of the instrument that an edit names as `<id>@<version>`, if there is such a one. */
export function baseOf({ profiles }: Pick<Instrument, 'profiles'>, of: string): Profile | undefined {
	return profiles.find(({ id, version }) => `${id}@${version}` === of);
}
