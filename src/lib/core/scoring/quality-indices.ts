import type { Item } from '../instrument/instrument.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { answerString } from './answer-string.ts';
import { autocorrelation } from './autocorrelation.ts';
import { evenOddConsistency } from './even-odd-consistency.ts';
import { fastPages } from './fast-pages.ts';
import { longestRun } from './longest-run.ts';
import { isBeyond, QUALITY_LIMITS } from './quality-limits.ts';
import type { Quality, QualityIndex, QualityIndexId } from './result.ts';
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
		time: judge('time', timed === 0 ? null : fast, timed),
		run: judge('run', longestRun(positions), n),
		autocorrelation: judge('autocorrelation', autocorrelation(positions), n),
		deviation: judge('deviation', n < 2 ? null : standardDeviation(positions, 0), n),
		consistency: judge('consistency', evenOddConsistency(items, points), n),
		attention: judge('attention', missedInstructions(items, answers), n),
		missing: judge('missing', missingShare(items, answers), n)
	};
}

function judge(index: QualityIndexId, value: number | null, n: number): QualityIndex {
	const { amber, red } = QUALITY_LIMITS[index];
	if (value === null) return { value, level: 'not-available' };
	if (red && isBeyond(value, red, n)) return { value, level: 'red' };
	return { value, level: amber && isBeyond(value, amber, n) ? 'amber' : 'ok' };
}

function missedInstructions(items: Item[], answers: AnswerSheet['answers']): number | null {
	const instructed = items.filter(({ kind }) => kind === 'attention');
	return instructed.length === 0 ? null : instructed.filter((item) => answers[item.id] !== item.instructed).length;
}

function missingShare(items: Item[], answers: AnswerSheet['answers']): number | null {
	const asked = items.filter(({ kind }) => kind !== 'attention');
	return asked.length === 0 ? null : asked.filter((item) => !isUsable(item, answers[item.id])).length / asked.length;
}
