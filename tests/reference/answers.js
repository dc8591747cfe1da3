/** @import { Instrument, Item } from '../../src/lib/core/instrument/instrument.ts' */

/** @typedef {string | number | string[] | Record<string, number>} Answer */

/**
 * @typedef {object} Sheet
 * @property {'coo-fit/answers@1'} format
 * @property {string} instrument
 * @property {{ modules: string[] }} form
 * @property {'development' | 'selection'} purpose
 * @property {'general' | 'technology' | 'finance' | 'manufacturing'} industry
 * @property {string} locale
 * @property {number} seed
 * @property {Record<string, Answer>} answers
 * @property {Record<string, number>} timing
 */

/**
 * Which items count.
 *
 * @param {Instrument} instrument
 * @param {Sheet} sheet
 */
export function itemsOfForm(instrument, sheet) {
	const { modules } = sheet.form;
	const taken = instrument.items.filter(
		(item) =>
			(modules.includes(item.module) || (item.quick === true && modules.includes(`${item.module}:quick`))) &&
			(item.industry === undefined || item.industry === sheet.industry)
	);
	const replaced = taken.flatMap((item) => (item.replaces === undefined ? [] : [item.replaces]));
	return taken.filter((item) => !replaced.includes(item.id));
}

/**
 * The answer, if it is a whole answer to the item; null where it is absent, skipped or incomplete.
 *
 * @param {Item} item
 * @param {Answer | undefined} answer
 */
export function usableAnswer(item, answer) {
	if (answer === undefined || answer === null || answer === 'skipped') return null;
	if (item.kind === 'judgement') return ratingsOf(item, answer) === null ? null : answer;
	if (item.answer === 'number') return typeof answer === 'number' && Number.isFinite(answer) ? answer : null;
	const known = (item.options ?? []).map((option) => option.id);
	if (item.answer === 'choices') {
		return Array.isArray(answer) && answer.length > 0 && answer.every((id) => known.includes(id)) ? answer : null;
	}
	return typeof answer === 'string' && known.includes(answer) ? answer : null;
}

/**
 * The ratings of a fully answered scenario in the order of its actions, else null.
 *
 * @param {Item} item
 * @param {Answer | undefined} answer
 */
export function ratingsOf(item, answer) {
	if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return null;
	const ratings = (item.actions ?? []).map((action) => answer[action.id] ?? NaN);
	return ratings.every((rating) => Number.isInteger(rating) && rating >= 1 && rating <= 5) ? ratings : null;
}
