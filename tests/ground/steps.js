import { tallyPlaywright, tallyVitest } from './tally.js';

/**
 * One step of the test run.
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command
 * @property {boolean} [needsBuild]
 * @property {(report: any) => import('./tally.js').Tally} [tally] reads the report that the command leaves in `reportFile`
 * @property {string} [reportFile]
 */

/**
 * Every step: rounds one after the other, in each of them lanes side by side, in each lane its steps one after the other. What
 * keeps one core busy has another step beside it. A step without a tally of its own counts as one test.
 * @param {string} reports folder for the reports
 * @returns {Step[][][]}
 */
export function roundsOf(reports) {
	const vitest = `${reports}/vitest.json`;
	const playwright = `${reports}/playwright.json`;
	/** @type {Step} */
	const unit = {
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
	};
	/** @type {Step} */
	const endToEnd = {
		name: 'end to end',
		command: script('test:e2e', '--forbid-only', '--reporter=list,json'),
		needsBuild: true,
		tally: tallyPlaywright,
		reportFile: playwright
	};
	return [
		[
			[{ name: 'format and lint', command: script('lint') }],
			[
				{ name: 'types', command: script('check') },
				{ name: 'build', command: ['node', 'tests/ground/build.js'] },
				{ name: 'size', command: script('bench:size'), needsBuild: true }
			]
		],
		[[unit]],
		[[endToEnd]]
	];
}

/**
 * @param {string} name
 * @param {string[]} args
 */
function script(name, ...args) {
	return ['npm', 'run', '--silent', name, ...(args.length ? ['--', ...args] : [])];
}
