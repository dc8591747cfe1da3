import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, withProjectPath } from '../../src/cli/ground/environment.js';
import { ensurePackages } from '../../src/cli/ground/packages.js';
import { report } from '../../src/cli/ground/report.js';
import { spawnGroup } from '../../src/cli/ground/spawn-group.js';
import { roundsOf } from './steps.js';
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
	/** @type {import('./postgres.js').Postgres | null} */
	let postgres = null;
	try {
		const env = await prepare(join(reports, 'playwright.json'));
		const { GIVEN, startPostgres } = await import('./postgres.js');
		// One for all: to start one takes longer than most tests on it.
		postgres = await startPostgres();
		const outcomes = await runAll(roundsOf(reports), { ...env, [GIVEN]: postgres.address });
		printLastWords(outcomes);
		printTable(outcomes);
		total = sum(outcomes.map(({ tally }) => tally));
	} catch (fault) {
		report(fault);
	} finally {
		await postgres?.stop();
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
 * @param {Step[][][]} rounds
 * @param {NodeJS.ProcessEnv} env
 */
async function runAll(rounds, env) {
	/** @type {Outcome[]} */
	const outcomes = [];
	for (const lanes of rounds) {
		await Promise.all(
			lanes.map(async (steps) => {
				for (const step of steps) outcomes.push(await runStep(step, env, outcomes, lanes.length > 1));
			})
		);
	}
	return outcomes;
}

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @param {Outcome[]} before
 * @param {boolean} hasOthersBeside then all that it says is said at its end
 * @returns {Promise<Outcome>}
 */
async function runStep(step, env, before, hasOthersBeside) {
	const { name } = step;
	const begun = performance.now();
	const print = printer(`\n── ${name}\n`, hasOthersBeside);
	const isBuilt = before.every((other) => other.name !== 'build' || other.tally.failed === 0);
	if (step.needsBuild && !isBuilt) {
		// An older build may still be there, and would be the wrong one to test.
		print(process.stderr, 'Not run, since there is no build to run it on.\n');
		print.end();
		return { name, tally: oneFailed, lastWords: '', seconds: 0 };
	}
	const { hasSucceeded, lastWords } = await succeeds(step, env, print);
	print.end();
	const tally = step.tally ? judge(hasSucceeded, tallyOf(step)) : hasSucceeded ? onePassed : oneFailed;
	return { name, tally, lastWords, seconds: (performance.now() - begun) / 1000 };
}

/**
 * Prints at once, or holds everything back until the end, in the order it came.
 * @param {string} title
 * @param {boolean} isHeldBack
 */
function printer(title, isHeldBack) {
	/** @type {[NodeJS.WriteStream, string | Buffer][]} */
	const held = [];
	/** @type {(to: NodeJS.WriteStream, data: string | Buffer) => unknown} */
	const print = (to, data) => (isHeldBack ? held.push([to, data]) : to.write(data));
	print(process.stdout, title);
	return Object.assign(print, { end: () => held.forEach(([to, data]) => to.write(data)) });
}

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @param {ReturnType<typeof printer>} print
 * @returns {Promise<{ hasSucceeded: boolean, lastWords: string }>} the end of what it wrote
 */
async function succeeds({ command }, env, print) {
	const [program = '', ...args] = command;
	return new Promise((resolve, reject) => {
		const child = spawnGroup(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
		let lastWords = '';
		for (const [from, to] of /** @type {const} */ ([
			[child.stdout, process.stdout],
			[child.stderr, process.stderr]
		])) {
			from?.on('data', (data) => {
				print(to, data);
				lastWords = (lastWords + data).slice(-3000);
			});
		}
		child.once('error', reject);
		child.once('close', (code) => resolve({ hasSucceeded: code === 0, lastWords }));
	});
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
