import * as v from 'valibot';
import { EVENTS } from '../ports/webhooks.ts';
import { SCOPES } from '../ports/tokens.ts';
import { dayField } from './screening-form.ts';

const today = () => new Date().toISOString().slice(0, 10);
const name = v.pipe(v.string('missing'), v.trim(), v.nonEmpty('missing'), v.maxLength(120, 'too-long'));

/** Ticked boxes arrive as fields of their own: what is read of them is in `scopes`, separated by spaces. */
export const tokenForm = v.object({
	name,
	scopes: v.pipe(
		v.string('choose-scope'),
		v.transform((text) => SCOPES.filter((scope) => text.split(' ').includes(scope))),
		v.minLength(1, 'choose-scope')
	),
	expiresOn: v.pipe(
		dayField,
		v.check((day) => day >= today(), 'day-past')
	)
});

export const webhookForm = v.object({
	url: v.pipe(v.string('missing'), v.trim(), v.nonEmpty('missing'), v.maxLength(2_000, 'too-long')),
	events: v.pipe(
		v.string('choose-scope'),
		v.transform((text) => EVENTS.filter((event) => text.split(' ').includes(event))),
		v.minLength(1, 'choose-scope')
	)
});

/** Which of the things in a list a button stands beside. */
export const whichForm = v.object({ which: v.pipe(v.string(), v.nonEmpty(), v.maxLength(128)) });
