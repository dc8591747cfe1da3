import { METHODS, type Item, type Method } from '../instrument/instrument.ts';
import type { Answer, AnswerSheet } from './answer-sheet.ts';
import { judgementPoints } from './judgement-points.ts';
import { isUsable, optionPosition } from './usable-answer.ts';
import type { NumberKey, WorkSampleKey } from '../instrument/work-sample-key.ts';
import { workSamplePoints } from './work-sample-points.ts';

/** Points (0 … 100) of every scored item of the form, in form order; null where the answer has none. */
export function itemPoints(
	items: Item[],
	answers: AnswerSheet['answers'],
	workSampleKeys: Record<string, WorkSampleKey>
): Record<string, number | null> {
	const judged = judgementPoints(items, answers);
	const scored = items.filter((item) => METHODS.includes(item.kind as Method));
	return Object.fromEntries(
		scored.map((item) => {
			const answer = answers[item.id];
			if (item.kind === 'judgement') return [item.id, judged[item.id] ?? null];
			if (item.kind === 'worksample')
				return [item.id, samplePoints(item, answer, fixedKey(item) ?? workSampleKeys[item.id])];
			return [item.id, item.options?.[optionPosition(item, answer)]?.points ?? null];
		})
	);
}

function samplePoints(item: Item, answer: Answer | undefined, key: WorkSampleKey | undefined): number | null {
	return key && isUsable(item, answer) ? workSamplePoints(answer as number | string, key) : null;
}

/** What is right where the figures are fixed, not drawn. */
function fixedKey({ right, nearMiss, tolerance }: Item): NumberKey | undefined {
	if (right === undefined) return undefined;
	return { right, nearMiss: nearMiss ?? null, ...(tolerance !== undefined && { tolerance }) };
}
