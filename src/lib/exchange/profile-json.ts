import type { ProfileEdit } from '../core/instrument/profile-edit.ts';

/** The content of `profile.json`, its format first. */
export function profileJson(edit: ProfileEdit): ProfileEdit & { format: 'coo-fit/profile@1' } {
	return { format: 'coo-fit/profile@1', ...edit };
}
