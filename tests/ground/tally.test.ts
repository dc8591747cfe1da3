import { expect, it } from 'vitest';
import { closingLine, judge, sum, tallyPlaywright, tallyVitest } from './tally.js';

const of = (passed: number, failed: number, skipped: number) => ({ passed, failed, skipped });

it('counts Vitest’s tests, and a file that could not be read as one failure', () => {
	const report = {
		numPassedTests: 7,
		numFailedTests: 1,
		numPendingTests: 2,
		numTodoTests: 1,
		testResults: [
			{ status: 'passed', assertionResults: [{}] },
			{ status: 'failed', assertionResults: [{}] },
			{ status: 'failed', assertionResults: [] }
		]
	};
	expect(tallyVitest(report)).toEqual(of(7, 2, 3));
});

it('counts a flaky end-to-end test as failed', () => {
	expect(tallyPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } })).toEqual(of(5, 2, 2));
});

it.each([
	['passes what passed', true, of(3, 0, 0), of(3, 0, 0)],
	['keeps what failed', false, of(3, 2, 1), of(3, 2, 1)],
	['fails a program that failed outside its tests', false, of(3, 0, 0), of(3, 1, 0)],
	['fails a step that ran no test', true, of(0, 0, 0), of(0, 1, 0)],
	['fails a step that skipped every test', true, of(0, 0, 4), of(0, 1, 4)],
	['fails a step without a report', true, null, of(0, 1, 0)]
])('%s', (_, hasSucceeded, tally, expected) => expect(judge(hasSucceeded, tally)).toEqual(expected));

it('closes with one line, which names skipped tests only where there are any', () => {
	const total = sum([of(1, 0, 0), of(40, 2, 0)]);
	expect(closingLine(total)).toBe('41 passed, 2 failed');
	expect(closingLine(sum([total, of(0, 0, 3)]))).toBe('41 passed, 2 failed, 3 skipped');
});
