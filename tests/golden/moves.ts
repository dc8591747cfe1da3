import type { AnswerSheet } from '../../src/lib/core/scoring/answer-sheet.ts';
import type { Result } from '../../src/lib/core/scoring/result.ts';
import { differenceFaults } from '../../src/lib/exchange/difference-faults.ts';

/** Where two contents differ, in words: items, options and actions are found by their ids, numbers compared to 1e-9. */
export function moves(was: unknown, is: unknown): string[] {
	const faults = [...differenceFaults('numbers', byId(was), byId(is), [])];
	return faults.map(({ code, field, found, expected }) => {
		if (code === 'missing') return `${field} is gone`;
		return code === 'unknown' ? `${field} is new: ${found}` : `${field} was ${expected}, is ${found}`;
	});
}

/** The answers that a result holds. */
export function sheetOf({ form, instrument, purpose, industry, locale, seed, answers, timing }: Result): AnswerSheet {
	return { format: 'coo-fit/answers@1', instrument, form, purpose, industry, locale, seed, answers, timing };
}

/** Lists of things with ids as dictionaries, with their order beside them: one more in the middle is one difference. */
function byId(content: unknown): unknown {
	if (typeof content !== 'object' || content === null) return content;
	if (!Array.isArray(content))
		return Object.fromEntries(Object.entries(content).map(([key, part]) => [key, byId(part)]));
	if (!content.every((part) => typeof part?.id === 'string')) return content.join(', ');
	const parts = content.map((part) => [part.id, byId(part)]);
	return { ...Object.fromEntries(parts), order: content.map(({ id }) => id).join(', ') };
}
