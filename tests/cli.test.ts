import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { node24, root, withoutProjectPath } from '../src/cli/ground/environment.js';
import { instrument } from '../src/lib/content/instrument.ts';
import { wordCounts } from '../src/lib/content/word-counts.ts';
import { words as wordsOf } from '../src/lib/content/words.server.ts';
import { score } from '../src/lib/core/scoring/score.ts';
import { languages } from '../src/lib/i18n/languages.ts';
import { manualIn } from '../src/lib/manual/manual.server.ts';
import { toMarkdown } from '../src/lib/manual/to-markdown.ts';
import { fileText, result, sheet } from './fixtures/answers.ts';
import { cooFit, run, script } from './fixtures/run-coo-fit.ts';
import { scoreBySpecification } from './reference/second-scorer.js';

/** What holds texts, with spaces that break: the pages keep some words together, and a terminal does not. */
const breaking = <Held>(held: Held): Held => JSON.parse(JSON.stringify(held).replaceAll('\u00a0', ' '));

// Each test starts a program or two, and a busy machine takes its time over that.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'coo-fit-'));
const answersFile = join(folder, 'answers.json');
const resultFile = join(folder, 'result.json');
writeFileSync(answersFile, fileText(sheet));
writeFileSync(resultFile, fileText(result));
afterAll(() => rmSync(folder, { recursive: true }));

const words = wordCounts(wordsOf('en', 'items'));

/** The machine's own Node, which may be older than the project's. */
function machineNode(): string {
	const folders = (withoutProjectPath().PATH ?? '').split(delimiter);
	const found = folders.map((folder) => join(folder, 'node')).find((file) => existsSync(file));
	if (!found) throw new Error('No Node on the PATH besides the one of the project: install Node 20 or newer.');
	return found;
}

describe.each([
	['the Node of the machine', () => [machineNode(), script]],
	['Node 24', () => [node24, script]],
	['a Node that reads no TypeScript', () => [node24, '--no-experimental-strip-types', script]]
])('under %s', (_, start) => {
	const [program = '', ...before] = start();

	it('scores a file', async () => {
		const { status, output, errors } = await run(program, [...before, 'score', answersFile, '--json']);
		expect({ status, errors }).toEqual({ status: 0, errors: '' });
		expect(JSON.parse(output).competencies).toEqual(score(instrument, sheet).competencies);
	});

	it('hands standard input and the exit status through', async () => {
		expect(await run(program, [...before, 'score', '-'], '{')).toEqual({
			status: 2,
			output: '',
			errors: 'standard input: It is not JSON. Take the file as COO Fit saved it.\n'
		});
	});
});

// Only some systems have a file that is always full.
describe.each(existsSync('/dev/full') ? ['/dev/full'] : [])('onto a full disk', (full) => {
	it.each([['score', answersFile], ['instrument', '--json'], ['manual'], ['validate', 'tests/fixtures/pack.json']])(
		'%s says so in a sentence',
		async (...args) => {
			const { status, errors } = await run('/bin/sh', ['-c', `"$0" "$@" > ${full}`, node24, script, ...args]);
			expect({ status, errors }).toEqual({ status: 2, errors: expect.stringMatching(/^The disk is full: [^\n]+\n$/) });
		}
	);
});

describe('coo-fit score --json', () => {
	it('prints what the app saves, to the byte', async () => {
		const { output } = await cooFit(['score', answersFile, '--json']);
		expect(output).toBe(fileText(score(instrument, sheet, { words })));
	});

	it('gives the numbers of a scorer written from the methods alone', async () => {
		const { output } = await cooFit([
			'score',
			'--json',
			'--purpose',
			'selection',
			'--industry',
			'finance',
			answersFile
		]);
		const options = { ...sheet, purpose: 'selection' as const, industry: 'finance' as const };
		const expected = scoreBySpecification(instrument, options, { words });
		const { competencies, confidence, quality } = JSON.parse(output);
		expect(confidence).toBe(95);
		expect(quality.label).toBe(expected.quality.label);
		for (const id of instrument.competencies) {
			for (const part of ['score', 'se', 'low', 'high', 'priority'] as const) {
				expect(competencies[id][part], `${id} ${part}`).toBeCloseTo(Number(expected.competencies[id]![part]), 9);
			}
			expect(competencies[id].verdict).toBe(expected.competencies[id]!.verdict);
		}
	});

	it('reads a result again, at its own confidence or another one', async () => {
		expect((await cooFit(['score', '--json', '-'], fileText(result))).output).toBe(fileText(result));
		const other = JSON.parse((await cooFit(['score', '--json', '--confidence', '90', resultFile])).output);
		expect(result.confidence).toBe(95);
		expect(other.confidence).toBe(90);
	});
});

describe('coo-fit instrument', () => {
	it('prints the instrument without a word of any language', async () => {
		const { output } = await cooFit(['instrument', '--json']);
		expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(instrument)));
	});

	it.each(languages)('adds the words of a language: %s', async (locale) => {
		const { items } = JSON.parse((await cooFit(['instrument', '--json', '--locale', locale])).output);
		const words = breaking(wordsOf(locale, 'items'));
		for (const item of items) expect(breaking(item.words), item.id).toEqual(words[item.id]);
		expect(items).toHaveLength(instrument.items.length);
	});

	it('lists every item under its module', async () => {
		const { output } = await cooFit(['instrument']);
		for (const { id } of instrument.items) expect(output).toContain(`\n  ${id} `);
		const core = instrument.items.filter(({ module }) => module === 'core');
		expect(output).toContain(`\ncore (${core.length})\n`);
	});
});

describe('coo-fit manual', () => {
	it.each(languages)('prints what the page of the manual is made from: %s', async (locale) => {
		const { output } = await cooFit(['manual', '--locale', locale]);
		expect(breaking(output)).toBe(breaking(`${toMarkdown(manualIn(locale))}\n`));
	});

	it('speaks English unless told otherwise', async () => {
		expect((await cooFit(['manual'])).output).toBe(`${toMarkdown(manualIn('en'))}\n`);
	});
});

describe('coo-fit', () => {
	it('tells its version', async () => {
		const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
		expect(await cooFit(['--version'])).toEqual({ status: 0, output: `${version}\n`, errors: '' });
	});

	it.each([[['--help']], [['score', '--help']], [['-h']]])('explains itself: %j', async (args) => {
		const { status, output } = await cooFit(args);
		expect(status).toBe(0);
		for (const option of ['instrument', 'manual', 'score FILE', 'validate FILE', '--locale', '--confidence'])
			expect(output).toContain(option);
	});

	it('ends quietly where its reader has gone', async () => {
		// `true` never reads, so the first write already fails.
		const line = `set -o pipefail; '${node24}' '${script}' instrument --json --locale en | true`;
		expect(await run('bash', ['-c', line])).toEqual({ status: 0, output: '', errors: '' });
	});

	it('starts by its name in any folder of the project', async () => {
		const { status, output } = await run('bash', [
			'-c',
			`cd src/lib && npx --offline coo-fit score '${relative(join(root, 'src/lib'), answersFile)}'`
		]);
		expect(status).toBe(0);
		expect(output).toContain('\nProcess and flow ');
	});
});

describe('what can be mended is said in a line, with status 2', () => {
	const rows: [args: string[], sentence: string][] = [
		[[], 'No command was given. Run coo-fit --help to see what there is.'],
		[['scor'], 'There is no command "scor". Run coo-fit --help to see what there is.'],
		[['constructor'], 'There is no command "constructor". Run coo-fit --help to see what there is.'],
		[['--verbose'], 'There is no option "--verbose". Run coo-fit --help to see what there is.'],
		[['score'], 'score needs a FILE: answers.json, result.json, or - for standard input.'],
		[['score', 'a', 'b'], 'score takes one FILE, and 2 were given. Run it once for each.'],
		[['score', '--colour', 'a'], "Unknown option '--colour'. Run coo-fit --help to see what there is."],
		[
			['score', 'a', '--purpose'],
			"Option '--purpose <value>' argument missing. Run coo-fit --help to see what there is."
		],
		[['score', 'a', '--purpose', 'fun'], '--purpose cannot be "fun". Choose one of: development, selection.'],
		[['score', 'a', '--confidence', '99'], '--confidence cannot be "99". Choose one of: 80, 90, 95.'],
		[['score', 'nowhere.json'], 'nowhere.json does not exist. Check the path.'],
		[['score', 'src'], 'src is a folder. Name a file in it.'],
		[['score', 'README.md'], 'README.md: It is not JSON. Take the file as COO Fit saved it.'],
		[
			['score', 'package.json'],
			'package.json: "format" is missing. Take the file as COO Fit saved it, or add the field.'
		],
		[['score', '/dev/zero'], '/dev/zero: It is larger than 1 MB. Take the file as COO Fit saved it.'],
		[['validate'], 'validate needs a FILE: an instrument, an item pack, or - for standard input.'],
		[['validate', 'a', 'b'], 'validate takes one FILE, and 2 were given. Run it once for each.'],
		[['instrument', 'coo'], 'instrument takes no file, and "coo" was given. Leave it out.'],
		[['manual', 'coo'], 'manual takes no file, and "coo" was given. Leave it out.'],
		[['instrument', '--locale', 'de'], '--locale cannot be "de". Choose one of: en, da, pl.']
	];

	it.concurrent.each(rows)('%j', async (args, sentence) => {
		expect(await cooFit(args)).toEqual({ status: 2, output: '', errors: `${sentence}\n` });
	});

	it('a result that does not follow from its answers', async () => {
		const process = { ...result.competencies.process, score: 80 };
		const changed = { ...result, competencies: { ...result.competencies, process } };
		const { status, errors } = await cooFit(['score', '-'], JSON.stringify(changed));
		expect(status).toBe(2);
		const given = `"competencies.process.score" is 80, and the answers in the file give ${result.competencies.process!.score}. `;
		expect(errors.startsWith(`standard input: ${given}`), errors).toBe(true);
	});
});
