import * as v from 'valibot';
import { KINDS } from '../core/instrument/instrument.ts';
import { oneOf } from './answers-schema.ts';
import { exact } from './exact.ts';
import { itemWordsSchema } from './item-words-schema.ts';

export const text = v.string('"…"');
export const id = v.string('a slug, such as "process-late-parts"');
export const version = v.pipe(text, v.regex(/^\d+\.\d+\.\d+$/, '"1.0.0"'));
export const number = v.pipe(v.number('a number'), v.finite('a number'));
export const strings = v.array(text, '["…"]');
const isTrue = v.literal(true, 'true');

export const range = exact({ min: number, max: number, integer: v.boolean('true | false') }, '{"min":…}');
export const actions = v.array(exact({ id, key: number }, '{"id":…,"key":…}'), '[{"id":…,"key":…}]');
const options = v.array(exact({ id, points: v.optional(number) }, '{"id":…}'), '[{"id":…}]');

/** The shape of one item of an instrument; its words may stand with it. */
export const itemSchema = exact(
	{
		id,
		kind: oneOf(KINDS),
		competency: v.nullable(text),
		module: text,
		quick: v.optional(isTrue),
		industry: v.optional(text),
		replaces: v.optional(text),
		sources: strings,
		answer: v.optional(oneOf(['choice', 'choices', 'number'])),
		options: v.optional(options),
		actions: v.optional(actions),
		range: v.optional(range),
		instructed: v.optional(text),
		right: v.optional(number),
		nearMiss: v.optional(number),
		tolerance: v.optional(number),
		words: v.optional(itemWordsSchema)
	},
	'{"id":…}'
);
