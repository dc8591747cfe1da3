import type { Item } from '../instrument/instrument.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { answerString } from './answer-string.ts';
import { autocorrelation } from './autocorrelation.ts';
import { evenOddConsistency } from './even-odd-consistency.ts';
import { fastPages } from './fast-pages.ts';
import { longestRun } from './longest-run.ts';
import type { Quality, QualityIndex } from './result.ts';
import { standardDeviation } from './standard-deviation.ts';
import { isUsable } from './usable-answer.ts';

/** The seven indices of answer quality, each with its value and level, by the limits of docs/METHODS.md. */
export function qualityIndices(
	items: Item[],
	{ answers, timing }: Pick<AnswerSheet, 'answers' | 'timing'>,
	points: Record<string, number | null>,
	words: Record<string, number>
): Quality['indices'] {
	const positions = answerString(items, answers);
	const n = positions.length;
	const { timed, fast } = fastPages(items, timing, words);
	return {
		time: judge(timed === 0 ? null : fast, { amber: (v) => v >= 1, red: (v) => v >= timed / 2 }),
		run: judge(longestRun(positions), { amber: (v) => v >= Math.max(8, n / 3), red: (v) => v >= Math.max(12, n / 2) }),
		autocorrelation: judge(autocorrelation(positions), { amber: (v) => v >= 0.55, red: (v) => v >= 0.7 }),
		deviation: judge(n < 2 ? null : standardDeviation(positions, 0), { red: (v) => v === 0 }),
		consistency: judge(evenOddConsistency(items, points), { amber: (v) => v < 0.3 }),
		attention: judge(missedInstructions(items, answers), { amber: (v) => v >= 1, red: (v) => v >= 2 }),
		missing: judge(missingShare(items, answers), { amber: (v) => v > 0.1, red: (v) => v > 0.33 })
	};
}

type Limit = (value: number) => boolean;

function judge(value: number | null, { amber, red }: { amber?: Limit; red?: Limit }): QualityIndex {
	if (value === null) return { value, level: 'not-available' };
	if (red?.(value)) return { value, level: 'red' };
	return { value, level: amber?.(value) ? 'amber' : 'ok' };
}

function missedInstructions(items: Item[], answers: AnswerSheet['answers']): number | null {
	const instructed = items.filter(({ kind }) => kind === 'attention');
	return instructed.length === 0 ? null : instructed.filter((item) => answers[item.id] !== item.instructed).length;
}

function missingShare(items: Item[], answers: AnswerSheet['answers']): number | null {
	const asked = items.filter(({ kind }) => kind !== 'attention');
	return asked.length === 0 ? null : asked.filter((item) => !isUsable(item, answers[item.id])).length / asked.length;
}
