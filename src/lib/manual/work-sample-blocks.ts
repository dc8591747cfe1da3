import { fill, fillItem, type Values } from '../content/fill.ts';
import type { Item } from '../core/instrument/instrument.ts';
import { figuresOf } from '../core/worksample/figures-of.ts';
import { solutionOf } from '../core/worksample/solution-of.ts';
import { EXAMPLE_SEED } from './example-sheet.ts';
import { figure } from '../i18n/figure.ts';
import type { Block, ManualSource } from './manual.ts';

/** How many sheets the ranges are read from. */
const SEEDS = 1000;

/** A work sample with the figures of one sheet, its worked solution and near miss, and what its figures are on other sheets. */
export function workSampleBlocks(item: Item, source: ManualSource): Block[] {
	const { language, t, words } = source;
	const write = (value: number) => figure(language, value, 1);
	const figures = figuresOf(item.id, EXAMPLE_SEED);
	const { ask, note, table = [] } = fillItem(words.items[item.id]!, figures, write);
	const { formula, steps, slip } = words.solutions[item.id]!;
	const values = { ...figures, ...resultsOf(item, source) };
	const solved = (text: string) => fill(text, values, write);
	return [
		{ kind: 'text', text: ask },
		...(note ? [{ kind: 'text' as const, text: note }] : []),
		{ kind: 'text', text: t('manual.sample.example', { seed: EXAMPLE_SEED }) },
		tableBlock(table),
		{ kind: 'text', text: t('manual.sample.solution') },
		{ kind: 'formula', lines: [formula, ...steps].map(solved) },
		{ kind: 'text', text: `${t('manual.sample.slip')} ${solved(slip)}` },
		{ kind: 'text', text: t('manual.sample.ranges', { seeds: figure(language, SEEDS) }) },
		tableBlock(fillItem(words.items[item.id]!, rangesOf(item.id, write), write).table ?? [])
	];
}

const tableBlock = ([head = [], ...rows]: string[][]): Block => ({ kind: 'table', head, rows });

/** The numbers of the solution, labels in the place of option ids. */
function resultsOf({ id, options = [] }: Item, { words }: ManualSource): Values {
	const { key, results } = solutionOf(id, EXAMPLE_SEED)!;
	const shown = (answer: number | string | null) =>
		options.some((option) => option.id === answer) ? words.items[id]!.options![answer!]! : answer!;
	return { ...results, right: shown(key.right), nearMiss: shown(key.nearMiss) };
}

/** By figure: the smallest and the largest on a thousand sheets. */
function rangesOf(id: string, write: (value: number) => string): Values {
	const sheets = Array.from({ length: SEEDS }, (_, seed) => figuresOf(id, seed));
	const names = Object.keys(sheets[0]!);
	return Object.fromEntries(
		names.map((name) => {
			const drawn = sheets.map((figures) => figures[name]!);
			const ends = [Math.min(...drawn), Math.max(...drawn)].map(write);
			return [name, [...new Set(ends)].join('–')];
		})
	);
}
