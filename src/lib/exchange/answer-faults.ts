import type { Item } from '../core/instrument/instrument.ts';
import { NONE, SKIPPED } from '../core/instrument/reserved-ids.ts';
import { faultAt, type Fault } from './fault.ts';
import type { Path } from './field-path.ts';

/** What is wrong with one answer. An empty list and ratings of only some actions are sound: they are answers not yet finished. */
export function* answerFaults(item: Item, answer: unknown, path: Path): Generator<Fault> {
	if (answer === SKIPPED) return;
	if (item.kind === 'judgement') yield* ratingFaults(item, answer, path);
	else if (item.answer === 'number') yield* numberFaults(item, answer, path);
	else if (item.answer === 'choices') yield* choicesFaults(item, answer, path);
	else yield* choiceFaults(item, answer, path);
}

function* choiceFaults({ options }: Item, choice: unknown, path: Path): Generator<Fault> {
	if (typeof choice !== 'string') yield faultAt('value', path, choice, idsOf(options));
	else if (!options?.some(({ id }) => id === choice)) yield faultAt('option', path, choice, idsOf(options));
}

function* choicesFaults(item: Item, choices: unknown, path: Path): Generator<Fault> {
	if (!Array.isArray(choices)) return yield faultAt('value', path, choices, `[${idsOf(item.options)}]`);
	for (const [at, choice] of choices.entries()) {
		const [fault] = choiceFaults(item, choice, [...path, at]);
		if (fault) return yield fault;
	}
	const once = [...new Set(choices)];
	if (once.length < choices.length) yield faultAt('value', path, choices, JSON.stringify(once));
	if (once.length > 1 && once.includes(NONE)) {
		const others = once.filter((choice) => choice !== NONE);
		yield faultAt('value', path, choices, `${JSON.stringify([NONE])} | ${JSON.stringify(others)}`);
	}
}

function* numberFaults({ range }: Item, answer: unknown, path: Path): Generator<Fault> {
	const { min, max, integer } = range ?? { min: -Infinity, max: Infinity, integer: false };
	const isNumber = typeof answer === 'number' && Number.isFinite(answer);
	const isPossible = isNumber && answer >= min && answer <= max && (!integer || Number.isInteger(answer));
	if (!isPossible)
		yield faultAt('value', path, answer, `${integer ? [min, min + 1, min + 2].join(', ') : min} … ${max}`);
}

function* ratingFaults({ actions }: Item, ratings: unknown, path: Path): Generator<Fault> {
	if (typeof ratings !== 'object' || ratings === null || Array.isArray(ratings)) {
		return yield faultAt('value', path, ratings, `{${idsOf(actions)}: 1 … 5}`);
	}
	for (const [action, rating] of Object.entries(ratings)) {
		const place = [...path, action];
		if (!actions?.some(({ id }) => id === action)) yield faultAt('option', place, action, idsOf(actions));
		else if (![1, 2, 3, 4, 5].includes(rating)) yield faultAt('value', place, rating, '1 | 2 | 3 | 4 | 5');
	}
}

function idsOf(parts: { id: string }[] = []): string {
	return parts.map(({ id }) => JSON.stringify(id)).join(' | ');
}
