import type { Industry, Instrument, Item, Purpose } from '../../src/lib/core/instrument/instrument.ts';
import { SKIPPED } from '../../src/lib/core/instrument/reserved-ids.ts';
import type { Answer, AnswerSheet } from '../../src/lib/core/scoring/answer-sheet.ts';
import { formItems } from '../../src/lib/core/scoring/form-items.ts';
import { mulberry32 } from '../../src/lib/core/statistics/mulberry32.ts';
import type { WorkSampleKey } from '../../src/lib/core/instrument/work-sample-key.ts';

/** `full`, or the competencies that a custom form sharpens; `partial` leaves a third of the answers out. */
type Row = [length: string, purpose: Purpose, industry: Industry, partial?: 'partial'];

/** Every form with both purposes and, where deep modules make a difference, every industry. */
const ROWS: Row[] = [
	['quick', 'development', 'general'],
	['quick', 'selection', 'technology'],
	['quick', 'development', 'finance', 'partial'],
	['background', 'selection', 'manufacturing'],
	['background', 'development', 'technology', 'partial'],
	['full', 'selection', 'general'],
	['full', 'development', 'technology'],
	['full', 'selection', 'finance'],
	['full', 'development', 'manufacturing'],
	['full', 'selection', 'technology', 'partial'],
	['full', 'development', 'finance', 'partial'],
	['leadership', 'selection', 'finance'],
	['finance+analysis', 'development', 'general'],
	['process+customer', 'selection', 'manufacturing', 'partial']
];

type KeysOf = (seed: number) => Record<string, WorkSampleKey>;
type Random = () => number;

/** By name: fixed sheets of answers to an instrument, as far as it has the modules. The same instrument gives the same sheets. */
export function goldenSheets(instrument: Instrument, keysOf: KeysOf): Record<string, AnswerSheet> {
	const known = instrument.items.map(({ module }) => module);
	const rows = ROWS.map((row, at) => [row.join('-'), sheetOf(instrument, row, 1 + 306_783_378 * at, keysOf)] as const);
	const isAnswerable = ({ form }: AnswerSheet) =>
		form.modules.every((name) => known.includes(name.split(':quick')[0]!));
	return Object.fromEntries(rows.filter(([, sheet]) => isAnswerable(sheet)));
}

function sheetOf(instrument: Instrument, row: Row, seed: number, keysOf: KeysOf): AnswerSheet {
	const [length, purpose, industry, partial] = row;
	const random = mulberry32(seed);
	const modules = modulesOf(length, instrument.competencies);
	const sheet = { form: { modules }, purpose, industry, locale: 'en', seed, timing: {} };
	const keys = keysOf(seed);
	const levels = Object.fromEntries(instrument.competencies.map((id) => [id, random()]));
	const answers = formItems(instrument, sheet).flatMap((item): [string, Answer][] => {
		const answer = answerOf(item, random, levels[item.competency ?? ''] ?? 0.5, keys[item.id]);
		if (!partial || random() > 1 / 3) return [[item.id, answer]];
		return random() < 0.5 ? [[item.id, SKIPPED]] : [];
	});
	const version = `${instrument.id}@${instrument.version}`;
	return { format: 'coo-fit/answers@1', instrument: version, ...sheet, answers: Object.fromEntries(answers) };
}

function modulesOf(length: string, competencies: string[]): string[] {
	if (length === 'quick') return ['facts:quick', 'core'];
	if (length === 'background') return ['facts', 'core'];
	const sharpened = length === 'full' ? competencies : length.split('+');
	return ['facts', 'core', ...sharpened.map((id) => `deep:${id}`)];
}

/** `level` (0 … 1) is about where the person stands in the competency. */
function answerOf(item: Item, random: Random, level: number, key?: WorkSampleKey): Answer {
	const { kind, answer, range, options = [], actions = [] } = item;
	const at = (share: number, count: number) => Math.min(count - 1, Math.max(0, Math.floor(share * count)));
	const one = <Value>(list: Value[]): Value => list[at(random(), list.length)]!;
	if (kind === 'judgement') return Object.fromEntries(actions.map((action) => [action.id, rated(action.key, random)]));
	// A third each right, near miss and wrong.
	if (key) return one([key.right, key.nearMiss ?? key.right, options[0]?.id ?? range!.max]);
	if (range) return range.min + Math.floor(random() * 40);
	if (answer === 'choices')
		return options.filter(({ id }, at) => id !== 'none' && (at === 0 || random() < 0.4)).map(({ id }) => id);
	return options[at(level + (random() - 0.5) / 2, options.length)]!.id;
}

function rated(key: number, random: Random): number {
	return Math.min(5, Math.max(1, Math.round(key + 3 * random() - 1.5)));
}
