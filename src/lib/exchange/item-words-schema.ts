import * as v from 'valibot';
import { dictionary } from './answers-schema.ts';
import { exact } from './exact.ts';

const plain = '"…", without space around it';
const text = v.pipe(
	v.string(plain),
	v.check((value) => value !== '' && value === value.trim(), plain)
);
const labels = v.pipe(dictionary, v.record(v.string(), text));

/** What stands on the page of an item in one language. */
export const itemWordsSchema = exact(
	{
		ask: text,
		note: v.optional(text),
		table: v.optional(v.array(v.array(v.string('"…"'), '["…"]'), '[["…"]]')),
		options: v.optional(labels),
		actions: v.optional(labels)
	},
	'{"ask":"…"}'
);

export type ItemText = v.InferOutput<typeof itemWordsSchema>;
