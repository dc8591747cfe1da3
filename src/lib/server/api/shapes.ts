import * as v from 'valibot';
import { isDay } from '../../core/is-day.ts';
import { languages } from '../../i18n/languages.ts';
import { CANDIDATE_STATES } from '../ports/candidate.ts';
import { SCREENING_STATES } from '../ports/screening.ts';
import { EMAIL } from '../services/inviting/read-candidates.ts';

const id = v.string();
const moment = v.pipe(v.string(), v.isoTimestamp());
const day = v.pipe(v.string(), v.isoDate());
const locale = v.picklist(languages);

export const screeningShape = v.strictObject({
	id,
	title: v.string(),
	state: v.picklist(SCREENING_STATES),
	/** `<id>@<version>` */
	instrument: v.string(),
	languages: v.array(locale),
	blind: v.boolean(),
	createdAt: moment,
	opensAt: v.nullable(moment),
	closesAt: v.nullable(moment),
	eraseOn: day,
	/** Candidates by state; a state that nobody is in is left out. */
	candidates: v.record(v.string(), v.number())
});
export const screeningsShape = v.strictObject({ screenings: v.array(v.omit(screeningShape, ['candidates'])) });

export const candidateShape = v.strictObject({
	id,
	code: v.string(),
	name: v.nullable(v.string()),
	email: v.nullable(v.string()),
	reference: v.nullable(v.string()),
	language: v.nullable(locale),
	/** Without names in a blind screening: invited, submitted or withdrawn, and neither of the two moments. */
	state: v.picklist(CANDIDATE_STATES),
	invitedAt: v.nullable(moment),
	submittedAt: v.nullable(moment),
	expiresAt: v.nullable(moment)
});
export const candidatesShape = v.strictObject({
	candidates: v.array(candidateShape),
	/** What `after` is for the next page; null on the last. */
	next: v.nullable(v.string())
});

const points = v.nullable(v.number());
export const resultShape = v.strictObject({
	candidate: id,
	code: v.string(),
	submittedAt: moment,
	instrument: v.string(),
	profile: v.string(),
	/** Of the bands, in percent. */
	confidence: v.number(),
	/** Must-have facts, of which none enters a score. */
	facts: v.strictObject({ met: v.number(), missing: v.number(), unstated: v.number() }),
	/** How carefully it was answered; it says nothing about honesty or ability. */
	quality: v.picklist(['ok', 'caution', 'poor']),
	/** By competency, in points of 0 to 100; there is no total. */
	competencies: v.record(
		v.string(),
		v.strictObject({
			target: v.number(),
			score: points,
			se: points,
			low: points,
			high: points,
			verdict: v.nullable(v.picklist(['below', 'meets', 'unclear']))
		})
	)
});

const A_DAY = 'Write a day as 2027-01-31.';
const realDay = v.config(
	v.pipe(v.string(A_DAY), v.isoDate(A_DAY), v.check(isDay, 'Write a day that the calendar has.')),
	{
		abortPipeEarly: true
	}
);
const LONGEST = 'Use at most 120 characters.';
export const inviteeShape = v.strictObject({
	name: v.pipe(v.string('Say the name, as text.'), v.trim(), v.nonEmpty('Say the name.'), v.maxLength(120, LONGEST)),
	email: v.pipe(
		v.string('Say the e-mail address, as text.'),
		v.trim(),
		v.maxLength(254, 'Use an address of at most 254 characters.'),
		v.regex(EMAIL, 'Write the address like name@example.org.')
	),
	reference: v.optional(v.pipe(v.string('Write it as text.'), v.trim(), v.maxLength(120, LONGEST)), ''),
	/** One of the screening's; without it, the first of them. */
	language: v.optional(v.picklist(languages, 'Use one of the languages of the screening.')),
	/** The last day on which the link opens, in UTC; without it, in two weeks or on the day of deletion. */
	expiresOn: v.optional(realDay)
});
export const invitedShape = v.strictObject({
	id,
	/** Shown only now. */
	link: v.pipe(v.string(), v.url())
});
export const renewalShape = v.strictObject({
	/** The last day on which the link opens, in UTC. */
	expiresOn: realDay
});
export const renewedShape = v.strictObject({ id, expiresAt: moment });
export const cancelledShape = v.strictObject({ id, state: v.literal('cancelled') });

export const noQuery = v.strictObject({});
export const pageQuery = v.strictObject({
	/** The `next` of the page before. */
	after: v.optional(v.pipe(v.string(), v.maxLength(40, 'Use the next of the page before.')), ''),
	limit: v.optional(
		v.pipe(
			v.number('Use a whole number from 1 to 200.'),
			v.integer('Use a whole number from 1 to 200.'),
			v.minValue(1, 'Use a whole number from 1 to 200.'),
			v.maxValue(200, 'Use a whole number from 1 to 200.')
		),
		50
	),
	state: v.optional(v.picklist(CANDIDATE_STATES, `Use one of ${CANDIDATE_STATES.join(', ')}.`))
});
