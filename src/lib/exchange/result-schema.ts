import * as v from 'valibot';
import { CONFIDENCE_LEVELS } from '../core/scoring/confidence-levels.ts';
import { QUALITY_INDICES } from '../core/scoring/result.ts';
import { dictionary, oneOf, sheetEntries } from './answers-schema.ts';

export const RESULT_FORMAT = 'coo-fit/result@1';

const finite = v.pipe(v.number('0 … | null'), v.finite('0 … | null'));
const index = v.strictObject(
	{ value: v.nullable(finite), level: oneOf(['ok', 'amber', 'red', 'not-available']) },
	'{"value":…,"level":…}'
);

/** The shape of `result.json`. What follows from the answers is left open here: it is compared with a scoring of its own. */
export const resultSchema = v.strictObject({
	format: oneOf([RESULT_FORMAT]),
	...sheetEntries,
	confidence: oneOf(CONFIDENCE_LEVELS),
	profile: dictionary,
	points: dictionary,
	competencies: dictionary,
	overall: v.unknown(),
	selfView: dictionary,
	robustness: dictionary,
	quality: v.strictObject(
		{
			label: oneOf(['ok', 'caution', 'poor']),
			indices: v.strictObject(v.entriesFromList(QUALITY_INDICES, index), '{"time":{…},…}')
		},
		'{"label":…,"indices":{…}}'
	)
});
