import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('@playwright/test').Page} Page */

/** What the benchmarks touch, in one place; the bare quiz answers to the first three as well. */
export const selectors = {
	question: 'fieldset legend',
	choice: 'fieldset input[name="answer"]',
	next: '.foot .button:last-child, fieldset + button',
	start: 'a[href="/en/start"]',
	begin: { name: 'Begin' },
	finish: { name: 'See my result' },
	chart: '.place',
	drawn: '[data-drawn]'
};

/** Questions a quiz may have before something is wrong with the benchmark. */
const limit = 200;

/** How long a page may take for one thing, in milliseconds. */
const patience = 30_000;

/**
 * From the welcome page to the first question, as a visitor goes.
 * @param {Page} page
 */
export async function walkToQuiz(page) {
	await page.locator(selectors.start).first().click();
	await page.getByRole('button', selectors.begin).click();
	await page.waitForURL('**/quiz*');
	await page.locator(selectors.question).waitFor();
}

/**
 * Answers every question there is, from the first or from where the quiz stands, up to the review.
 * @param {Page} page
 */
export async function answerAll(page) {
	const finish = page.getByRole('button', selectors.finish);
	for (let count = 0; !(await finish.isVisible()); count++) {
		if (count > limit) throw new Error('The quiz does not end: are the selectors still right?');
		await within(page.evaluate(answerOne, selectors));
	}
}

/**
 * Opens the result and waits for its chart.
 * @param {Page} page
 */
export async function seeResult(page) {
	await page.getByRole('button', selectors.finish).click();
	await page.locator(selectors.chart).first().scrollIntoViewIfNeeded();
	await page.locator(selectors.drawn).first().waitFor();
}

/**
 * Gives up on a page that does not do what is waited for.
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
export async function within(work) {
	const late = sleep(patience, null, { ref: false }).then(() => {
		throw new Error('The page does not go on: are the selectors still right?');
	});
	return Promise.race([work, late]);
}

/**
 * In the page: gives the first answer there is, goes on, and waits for what comes next.
 * @param {typeof selectors} selectors
 */
async function answerOne({ question, choice, next }) {
	const before = document.querySelector(question)?.textContent;
	const input = /** @type {HTMLInputElement} */ (document.querySelector(choice));
	if (input.type === 'text') {
		input.value = '12';
		input.dispatchEvent(new Event('input', { bubbles: true }));
	} else if (!input.checked) input.click();
	await new Promise((painted) => requestAnimationFrame(painted));
	/** @type {HTMLButtonElement} */ (document.querySelector(next)).click();
	while (document.querySelector(question)?.textContent === before) {
		await new Promise((painted) => requestAnimationFrame(painted));
	}
}
