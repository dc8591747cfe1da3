import * as v from 'valibot';
import { languages } from '../../i18n/languages.ts';
import { dayField } from './screening-form.ts';
import { EMAIL } from '../services/inviting/read-candidates.ts';

/** The last moment of a day, of UTC. */
const expiresAt = v.pipe(
	dayField,
	v.transform((day: string) => `${day}T23:59:59.999Z`)
);
const delivery = v.picklist(['mail', 'hand'], 'missing');

export const inviteForm = v.object({
	name: v.pipe(v.string('missing'), v.trim(), v.nonEmpty('missing'), v.maxLength(120, 'too-long')),
	email: v.pipe(
		v.string('missing'),
		v.trim(),
		v.nonEmpty('missing'),
		v.maxLength(254, 'too-long'),
		v.regex(EMAIL, 'email')
	),
	reference: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(120, 'too-long')), ''),
	locale: v.picklist(languages, 'missing'),
	expiresAt,
	delivery
});
export const listForm = v.object({ expiresAt, delivery });
export const renewForm = v.object({ expiresAt });
