import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { instrument } from '../src/lib/content/instrument.ts';
import { industries } from '../src/lib/content/industries.ts';
import { coo } from '../src/lib/content/profiles.ts';
import { roleFacts } from '../src/lib/content/role-facts.ts';
import {
	AGREEMENT_FROM,
	CHANGE_FROM,
	DISTRIBUTION_FROM,
	SMALLEST_ANNOUNCED,
	SMALLEST_GROUP
} from '../src/lib/core/groups/group-limits.ts';
import { PURPOSES, SECONDS } from '../src/lib/core/instrument/instrument.ts';
import { methodWeights } from '../src/lib/core/instrument/method-weights.ts';
import { DEFAULT_CONFIDENCE } from '../src/lib/core/scoring/confidence-levels.ts';
import { ITEM_ERROR } from '../src/lib/core/scoring/method-score.ts';
import { QUALITY_LIMITS, type QualityLimit } from '../src/lib/core/scoring/quality-limits.ts';
import { validateContent } from '../src/lib/exchange/validate-content.ts';
import { projectFiles, readProjectFile } from './project-files.ts';
import { mismatches } from './texts.ts';

const manifest = JSON.parse(readProjectFile('package.json'));
const files = projectFiles();
const pages = files.filter((path) => path.endsWith('.md'));
const methods = readProjectFile('docs/METHODS.md');

/** The rows of a table in Markdown, found by the first cell of its head, as lists of cells; backticks are left out. */
function rowsOf(page: string, head: string): string[][] {
	const lines = page.split('\n');
	const start = lines.findIndex((line) => line.startsWith(`| ${head} |`));
	if (start < 0) throw new Error(`no table begins with "${head}"`);
	const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'));
	return lines.slice(start + 2, end < 0 ? undefined : end).map((line) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.replaceAll('`', '').trim())
	);
}

/** The npm scripts that a page tells its reader to run. */
function scriptsNamedIn(page: string): string[] {
	const named = [...page.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)];
	return named.map(([, script, short]) => script ?? short ?? '');
}

/** The files that a page links to, from the top of the project; links to elsewhere are left out. */
function linksOf(path: string, page: string): string[] {
	const links = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
	return links
		.filter((link) => !/^(https?:|mailto:|#)/.test(link))
		.map((link) => posix.join(posix.dirname(path), link.replace(/#.*/, '')));
}

/** The constants of the code, words in capitals, that a step or paragraph names, with the files that it names beside them. */
function constantsNamedIn(page: string): { name: string; paths: string[] }[] {
	return page.split(/\n(?=\d+\. |\n)/).flatMap((step) => {
		const paths = [...step.matchAll(/`((?:src|tests)\/[^`*<]+\.\w+)`/g)].map(([, path = '']) => path);
		return [...step.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name = '']) => ({ name, paths }));
	});
}

describe('every page', () => {
	it.each(pages)('%s names scripts that there are', (path) => {
		const named = scriptsNamedIn(readProjectFile(path));
		expect(named.filter((script) => !Object.hasOwn(manifest.scripts, script))).toEqual([]);
	});

	it.each(pages)('%s links to files that there are', (path) => {
		const broken = linksOf(path, readProjectFile(path)).filter(
			(link) => !files.some((file) => file === link || file.startsWith(`${link}/`))
		);
		expect(broken).toEqual([]);
	});

	it.each(pages)('%s names constants as the file beside them does', (path) => {
		const named = constantsNamedIn(readProjectFile(path)).filter(({ paths }) => paths.length > 0);
		const isIn = (name: string, path: string) => new RegExp(`\\b${name}\\b`).test(readProjectFile(path));
		const wrong = named.filter(({ name, paths }) => !paths.some((path) => files.includes(path) && isIn(name, path)));
		expect(wrong.map(({ name, paths }) => `${name}: ${paths.join()}`)).toEqual([]);
	});

	it('is looked through: a wrong script and a wrong link are found', () => {
		expect(scriptsNamedIn('Run `npm run fly`, then `npm test`.')).toEqual(['fly', 'test']);
		expect(linksOf('docs/A.md', 'See [b](B.md#top) and [c](https://example.org).')).toEqual(['docs/B.md']);
		expect(constantsNamedIn('1. Add it to `WORDS` in `src/a.ts`.\n2. Read `src/b.ts`.')).toEqual([
			{ name: 'WORDS', paths: ['src/a.ts'] }
		]);
	});
});

describe('README.md', () => {
	const page = readProjectFile('README.md');

	it('names the two commands, and the command line that package.json installs', () => {
		expect(scriptsNamedIn(page)).toEqual(expect.arrayContaining(['start', 'test']));
		const commands = [...page.matchAll(/\bnpx ([\w-]+)/g)].map(([, name]) => name);
		expect([...new Set(commands)]).toEqual(Object.keys(manifest.bin));
	});
});

describe('docs/ARCHITECTURE.md', () => {
	const rows = rowsOf(readProjectFile('docs/ARCHITECTURE.md'), 'package');

	it('gives a reason for every dependency, and for nothing else', () => {
		const named = rows.flatMap(([names = '']) => names.split(', '));
		const installed = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
		expect(mismatches(installed, named)).toEqual([]);
		expect(rows.filter(([, reason = '']) => reason.length < 10)).toEqual([]);
	});

	it('names every folder of the sources', () => {
		const folders = rowsOf(readProjectFile('docs/ARCHITECTURE.md'), 'folder').map(([folder = '']) => folder);
		const sources = files.flatMap((file) => file.match(/^src\/(?:lib\/(?:core\/)?\w+|routes|cli)(?=\/)/)?.[0] ?? []);
		const wanted = [...new Set(sources)].filter((folder) => folder !== 'src/lib/core').concat('tests');
		expect(mismatches(wanted, folders)).toEqual([]);
	});
});

describe('docs/METHODS.md says what the code does', () => {
	it('seconds for each kind of item', () => {
		const seconds = rowsOf(methods, 'kind').map((cells) => [cells[0], Number(cells.at(-1))]);
		expect(Object.fromEntries(seconds)).toEqual(SECONDS);
	});

	it.each(PURPOSES)('weights of the methods: %s', (purpose) => {
		const row = rowsOf(methods, 'purpose').find(([name]) => name === purpose) ?? [];
		const weights = (cell = '') =>
			Object.fromEntries(cell.split(', ').map((part) => [part.split(' ')[0], Number(part.split(' ')[1])]));
		expect(weights(row[1])).toEqual(methodWeights(purpose, 'analysis'));
		expect(weights(row[2])).toEqual(methodWeights(purpose, 'leadership'));
	});

	it('which competencies have work samples', () => {
		const head = methods.match(/with work samples \(([^)]*)\)/)?.[1]?.split(', ');
		const weighted = instrument.competencies.filter((id) => methodWeights('development', id).worksample);
		expect(head).toEqual(weighted);
	});

	it('the confidence of each purpose', () => {
		const [, development, selection] =
			/Confidence is (\d+) by default in development, (\d+) in selection/.exec(methods) ?? [];
		expect({ development: Number(development), selection: Number(selection) }).toEqual(DEFAULT_CONFIDENCE);
	});

	it('the assumed error of one item', () => {
		expect(Number(methods.match(/√\(1 − 0\.25\) ≈ ([\d.]+)/)?.[1])).toBeCloseTo(ITEM_ERROR, 2);
	});

	it('from how many people on each statistic of a group is told', () => {
		const written = rowsOf(methods, 'statistic').map((cells) => [cells[0], Number(cells.at(-1)) || cells.at(-1)]);
		expect(Object.fromEntries(written)).toEqual({
			mean: 'k',
			gap: 'k',
			agreement: AGREEMENT_FROM,
			distribution: DISTRIBUTION_FROM,
			change: CHANGE_FROM
		});
		expect(methods).toContain(`k is ${SMALLEST_GROUP}, or ${SMALLEST_ANNOUNCED}\nwhere`);
	});

	it('the limits of answer quality', () => {
		const bound = ({ value, part }: QualityLimit) =>
			value !== undefined && part ? `max(${value}, n/${part})` : part ? `n/${part}` : `${value}`;
		const written = (limit?: QualityLimit) => (limit ? `${limit.sign} ${bound(limit)}` : '–');
		const wanted = Object.entries(QUALITY_LIMITS).map(([index, { amber, red }]) => [
			index,
			written(amber),
			written(red)
		]);
		const plain = (cell = '') =>
			cell.replace(/(\d+) %/, (_, share) => String(share / 100)).replace(/ (\.\d+?)0?$/, ' 0$1');
		const found = rowsOf(methods, 'index').map(([index, , amber, red]) => [index, plain(amber), plain(red)]);
		expect(found).toEqual(wanted);
	});

	it('importance, target and its standard error', () => {
		const rows = rowsOf(methods, 'competency').map(([id, importance, target, se]) => [
			id,
			{ importance: Number(importance), target: Number(target), se: Number(se) }
		]);
		expect(Object.fromEntries(rows)).toEqual(coo.competencies);
	});

	it('what an industry adds', () => {
		const found = rowsOf(methods, 'industry').map(([industry, id, importance, target]) =>
			[industry, id, Number(importance), Number(target)].join(' ')
		);
		const wanted = Object.entries(industries).flatMap(([industry, adjusted]) =>
			Object.entries(adjusted).map(([id, { importance = 0, target = 0 }]) =>
				[industry, id, importance, target].join(' ')
			)
		);
		expect(mismatches(wanted, found)).toEqual([]);
	});
});

describe('docs/write-an-item-pack.md', () => {
	const page = readProjectFile('docs/write-an-item-pack.md');
	const example = JSON.parse(page.match(/```json\n([\s\S]*?)```/)?.[1] ?? '');

	it('shows a pack that is sound, the one that other tests load', () => {
		expect(example).toEqual(JSON.parse(readProjectFile('tests/fixtures/pack.json')));
		expect(validateContent(JSON.stringify(example), { instrument, roleFacts })).toMatchObject({ ok: true });
	});
});
