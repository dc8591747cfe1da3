import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root, withProjectPath } from '../../src/cli/ground/environment.js';
import { Refusal } from '../../src/cli/ground/refusal.js';

/** First the one without a window of its own, which opens a page in half the time. */
const names = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome'
];

/**
 * The browser to test in: the one named, else Playwright's own, else one on the path; null where there is none.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function findBrowser(env = process.env) {
	const named = env.COO_FIT_BROWSER;
	if (named && !isRunnable(named)) {
		throw new Refusal(`COO_FIT_BROWSER is "${named}", which does not start: name a Chromium, or leave it out.`);
	}
	return named || [playwrightBrowser(), ...onPath(env)].find(isRunnable) || null;
}

/** The browser to test in, installed where there is none. */
export function ensureBrowser() {
	const browser = findBrowser() ?? installBrowser();
	if (browser) return browser;
	throw new Refusal(
		'There is no Chromium here, and none could be installed: name one in COO_FIT_BROWSER, and try again.'
	);
}

function installBrowser() {
	const isSuperuser = process.getuid?.() === 0;
	const ways = [`npx playwright install chromium${isSuperuser ? ' --with-deps' : ''}`];
	if (isSuperuser) {
		ways.push('apt-get update && apt-get install --yes chromium-headless-shell', 'apt-get install --yes chromium');
	}
	for (const way of ways) {
		console.log(`Installing a browser: ${way}`);
		spawnSync('sh', ['-c', way], { cwd: root, env: withProjectPath(), stdio: 'inherit' });
		const browser = findBrowser();
		if (browser) return browser;
	}
	return null;
}

/** Where Playwright keeps its own Chromium, whether or not it has been fetched. */
function playwrightBrowser() {
	/** @type {typeof import('@playwright/test')} */
	const { chromium } = createRequire(import.meta.url)('@playwright/test');
	return chromium.executablePath();
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
function onPath(env) {
	const folders = (env.PATH ?? '').split(delimiter);
	return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Whether the program says its version: a bare existence check would take a placeholder or a browser without its libraries.
 * @param {string} path
 */
function isRunnable(path) {
	return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
