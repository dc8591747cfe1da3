import type { Item } from '../../core/instrument/instrument.ts';
import type { AnswerSheet } from '../../core/scoring/answer-sheet.ts';
import type { Setup } from './quiz.machine.ts';
import type { KeptAnswer, SavedRun } from './saved-run.ts';

/** What the flow needs to know of an item: its kind, and the forms it belongs to. */
export type OutlineItem = Pick<Item, 'id' | 'kind' | 'module' | 'quick' | 'industry' | 'replaces'>;

export interface Outline {
	/** `coo@1.0.0` */
	instrument: string;
	/** Earlier versions whose answers mean the same under this one. */
	continues?: string[];
	items: OutlineItem[];
}

/** The place of the review among the addresses of the quiz; the others are item ids. */
export const REVIEW = 'review';

/** What `answers.json` holds: answers and times in the order of the instrument, whenever each was given. */
export function answerSheet(
	{ instrument, items }: { instrument: string; items: { id: string }[] },
	{ purpose, industry, modules }: Setup,
	kept: Record<string, KeptAnswer>,
	{ locale, seed }: { locale: string; seed: number }
): AnswerSheet {
	const ids = items.flatMap(({ id }) => (id in kept ? id : []));
	const timed = ids.flatMap((id) => (kept[id]?.ms === undefined ? [] : [[id, kept[id].ms] as const]));
	const answers = Object.fromEntries(ids.map((id) => [id, kept[id]!.answer]));
	const timing = Object.fromEntries(timed);
	const form = { modules };
	return { format: 'coo-fit/answers@1', instrument, form, purpose, industry, locale, seed, answers, timing };
}

/** What `answers.json` holds of a quiz of another version, which it names: in the order of its items' ids, since its own is not known here. */
export function sheetOfRun({ instrument, setup, seed, answers }: SavedRun, locale: string): AnswerSheet {
	const items = Object.keys(answers).sort();
	return answerSheet({ instrument, items: items.map((id) => ({ id })) }, setup, answers, { locale, seed });
}
