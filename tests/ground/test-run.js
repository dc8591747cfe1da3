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
/** @typedef {{ name: string, tally: Tally, seconds: number }} Outcome */

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
		const tally = step.needsBuild && !isBuilt ? withoutBuild() : await runStep(step, env);
		outcomes.push({ name: step.name, tally, seconds: (performance.now() - begun) / 1000 });
	}
	return outcomes;
}

/** An older build may still be there, and would be the wrong one to test. */
function withoutBuild() {
	console.error('Not run, since there is no build to run it on.');
	return oneFailed;
}

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 */
async function runStep(step, env) {
	const hasSucceeded = await succeeds(step, env);
	return step.tally ? judge(hasSucceeded, tallyOf(step)) : hasSucceeded ? onePassed : oneFailed;
}

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>}
 */
async function succeeds({ command, work }, env) {
	if (work) return work().then(() => true, failed);
	const [program = '', ...args] = command ?? [];
	return new Promise((resolve, reject) => {
		const child = spawnGroup(program, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
		child.once('error', reject);
		child.once('close', (code) => resolve(code === 0));
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

/** @param {Outcome[]} outcomes */
function printTable(outcomes) {
	console.log('');
	for (const { name, tally, seconds } of outcomes) {
		console.log(`${name.padEnd(28)}${closingLine(tally).padEnd(36)}${seconds.toFixed(1).padStart(7)} s`);
	}
	console.log('');
}
