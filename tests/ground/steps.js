import { ensureBuild } from '../../src/cli/ground/build.js';
import { tallyPlaywright, tallyVitest } from './tally.js';

/**
 * One step of the test run: a command, or work of our own that throws when it fails.
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [command]
 * @property {() => Promise<void>} [work]
 * @property {boolean} [needsBuild]
 * @property {(report: any) => import('./tally.js').Tally} [tally] reads the report that the command leaves in `reportFile`
 * @property {string} [reportFile]
 */

/**
 * Every step in its order. A step without a tally of its own counts as one test.
 * @param {string} reports folder for the reports
 * @returns {Step[]}
 */
export function stepsOf(reports) {
	const vitest = `${reports}/vitest.json`;
	const playwright = `${reports}/playwright.json`;
	return [
		{ name: 'format and lint', command: script('lint') },
		{ name: 'types', command: script('check') },
		{
			name: 'unit, property, component',
			command: script(
				'test:unit',
				'--allowOnly=false',
				'--reporter=default',
				'--reporter=json',
				`--outputFile=${vitest}`
			),
			tally: tallyVitest,
			reportFile: vitest
		},
		{ name: 'build', work: ensureBuild },
		{ name: 'size', command: script('bench:size'), needsBuild: true },
		{
			name: 'end to end',
			command: script('test:e2e', '--forbid-only', '--reporter=list,json'),
			needsBuild: true,
			tally: tallyPlaywright,
			reportFile: playwright
		}
	];
}

/**
 * @param {string} name
 * @param {string[]} args
 */
function script(name, ...args) {
	return ['npm', 'run', '--silent', name, ...(args.length ? ['--', ...args] : [])];
}
