import type { Instrument, Item } from '../instrument/instrument.ts';
import type { Answer, AnswerSheet } from './answer-sheet.ts';

/**
 * Answers and times in instrument order, several choices in option order, ratings in action order; what the
 * instrument does not know comes last, by name.
 */
export function inInstrumentOrder(
	{ items }: Instrument,
	{ answers, timing }: Pick<AnswerSheet, 'answers' | 'timing'>
): Pick<AnswerSheet, 'answers' | 'timing'> {
	const byId = new Map(items.map((item) => [item.id, item]));
	const ids = [...byId.keys()];
	return {
		answers: orderKeys(answers, ids, (answer, id) => orderWithin(answer, byId.get(id))),
		timing: orderKeys(timing, ids, (time) => time)
	};
}

function orderWithin(answer: Answer, item: Item | undefined): Answer {
	if (!item || typeof answer !== 'object' || answer === null) return answer;
	if (Array.isArray(answer)) return inOrder(answer, idsOf(item.options));
	return orderKeys(answer, idsOf(item.actions), (rating) => rating);
}

function orderKeys<T>(record: Record<string, T>, order: string[], write: (value: T, key: string) => T) {
	return Object.fromEntries(inOrder(Object.keys(record), order).map((key) => [key, write(record[key]!, key)]));
}

function inOrder(names: string[], order: string[]): string[] {
	return [...order.filter((name) => names.includes(name)), ...names.filter((name) => !order.includes(name)).sort()];
}

function idsOf(parts: { id: string }[] = []): string[] {
	return parts.map(({ id }) => id);
}
