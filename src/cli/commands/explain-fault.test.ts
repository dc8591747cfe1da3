import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { instrument } from '../../lib/content/instrument.ts';
import { readFile } from '../../lib/exchange/read-file.ts';
import { explainFault } from './explain-fault.ts';

const answers = readFileSync('tests/fixtures/files/answers.json', 'utf8');
const result = readFileSync('tests/fixtures/files/result.json', 'utf8');

/** A sound file, broken in one place, and what is said about it. */
const rows: [text: string, from: string | RegExp, to: string, sentence: RegExp | string][] = [
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
		'coo@1.0.0',
		'coo@2.0.0',
		'"instrument" is "coo@2.0.0", and this version holds coo@1.0.0. Use the version that wrote the file.'
	],
	[answers, '"seed"', '"sead"', '"seed" is missing. Take the file as COO Fit saved it, or add the field.'],
	[answers, '"fact-team": 42', '"fact-team": "42"', '"answers.fact-team" is "42". It should be 0, 1, 2 … 500000.'],
	[
		answers,
		'"seed"',
		'"note": 1, "seed"',
		'"note" is no field of this format. Remove it, or use the version that wrote the file.'
	],
	[
		answers,
		'"process-queues": "',
		'"process-quay": "',
		'"answers.process-quay" names no question of this instrument. Remove it, or correct it after coo-fit instrument.'
	],
	[
		answers,
		'"fact-suppliers": "skipped"',
		'"fact-suppliers": "all"',
		'"answers.fact-suppliers" is "all", which is no answer to this question. Choose from "none" | "single-suppliers" | "category" | "site" | "company".'
	],
	[
		result,
		/"score": 44\.3\d+/,
		'"score": 80',
		/^"competencies\.process\.\S+" is 80, and the answers in the file give 44\.3\d+\. Take the file as COO Fit saved it, or score its answers\.json\.$/
	]
];

it.each(rows)('says what to do about a broken file (row %#)', (text, from, to, sentence) => {
	const read = readFile(text.replace(from, to), instrument);
	const said = read.ok ? '' : explainFault('a.json', read.fault);
	expect(said).toMatch(/^a\.json: /);
	expect(said.slice('a.json: '.length)).toEqual(
		typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)
	);
});
