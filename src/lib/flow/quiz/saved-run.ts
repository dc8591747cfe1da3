import { INDUSTRIES, PURPOSES } from '../../core/instrument/instrument.ts';
import type { Answer } from '../../core/scoring/answer-sheet.ts';
import { CONFIDENCE_LEVELS } from '../../core/scoring/confidence-levels.ts';
import type { Setup } from './quiz.machine.ts';

/** One passage through the quiz as it lies on the device: the set-up and the answers, nothing that follows from them. */
export interface Run {
	id: string;
	instrument: string;
	setup: Setup;
	seed: number;
}
export interface KeptAnswer {
	answer: Answer;
	/** Absent where nobody measured it, as in a file without times. */
	ms?: number | undefined;
}
export interface SavedRun extends Run {
	answers: Record<string, KeptAnswer>;
	finished: boolean;
}

export const random = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

export function createRun(instrument: string, setup: Setup, seed: number): Run {
	return { id: random().toString(36), instrument, setup, seed };
}

/** Answers with the time that each took, where one is known. */
export function keptOf(answers: Record<string, Answer>, timing: Record<string, number>): Record<string, KeptAnswer> {
	const withTime = ([item, answer]: [string, Answer]) => [item, { answer, ms: timing[item] }] as const;
	return Object.fromEntries(Object.entries(answers).map(withTime));
}

/** A later, incompatible form of what is stored gets a later number, and leaves these entries alone. */
export const PREFIX = 'coo-fit/1/';
const RUN = `${PREFIX}run`;
const FINISHED = `${PREFIX}finished`;
const answerKey = (run: string, item: string) => `${PREFIX}answer/${run}/${item}`;

/** Every answer has an entry of its own, so that two tabs that answer different questions never overwrite each other. */
export function saveAnswer(storage: Storage, run: string, item: string, kept: KeptAnswer): void {
	storage.setItem(answerKey(run, item), JSON.stringify(kept));
}

export function saveRun(storage: Storage, run: Run): void {
	storage.setItem(RUN, JSON.stringify(run));
}

export function saveFinished(storage: Storage, run: string): void {
	storage.setItem(FINISHED, run);
}

export function readRun(storage: Storage): SavedRun | null {
	const run = parse(storage.getItem(RUN));
	if (!isRun(run)) return null;
	const start = answerKey(run.id, '');
	const answers: SavedRun['answers'] = {};
	for (const key of keysOf(storage)) {
		if (!key.startsWith(start)) continue;
		const kept = parse(storage.getItem(key));
		if (isObject(kept) && 'answer' in kept) answers[key.slice(start.length)] = kept as unknown as KeptAnswer;
	}
	return { ...run, answers, finished: storage.getItem(FINISHED) === run.id };
}

/** Anything may lie on a device: what is not a run is none. */
function isRun(found: unknown): found is Run {
	if (!isObject(found) || !isObject(found.setup) || !Number.isFinite(found.seed)) return false;
	const { modules, purpose, industry, confidence } = found.setup as Partial<Setup>;
	if (!Array.isArray(modules) || ![undefined, ...CONFIDENCE_LEVELS].some((level) => level === confidence)) return false;
	const isText = (one: unknown) => typeof one === 'string';
	return (
		[found.id, found.instrument, ...modules].every(isText) &&
		PURPOSES.includes(purpose!) &&
		INDUSTRIES.includes(industry!)
	);
}

const isObject = (found: unknown): found is Record<string, unknown> => typeof found === 'object' && found !== null;

/**
 * Removes everything that the product ever stored here, in this form or another. The run goes first: another tab sees
 * one thing go after the other, and must not take what is left for a quiz that goes on.
 */
export function deleteRuns(storage: Storage): void {
	for (const key of [RUN, ...keysOf(storage)]) if (key.startsWith('coo-fit/')) storage.removeItem(key);
}

/** Removes the runs of this form that another has taken the place of. */
export function deleteOtherRuns(storage: Storage, run: string): void {
	const isAnothers = (key: string) => isOfRun(key) && key !== RUN && !key.startsWith(answerKey(run, ''));
	for (const key of keysOf(storage)) if (isAnothers(key)) storage.removeItem(key);
}

/** Whether a storage event is about what is kept here; a null key means that everything was cleared. */
export const concernsRun = (key: string | null): boolean => key === null || isOfRun(key);

/** Other things lie here too, such as a plan, which outlasts the run that it was made from. */
const isOfRun = (key: string): boolean => key === RUN || key === FINISHED || key.startsWith(`${PREFIX}answer/`);

const keysOf = (storage: Storage): string[] =>
	Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');

function parse(text: string | null): unknown {
	try {
		return JSON.parse(text ?? 'null');
	} catch {
		return null;
	}
}
