// The quiz beside a bare Kit app, on a slow phone and line: `npm run bench:interaction`, after a build.
import { chromium } from '@playwright/test';
import { startServer } from '../e2e/fixtures/server.ts';
import { chromium as launchOptions } from '../ground/chromium.js';
import { buildBare } from './build-bare.js';
import { median } from './median.js';
import { installProbe, timeChart, timeNext } from './probe.js';
import { answerAll, selectors, within } from './quiz-page.js';
import { table } from './table.js';

/** @typedef {import('./probe.js').Visit & { next: number, chart?: number }} Times */

/** Visits to each page, taken in turn so that a busy moment of the machine meets all of them. */
const rounds = Number(process.argv[2] ?? 9);
/** Questions timed in a visit. */
const questions = 10;
/** Milliseconds that someone looks over the answers before asking for the result. */
const glance = 2000;
const processor = { rate: 4 };
/** Slow 4G, in bytes a second and milliseconds. */
const line = { offline: false, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150 };

const server = await startServer();
const bareServer = await startServer({ build: await buildBare() });
const browser = await chromium.launch(launchOptions());

const pages = /** @type {const} */ (['bare', 'bareQuiz', 'quiz']);
/** @type {Record<(typeof pages)[number], Times[]>} */
const times = { bare: [], bareQuiz: [], quiz: [] };
try {
	// The first round only warms up servers and browser.
	for (let round = 0; round <= rounds; round++) {
		const seen = {
			bare: await visit(bareServer.url, 0),
			bareQuiz: await visit(`${bareServer.url}/quiz`, questions),
			quiz: await visit(`${server.url}/en/quiz`, questions, true)
		};
		if (round === 0) continue;
		for (const page of pages) times[page].push(seen[page]);
		console.log(`round ${round} of ${rounds}`);
	}
} finally {
	await browser.close();
	await Promise.all([server.stop(), bareServer.stop()]);
}
print();

/**
 * One visit with nothing cached, and no service worker to compete with.
 * @param {string} url
 * @param {number} count questions to time
 * @param {boolean} [isWhole] whether to go on to the result
 * @returns {Promise<Times>}
 */
async function visit(url, count, isWhole = false) {
	const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
	await context.addInitScript(installProbe, selectors);
	const page = await context.newPage();
	const tools = await context.newCDPSession(page);
	await tools.send('Network.emulateNetworkConditions', line);
	await tools.send('Emulation.setCPUThrottlingRate', processor);

	await page.goto(url, { waitUntil: 'load' });
	await page.waitForFunction(() => Reflect.get(window, 'visit').answerable > 0);
	await page.waitForLoadState('networkidle');
	const nexts = [];
	for (let asked = 0; asked < count; asked++) nexts.push(await within(page.evaluate(timeNext, selectors)));
	/** @type {Times} */
	const seen = { ...(await page.evaluate(() => Reflect.get(window, 'visit'))), next: median(nexts) };
	if (isWhole) {
		await answerAll(page);
		await page.waitForTimeout(glance);
		seen.chart = await within(page.evaluate(timeChart, { selectors, finish: selectors.finish.name }));
	}
	await context.close();
	return seen;
}

function print() {
	const rows = [
		['milliseconds, medians', 'bare page', 'bare quiz', 'quiz', 'ratio', 'goal'],
		row('first contentful paint', 'firstContentful', 'bare'),
		row('largest contentful paint', 'largest', 'bare', 1.2),
		row('first question answerable', 'answerable', 'bare', 1.2),
		row('blocking time up to then', 'blocking', 'bare'),
		row('answer to next question painted', 'next', 'bareQuiz', 1.25),
		[`${glance / 1000} s in the review, then to chart painted`, '', '', ms(middle('quiz', 'chart')), '', '400 ms']
	];
	console.log(`\n${rounds} visits each, processor slowed ${processor.rate} times, 1.6 Mbit/s, ${line.latency} ms\n`);
	console.log(table(rows));
}

/**
 * @param {string} name
 * @param {keyof Times} key
 * @param {'bare' | 'bareQuiz'} beside what the ratio is to
 * @param {number} [goal]
 */
function row(name, key, beside, goal) {
	const [bare, bareQuiz, quiz] = [middle('bare', key), middle('bareQuiz', key), middle('quiz', key)];
	const base = beside === 'bare' ? bare : bareQuiz;
	const ratio = base > 0 ? (quiz / base).toFixed(2) : '–';
	return [name, key === 'next' ? '' : ms(bare), ms(bareQuiz), ms(quiz), ratio, goal ? `at most ${goal}` : ''];
}

/**
 * @param {keyof typeof times} page
 * @param {keyof Times} key
 */
function middle(page, key) {
	return median(times[page].map((seen) => seen[key] ?? NaN));
}

/** @param {number} value */
function ms(value) {
	return value.toFixed(0);
}
