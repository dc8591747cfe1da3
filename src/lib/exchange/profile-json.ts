import type { ProfileEdit } from '../core/instrument/profile-edit.ts';
import { PROFILE_FORMAT } from './profile-schema.ts';

/** The content of `profile.json`, its format first. */
export function profileJson(edit: ProfileEdit): ProfileEdit & { format: typeof PROFILE_FORMAT } {
	return { format: PROFILE_FORMAT, ...edit };
}
