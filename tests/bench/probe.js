/** @typedef {typeof import('./quiz-page.js').selectors} Selectors */

/**
 * Times of one visit, in milliseconds from the start of the navigation.
 * @typedef {object} Visit
 * @property {number} firstContentful first contentful paint
 * @property {number} largest largest contentful paint up to the first answer
 * @property {number} answerable when a choice and a click on "Next" first brought the next question
 * @property {number} blocking what long tasks took beyond 50 ms each, up to then
 */

/**
 * In the page, before anything else: watches how it comes up, and tries to answer the first question from the moment it
 * is there, as an impatient visitor would.
 * @param {Selectors} selectors
 */
export function installProbe({ question, choice, next }) {
	/** @type {Visit} */
	const visit = { firstContentful: 0, largest: 0, answerable: 0, blocking: 0 };
	const asked = () => document.querySelector(question)?.textContent;

	/** @param {(entry: PerformanceEntry) => void} note */
	const observe = (/** @type {string} */ type, note) =>
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
	const isBefore = (/** @type {PerformanceEntry} */ entry) => !visit.answerable || entry.startTime < visit.answerable;
	observe('paint', (entry) => {
		if (entry.name === 'first-contentful-paint') visit.firstContentful = entry.startTime;
	});
	observe('largest-contentful-paint', (entry) => {
		if (isBefore(entry)) visit.largest = entry.startTime;
	});
	observe('longtask', (entry) => {
		if (isBefore(entry)) visit.blocking += entry.duration - 50;
	});

	/** @type {string | null | undefined} */
	let first;
	const attempts = setInterval(() => {
		if (document.readyState === 'loading' || !asked()) return;
		first ??= asked();
		const input = /** @type {HTMLInputElement} */ (document.querySelector(choice));
		if (!input.checked) input.click();
		/** @type {HTMLButtonElement} */ (document.querySelector(next)).click();
	}, 20);
	const changes = new MutationObserver(() => {
		if (!first || asked() === first) return;
		visit.answerable = performance.now();
		clearInterval(attempts);
		changes.disconnect();
	});
	changes.observe(document, { subtree: true, childList: true, characterData: true });
	Object.assign(window, { visit });
}

/**
 * In the page: milliseconds from the click on "Next" until the next question has been painted.
 * @param {Selectors} selectors
 */
export async function timeNext({ question, choice, next }) {
	const painted = () => new Promise((done) => requestAnimationFrame(done));
	const asked = () => document.querySelector(question)?.textContent;
	const before = asked();
	/** @type {HTMLInputElement} */ (document.querySelector(choice)).click();
	// The visitor's finger moves on to the button; what the choice set off is not the click's doing.
	await new Promise((rested) => setTimeout(rested, 200));
	const begun = performance.now();
	const changed = new Promise((done) => {
		const changes = new MutationObserver(() => {
			if (asked() === before) return;
			changes.disconnect();
			done(null);
		});
		changes.observe(document, { subtree: true, childList: true, characterData: true });
	});
	/** @type {HTMLButtonElement} */ (document.querySelector(next)).click();
	await changed;
	// The first frame after the change begins to paint it, the second finds it painted.
	await painted();
	await painted();
	return performance.now() - begun;
}

/**
 * In the page: milliseconds from the click that finishes the quiz until the first chart has been painted.
 * @param {{ selectors: Selectors, finish: string }} what
 */
export async function timeChart({ selectors: { chart, drawn }, finish }) {
	const painted = () => new Promise((done) => requestAnimationFrame(done));
	const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === finish);
	if (!button) throw new Error(`There is no button “${finish}”.`);
	const begun = performance.now();
	button.click();
	while (!document.querySelector(drawn)) {
		// It is drawn once it is in view.
		document.querySelector(chart)?.scrollIntoView({ block: 'center' });
		await painted();
	}
	await painted();
	await painted();
	return performance.now() - begun;
}
