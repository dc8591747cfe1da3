import * as v from 'valibot';
import { ROLES } from './roles.ts';

/** The message of a rule is the last part of the id of what the person is told. */
export const name = v.pipe(v.string('missing'), v.trim(), v.nonEmpty('missing'), v.maxLength(120, 'too-long'));
export const email = v.pipe(
	v.string('missing'),
	v.trim(),
	v.nonEmpty('missing'),
	v.maxLength(254, 'too-long'),
	v.email('email')
);
const newPassword = v.pipe(v.string('missing'), v.minLength(12, 'password'), v.maxLength(128, 'too-long'));

export const firstOwnerForm = v.object({ name, email, password: newPassword, code: v.optional(v.string(), '') });
const role = v.picklist(ROLES, 'missing');
const given = v.pipe(v.string('missing'), v.nonEmpty('missing'), v.maxLength(128, 'too-long'));
/** As somebody types it from an app or from paper. */
const code = v.pipe(
	given,
	v.transform((text) => text.replace(/\s/g, ''))
);

export const askInForm = v.object({ name, email, role });
export const roleForm = v.object({ which: given, role });
/** Which of the things in a list a form is about, by its id. */
export const whichForm = v.object({ which: given });
export const choosePasswordForm = v.object({ token: given, password: newPassword });
export const changePasswordForm = v.object({ currentPassword: given, newPassword });
export const codeForm = v.object({ code });
export const signInForm = v.object({
	email,
	password: given
});
/** The password once more, before the second factor is changed. */
export const setUpForm = v.object({ setUpPassword: given });
export const newCodesForm = v.object({ codesPassword: given });
export const switchOffForm = v.object({ offPassword: given });
export const nothingForm = v.object({});
