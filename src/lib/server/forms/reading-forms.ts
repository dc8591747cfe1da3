import * as v from 'valibot';
import { OUTCOMES } from '../ports/decisions.ts';
import type { Rating } from '../ports/interviews.ts';

/** As long as a page of typing. */
const LONGEST = 4000;
const words = v.pipe(v.string('missing'), v.trim(), v.nonEmpty('missing'), v.maxLength(LONGEST, 'too-long'));

export const nameForm = v.object({ reason: words });
export const decisionForm = v.object({ outcome: v.picklist(OUTCOMES, 'choose'), reasons: words });

const VALUES = ['1', '2', '3', '4', '5', 'no-evidence'];

/** The sheet of one interviewer: for each area `rating:<id>`, and `note:<id>`. Both may be missing in a draft. */
export function ratingsForm(areas: string[]) {
	const entries = areas.flatMap((id) => [
		[`rating:${id}`, v.optional(v.picklist(VALUES, 'choose'))] as const,
		[`note:${id}`, v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST, 'too-long')), '')] as const
	]);
	return v.object(Object.fromEntries(entries));
}

/** What was filled in, a note without a rating too. */
export function ratingsOf(areas: string[], output: Record<string, string | undefined>): Record<string, Rating> {
	return Object.fromEntries(
		areas.map((id): [string, Rating] => {
			const value = output[`rating:${id}`] ?? null;
			const isNumber = value !== null && value !== 'no-evidence';
			return [id, { value: isNumber ? Number(value) : value, note: output[`note:${id}`] ?? '' }];
		})
	);
}
