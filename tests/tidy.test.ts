import { describe, expect, it } from 'vitest';
import { projectFiles, readProjectFile } from './project-files.ts';

/** Words and messages are as long as what there is to say. */
const isWords = (path: string) => /^src\/lib\/(content\/words|i18n\/messages)\//.test(path);
/** What an address says is said to visitors. */
const isAddress = (path: string) => path.startsWith('src/routes/');
const isCode = (path: string) => /\.(ts|js|svelte|css|html)$/.test(path);
const isTest = (path: string) => /\.(test|spec)\.ts$/.test(path);
/** A name with its parts joined here, so that this file does not hold what it looks for. */
const joined = (...parts: string[]) => parts.join('');

const LONGEST = 300;
const DRAWER = /^(utils?|helpers?|common|shared|misc|types?)\b/;
const LEFT_OUT =
	/\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:only|skip|skipIf|runIf|todo|fails|fixme)\b|\bx(?:it|test|describe)\(/;
const MACHINE_PATH = new RegExp(`(?:^|[^\\w.\\-\\]}>])/(?:${['work', 'tmp', 'root', 'home'].join('|')})/`);
const REGISTRY = /registry\.[a-z0-9-]+\.[a-z]{2,}/;

interface Rule {
	says: string;
	isBroken: (path: string, text: string) => boolean;
	/** A file that breaks it. */
	broken: [path: string, text: string];
}

const RULES: Rule[] = [
	{
		says: `no file is longer than ${LONGEST} lines, words aside`,
		isBroken: (path, text) => isCode(path) && !isWords(path) && text.split('\n').length - 1 > LONGEST,
		broken: ['src/a.ts', 'a\n'.repeat(LONGEST + 1)]
	},
	{
		says: 'no file is a drawer for this and that',
		isBroken: (path) => !isWords(path) && !isAddress(path) && path.split('/').some((name) => DRAWER.test(name)),
		broken: ['src/lib/helpers/a.ts', '']
	},
	{
		says: 'names are in kebab case',
		isBroken: (path) => /^(src\/lib|src\/cli|tests)\/.*[A-Z_ ]/.test(path),
		broken: ['src/lib/core/scoreSheet.ts', '']
	},
	{
		says: 'no test is left out, and none is run alone',
		isBroken: (path, text) => isTest(path) && LEFT_OUT.test(text),
		broken: ['src/a.test.ts', joined('it', '.skip("adds up", () => {});')]
	},
	{
		says: 'no path of one machine is written down',
		isBroken: (_, text) => MACHINE_PATH.test(text),
		broken: ['docs/A.md', joined('see ', '/', 'root/notes')]
	},
	{
		says: 'days and times are written in one way',
		isBroken: (path, text) =>
			/^src\/.*\.(ts|svelte)$/.test(path) &&
			path !== 'src/lib/i18n/day-format.ts' &&
			/\bDateTimeFormat\(|\.toLocale(Date|Time)?String\(/.test(text),
		broken: ['src/lib/ui/a.ts', joined('new Intl.DateTime', "Format('en')")]
	},
	{
		says: 'no host of a registry is written down',
		isBroken: (_, text) => REGISTRY.test(text),
		broken: ['.npmrc', joined('registry=https://', 'registry', '.example.org/')]
	},
	{
		says: 'the lock file leaves open where packages come from',
		isBroken: (path, text) => path === 'package-lock.json' && text.includes('"resolved"'),
		broken: ['package-lock.json', '{ "resolved": "https://example.org/a.tgz" }']
	}
];

const files = projectFiles().map((path): [string, string] => [path, readProjectFile(path)]);

describe.each(RULES)('$says', ({ isBroken, broken }) => {
	it('holds everywhere', () => {
		expect(files.filter((file) => isBroken(...file)).map(([path]) => path)).toEqual([]);
	});

	it('would be noticed if it did not', () => {
		expect(isBroken(...broken)).toBe(true);
	});
});
