import * as v from 'valibot';
import { dictionary, oneOf } from './answers-schema.ts';
import { exact } from './exact.ts';

export const PROFILE_FORMAT = 'coo-fit/profile@1';

const text = v.string('"…"');
const number = v.pipe(v.number('0 …'), v.finite('0 …'));
/** For Valibot's objects whose entries may all be missing, a list is one. */
const noList = (message: string) => v.custom<unknown>((input) => !Array.isArray(input), message);
const byId = <Schema extends v.GenericSchema>(schema: Schema, message: string) =>
	v.pipe(dictionary, v.record(v.string(), v.pipe(noList(message), schema)));

/** What an edited profile consists of; all else follows from it and the profile that it names. */
const editEntries = {
	of: text,
	author: text,
	date: text,
	reason: text,
	competencies: byId(
		exact({ importance: v.optional(number), target: v.optional(number) }, '{"target":…}'),
		'{"target":…}'
	),
	facts: byId(
		exact(
			{
				options: v.optional(v.array(text, '["…"]')),
				min: v.optional(number),
				isRequired: v.optional(v.literal(true, 'true'))
			},
			'{"options":["…"]}'
		),
		'{"options":["…"]}'
	)
};

/** The shape of `profile.json`; what its parts may be is for the instrument to say. */
export const profileSchema = exact({ format: oneOf([PROFILE_FORMAT]), ...editEntries }, '{"format":…}');

/** The shape of the edit in a result, where it was read against an edited profile. */
export const editInResult = v.looseObject({
	profile: v.looseObject({ edit: v.optional(exact(editEntries, '{"of":…}')) })
});
