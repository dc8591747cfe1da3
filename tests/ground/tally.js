/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * @param {object} report Vitest's JSON report
 * @param {number} report.numPassedTests
 * @param {number} report.numFailedTests
 * @param {number} report.numPendingTests
 * @param {number} report.numTodoTests
 * @param {{ status: string, assertionResults: unknown[] }[]} report.testResults by file
 * @returns {Tally}
 */
export function tallyVitest(report) {
	// A file that could not even be read has no failed test of its own.
	const unread = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + unread.length,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/**
 * @param {object} report Playwright's JSON report
 * @param {{ expected: number, unexpected: number, flaky: number, skipped: number }} report.stats
 * @returns {Tally}
 */
export function tallyPlaywright({ stats }) {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/**
 * What a step counts as: a program that says it failed has failed, and so has one that ran nothing.
 * @param {boolean} hasSucceeded what its exit status says
 * @param {Tally | null} tally what its report says; null where it left none
 * @returns {Tally}
 */
export function judge(hasSucceeded, tally) {
	if (!tally) return { passed: 0, failed: 1, skipped: 0 };
	const hasRun = tally.passed + tally.failed > 0;
	const isExplained = tally.failed > 0 || (hasSucceeded && hasRun);
	return isExplained ? tally : { ...tally, failed: 1 };
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
	const total = (/** @type {keyof Tally} */ key) => tallies.reduce((count, tally) => count + tally[key], 0);
	return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/** @param {Tally} tally */
export function closingLine({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
