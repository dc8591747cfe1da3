import * as v from 'valibot';
import { INDUSTRIES, PURPOSES } from '../core/instrument/instrument.ts';
import { languages } from '../i18n/languages.ts';

export const ANSWERS_FORMAT = 'coo-fit/answers@1';

/** One of these values. The message of every schema here is the text of what is expected. */
export function oneOf<const Values extends readonly (string | number)[]>(values: Values) {
	return v.picklist(values, values.map((value) => JSON.stringify(value)).join(' | '));
}

/** An object by free keys. Its content is checked elsewhere, key by key: Valibot's record takes lists too, and passes over `__proto__`. */
export const dictionary = v.custom<Record<string, unknown>>(
	(input) => typeof input === 'object' && input !== null && !Array.isArray(input),
	'{…}'
);

const LARGEST_SEED = 2 ** 32 - 1;
const seed = v.pipe(
	v.number(`0, 1, 2 … ${LARGEST_SEED}`),
	v.check((value) => value === value >>> 0, `0, 1, 2 … ${LARGEST_SEED}`)
);

/** What answers and results have in common: the sheet. */
export const sheetEntries = {
	instrument: v.string('"…"'),
	form: v.strictObject({ modules: v.array(v.string('"…"'), '["…"]') }, '{"modules":["…"]}'),
	purpose: oneOf(PURPOSES),
	industry: oneOf(INDUSTRIES),
	locale: oneOf(languages),
	seed,
	answers: dictionary,
	timing: dictionary
};

/** The shape of `answers.json`; what its answers mean is for the instrument to say. */
export const answersSchema = v.strictObject({ format: oneOf([ANSWERS_FORMAT]), ...sheetEntries });
