import * as v from 'valibot';

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
export const signInForm = v.object({
	email,
	password: v.pipe(v.string('missing'), v.nonEmpty('missing'), v.maxLength(128, 'too-long'))
});
