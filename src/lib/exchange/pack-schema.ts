import * as v from 'valibot';
import { languages } from '../i18n/languages.ts';
import { dictionary, oneOf } from './answers-schema.ts';
import { exact } from './exact.ts';
import { actions, id, number, range, strings, text, version } from './item-schema.ts';
import { itemWordsSchema } from './item-words-schema.ts';

export const PACK_FORMAT = 'coo-fit/pack@1';

const place = {
	id,
	competency: text,
	industry: v.optional(text),
	replaces: v.optional(text),
	sources: strings
};
const scenario = exact({ ...place, kind: v.literal('judgement'), actions }, '{"id":…}');
const workSample = exact(
	{
		...place,
		kind: v.literal('worksample'),
		range,
		right: number,
		nearMiss: v.optional(number),
		tolerance: v.optional(number)
	},
	'{"id":…}'
);
const words = v.pipe(dictionary, v.record(v.string(), itemWordsSchema));

/** The shape of an item pack; what its items may be is for the instrument that it extends to say. */
export const packSchema = exact(
	{
		format: oneOf([PACK_FORMAT]),
		// It becomes part of the version that a result names.
		id: v.pipe(text, v.regex(/^[a-z0-9-]+$/, 'lower-case letters, digits and hyphens')),
		version,
		extends: text,
		items: v.array(v.variant('kind', [scenario, workSample], '"judgement" | "worksample"'), '[{"id":…}]'),
		words: exact(v.entriesFromList(languages, v.optional(words)), `{"${languages.join('":…} | {"')}":…}`)
	},
	'{"format":…}'
);
