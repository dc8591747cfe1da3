import type { ProfileEdit } from '../instrument/profile-edit.ts';
import { fnv1a } from '../statistics/fnv1a.ts';

/**
 * What an edit adds to the version of the profile that it names: the 32-bit FNV-1a hash of the UTF-8 bytes of its JSON in its
 * tidy form, as eight hexadecimal digits. The same edit has the same version everywhere, and another edit another one.
 */
export function editVersion(tidy: ProfileEdit): string {
	return fnv1a(JSON.stringify(tidy)).toString(16).padStart(8, '0');
}
