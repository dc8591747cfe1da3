import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, withProjectPath } from '../../src/cli/ground/environment.js';
import { ensurePackages } from '../../src/cli/ground/packages.js';
import { report } from '../../src/cli/ground/report.js';
import { spawnGroup } from '../../src/cli/ground/spawn-group.js';
import { stepsOf } from './steps.js';
import { closingLine, judge, sum } from './tally.js';

/** @typedef {import('./steps.js').Step} Step */
/** @typedef {import('./tally.js').Tally} Tally */
/** @typedef {{ name: string, tally: Tally, seconds: number, lastWords: string }} Outcome */

/** @type {Tally} */
const onePassed = { passed: 1, failed: 0, skipped: 0 };
/** @type {Tally} */
const oneFailed = { passed: 0, failed: 1, skipped: 0 };

/** Runs every step to its end, whatever the others did, and closes with one line of counts. */
export async function testRun() {
	let total = oneFailed;
	const reports = mkdtempSync(join(tmpdir(), 'coo-fit-test-'));
	try {
		const outcomes = await runAll(stepsOf(reports), await prepare(join(reports, 'playwright.json')));
		printLastWords(outcomes);
		printTable(outcomes);
		total = sum(outcomes.map(({ tally }) => tally));
	} catch (fault) {
		report(fault);
	} finally {
		rmSync(reports, { recursive: true, force: true });
	}
	console.log(closingLine(total));
	process.exitCode = total.failed || total.skipped ? 1 : 0;
}

/**
 * Installs what is missing.
 * @param {string} playwrightReport
 */
async function prepare(playwrightReport) {
	await ensurePackages();
	// Only now, since it reads the packages.
	const { ensureBrowser } = await import('./browser.js');
	const browser = ensureBrowser();
	console.log(`Testing with ${browser}`);
	return withProjectPath({ ...process.env, COO_FIT_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport });
}

/**
 * @param {Step[]} steps
 * @param {NodeJS.ProcessEnv} env
 */
async function runAll(steps, env) {
	/** @type {Outcome[]} */
	const outcomes = [];
	for (const step of steps) {
		console.log(`\n── ${step.name}`);
		const begun = performance.now();
		const isBuilt = outcomes.every(({ name, tally }) => name !== 'build' || tally.failed === 0);
		const { tally, lastWords } = step.needsBuild && !isBuilt ? withoutBuild() : await runStep(step, env);
		outcomes.push({ name: step.name, tally, lastWords, seconds: (performance.now() - begun) / 1000 });
	}
	return outcomes;
}

/** An older build may still be there, and would be the wrong one to test. */
function withoutBuild() {
	console.error('Not run, since there is no build to run it on.');
	return { tally: oneFailed, lastWords: '' };
}

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 */
async function runStep(step, env) {
	const { hasSucceeded, lastWords } = await succeeds(step, env);
	return { tally: step.tally ? judge(hasSucceeded, tallyOf(step)) : hasSucceeded ? onePassed : oneFailed, lastWords };
}

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ hasSucceeded: boolean, lastWords: string }>} the end of what it wrote
 */
async function succeeds({ command, work }, env) {
	if (work) return { hasSucceeded: await work().then(() => true, failed), lastWords: '' };
	const [program = '', ...args] = command ?? [];
	return new Promise((resolve, reject) => {
		const child = spawnGroup(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
		let lastWords = '';
		for (const [from, to] of /** @type {const} */ ([
			[child.stdout, process.stdout],
			[child.stderr, process.stderr]
		])) {
			from?.on('data', (data) => {
				to.write(data);
				lastWords = (lastWords + data).slice(-3000);
			});
		}
		child.once('error', reject);
		child.once('close', (code) => resolve({ hasSucceeded: code === 0, lastWords }));
	});
}

/** @param {unknown} fault */
function failed(fault) {
	report(fault);
	return false;
}

/** @param {Step} step */
function tallyOf({ tally, reportFile = '' }) {
	try {
		return tally?.(JSON.parse(readFileSync(reportFile, 'utf8'))) ?? null;
	} catch {
		// It stopped before it could write one.
		return null;
	}
}

/**
 * What a failed step ended with, said again at the end: a step in the middle of a long log is not found there.
 * @param {Outcome[]} outcomes
 */
function printLastWords(outcomes) {
	for (const { name, tally, lastWords } of outcomes.slice(0, -1)) {
		if (tally.failed) console.log(`\n── ${name} ended with\n${lastWords}`);
	}
}

/** @param {Outcome[]} outcomes */
function printTable(outcomes) {
	console.log('');
	for (const { name, tally, seconds } of outcomes) {
		console.log(`${name.padEnd(28)}${closingLine(tally).padEnd(36)}${seconds.toFixed(1).padStart(7)} s`);
	}
	console.log('');
}
