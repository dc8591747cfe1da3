import * as v from 'valibot';
import { dictionary, oneOf } from './answers-schema.ts';
import { exact } from './exact.ts';
import { id, itemSchema, number, strings, text, version } from './item-schema.ts';

export const INSTRUMENT_FORMAT = 'coo-fit/instrument@1';

const byCompetency = <Schema extends v.GenericSchema>(schema: Schema) =>
	v.pipe(dictionary, v.record(v.string(), schema));
const requirement = exact({ importance: number, target: number, se: number }, '{"importance":…}');
const adjustment = exact(
	{ importance: v.optional(number), target: v.optional(number), se: v.optional(number) },
	'{"target":…}'
);
const expectation = exact(
	{
		item: text,
		options: v.optional(strings),
		min: v.optional(number),
		isAdvantage: v.optional(v.literal(true, 'true')),
		sources: strings
	},
	'{"item":…}'
);
const profile = exact(
	{
		id,
		version,
		competencies: byCompetency(requirement),
		sources: byCompetency(strings),
		facts: v.array(expectation, '[{"item":…}]')
	},
	'{"id":…}'
);

/** The shape of an instrument; what its parts may be is for the checker to say. */
export const instrumentSchema = exact(
	{
		format: oneOf([INSTRUMENT_FORMAT]),
		id,
		version,
		continues: v.optional(strings),
		competencies: strings,
		items: v.array(itemSchema, '[{"id":…}]'),
		profiles: v.array(profile, '[{"id":…}]'),
		industries: byCompetency(byCompetency(adjustment))
	},
	'{"format":…}'
);
