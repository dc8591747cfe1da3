import * as v from 'valibot';
import type { Item } from '../core/instrument/instrument.ts';
import type { Answer } from '../core/scoring/answer-sheet.ts';
import { answerFaults } from './answer-faults.ts';
import { faultAt, type Fault } from './fault.ts';

/** An answer as the page of a candidate sends it. */
export interface SentAnswer {
	item: string;
	/** An empty list takes an earlier answer back. */
	answer: Answer;
	ms: number | null;
	/** Grows with each answer, see `AnswerEntry`. */
	clock: number;
}

/** What a column of whole numbers holds in both databases. */
const LARGEST = 2 ** 31 - 1;
const MOST_ANSWERS = 200;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LARGEST));
const batch = v.strictObject({
	answers: v.pipe(
		v.array(v.strictObject({ item: v.string(), answer: v.unknown(), ms: v.nullable(whole), clock: whole })),
		v.minLength(1),
		v.maxLength(MOST_ANSWERS)
	)
});

/** Reads answers that came in together: all of them to items of this form and each one possible there, or the first fault. */
export function readAnswerBatch(
	content: unknown,
	items: Item[]
): { ok: true; answers: SentAnswer[] } | { ok: false; fault: Fault } {
	const read = v.safeParse(batch, content);
	if (!read.success) {
		const [issue] = read.issues;
		const path = (issue.path ?? []).map(({ key }) => key as string | number);
		return { ok: false, fault: faultAt('value', path, issue.input, issue.expected ?? '') };
	}
	const byId = idsOf(items);
	for (const [at, { item: id, answer }] of read.output.answers.entries()) {
		const item = byId.get(id);
		if (!item) return { ok: false, fault: faultAt('item', ['answers', at, 'item'], id, '') };
		if (Array.isArray(answer) && answer.length === 0) continue;
		const [fault] = answerFaults(item, answer, ['answers', at, 'answer']);
		if (fault) return { ok: false, fault };
	}
	return { ok: true, answers: read.output.answers as SentAnswer[] };
}

/** Of lists that many batches are read against. */
const known = new WeakMap<Item[], Map<string, Item>>();

function idsOf(items: Item[]): Map<string, Item> {
	const byId = known.get(items) ?? new Map(items.map((item) => [item.id, item]));
	known.set(items, byId);
	return byId;
}

const isNoList = v.check((value) => !Array.isArray(value));
const clocks = v.strictObject({ clocks: v.pipe(v.unknown(), isNoList, v.record(v.string(), whole)) });

/** Reads which answers a page holds: the clock of each, by item id. Null for anything else. */
export function readClocks(content: unknown): Record<string, number> | null {
	const read = v.safeParse(clocks, content);
	return read.success && Object.keys(read.output.clocks).length <= 2 * MOST_ANSWERS ? read.output.clocks : null;
}
