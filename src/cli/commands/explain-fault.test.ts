import { expect, it } from 'vitest';
import { instrument } from '../../lib/content/instrument.ts';
import { readFile } from '../../lib/exchange/read-file.ts';
import { fileText, result as scored, sheet } from '../../../tests/fixtures/answers.ts';
import { explainFault } from './explain-fault.ts';

const [answers, result] = [fileText(sheet), fileText(scored)];
const version = sheet.instrument;
const placed = instrument.items.find(({ kind }) => kind === 'placement')!;
const counted = instrument.items.find(({ range }) => range?.integer)!;
const { min, max } = counted.range!;
const options = placed.options!.map(({ id }) => `"${id}"`).join(' | ');
const points = scored.competencies.process!.score;

/** A sound file, broken in one place, and what is said about it. */
const rows: [text: string, from: string, to: string, sentence: string][] = [
	[answers, '{', '[', 'It is not JSON. Take the file as COO Fit saved it.'],
	[answers, '{', '{'.padEnd(1_000_000), 'It is larger than 1 MB. Take the file as COO Fit saved it.'],
	[
		answers,
		'answers@1',
		'answers@2',
		'"format" is "coo-fit/answers@2", and this version reads coo-fit/answers@1, coo-fit/result@1. Use the version that wrote the file.'
	],
	[
		answers,
		version,
		'coo@0.1.0',
		`"instrument" is "coo@0.1.0", and this version holds ${version}. Use the version that wrote the file.`
	],
	[answers, '"seed"', '"sead"', '"seed" is missing. Take the file as COO Fit saved it, or add the field.'],
	[
		answers,
		`"${counted.id}": 42`,
		`"${counted.id}": "42"`,
		`"answers.${counted.id}" is "42". It should be ${min}, ${min + 1}, ${min + 2} … ${max}.`
	],
	[
		answers,
		'"seed"',
		'"note": 1, "seed"',
		'"note" is no field of this format. Remove it, or use the version that wrote the file.'
	],
	[
		answers,
		`"${placed.id}": "`,
		'"process-quay": "',
		'"answers.process-quay" names no question of this instrument. Remove it, or correct it after coo-fit instrument.'
	],
	[
		answers,
		`"${placed.id}": "${sheet.answers[placed.id]}"`,
		`"${placed.id}": "all"`,
		`"answers.${placed.id}" is "all", which is no answer to this question. Choose from ${options}.`
	],
	[
		result,
		`"score": ${points},`,
		'"score": 80,',
		`"competencies.process.score" is 80, and the answers in the file give ${points}. Take the file as COO Fit saved it, or score its answers.json.`
	]
];

it.each(rows)('says what to do about a broken file (row %#)', (text, from, to, sentence) => {
	const read = readFile(text.replace(from, to), instrument);
	const said = read.ok ? '' : explainFault('a.json', read.fault);
	expect(said).toBe(`a.json: ${sentence}`);
});
