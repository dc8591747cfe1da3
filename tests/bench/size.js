// What the browser loads, in kilobytes (1,000 bytes) of brotli as the server sends it: `npm run bench:size`, after a build.
// The budgets are for files of JavaScript. The words of a page, and the few lines that start it, travel within the page.
import { chromium } from '@playwright/test';
import { startServer } from '../e2e/fixtures/server.ts';
import { chromium as launchOptions } from '../ground/chromium.js';
import { hasChartCode, languagesIn } from './contents.js';
import { sizeOf, watch } from './loaded.js';
import { answerAll, seeResult, walkToQuiz } from './quiz-page.js';
import { table } from './table.js';

/** @typedef {import('./loaded.js').Loaded} Loaded */

/** JavaScript up to the first question, and what the result may bring on top. */
// By way of the welcome page comes also what that page and the set-up are made of, the sample result's table included.
// The charts may bring 75 KB; that limit holds the rest of the result too (scores, report, what is kept and shared).
const budget = { firstQuestion: 55, byWelcome: 64, result: 75 };

const server = await startServer();
const browser = await chromium.launch(launchOptions());
/** @type {string[]} */
const broken = [];

try {
	for (const language of ['en', 'da', 'pl']) await measureQuiz(language);
	await measureWhole();
} finally {
	await browser.close();
	await server.stop();
}
console.log(broken.length ? `\nOver budget:\n${broken.join('\n')}` : '\nEverything is within its budget.');
process.exitCode = broken.length ? 1 : 0;

/**
 * The first question, opened directly.
 * @param {string} language
 */
async function measureQuiz(language) {
	const page = await emptyPage();
	const loaded = watch(page);
	await page.goto(`${server.url}/${language}/quiz`);
	const files = await loaded();
	show(`First question, opened at /${language}/quiz`, files);
	hold(`JavaScript to the first question at /${language}/quiz`, sizeOf(files, 'script'), budget.firstQuestion);
	assert(!hasChartCode(files), `There is chart code at /${language}/quiz.`);
	const languages = await languagesIn(files);
	assert(
		String(languages) === language,
		`At /${language}/quiz there are words in: ${languages.join(', ') || 'no language'}.`
	);
	await page.context().close();
}

/** The way a visitor goes: welcome, set-up, quiz, result. */
async function measureWhole() {
	const page = await emptyPage();
	const loaded = watch(page);
	await page.goto(server.url);
	await loaded();
	await walkToQuiz(page);
	const files = await loaded();
	show('First question, by way of the welcome page', files);
	hold('JavaScript to the first question by way of the welcome page', sizeOf(files, 'script'), budget.byWelcome);
	assert(!hasChartCode(files), 'There is chart code on the way to the first question.');

	await answerAll(page);
	await seeResult(page);
	const names = new Set(files.map(({ name }) => name));
	const more = (await loaded()).filter(({ name }) => !names.has(name));
	show('Result, on top of that', more);
	hold('JavaScript that the result brings', sizeOf(more, 'script'), budget.result);
	assert(hasChartCode([...files, ...more]), 'No chart code was found at all, so the check for it means nothing.');
	await page.context().close();
}

/** Nothing cached, and no service worker that would fetch the rest of the product meanwhile. */
async function emptyPage() {
	const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' });
	return context.newPage();
}

/**
 * @param {string} title
 * @param {Loaded[]} files
 */
function show(title, files) {
	const scripts = files.filter(({ kind }) => kind === 'script').sort((a, b) => b.size - a.size);
	const rows = scripts.map(({ name, size }) => [`  ${name.replace('/_app/immutable/', '')}`, kilobytes(size)]);
	rows.push(['JavaScript', kilobytes(sizeOf(files, 'script'))]);
	rows.push(['pages, words included', kilobytes(sizeOf(files, 'page'))], ['data', kilobytes(sizeOf(files, 'data'))]);
	rows.push(['styles', kilobytes(sizeOf(files, 'style'))], ['fonts', kilobytes(sizeOf(files, 'font'))]);
	console.log(`\n${title}\n${table(rows)}`);
}

/**
 * @param {string} what
 * @param {number} bytes
 * @param {number} limit in kilobytes
 */
function hold(what, bytes, limit) {
	console.log(`${kilobytes(bytes)} of ${limit} KB`);
	assert(bytes > 0, `${what}: nothing was measured.`);
	assert(bytes <= limit * 1000, `${what}: ${kilobytes(bytes)}, and the budget is ${limit} KB.`);
}

/**
 * @param {boolean} isHeld
 * @param {string} otherwise
 */
function assert(isHeld, otherwise) {
	if (!isHeld) broken.push(otherwise);
}

/** @param {number} bytes */
function kilobytes(bytes) {
	return `${(bytes / 1000).toFixed(1)} KB`;
}
