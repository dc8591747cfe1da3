import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnswerSheet } from '../core/scoring/answer-sheet.ts';
import type { Result } from '../core/scoring/result.ts';
import { score } from '../core/scoring/score.ts';
import { EVERY_MODULE, testingInstrument, testingSheet } from '../core/scoring/testing-instrument.ts';
import { readFile } from './read-file.ts';

const sheet = testingSheet({
	form: { modules: EVERY_MODULE },
	answers: {
		...Object.fromEntries(testingInstrument.items.map(({ id }) => [id, 'skipped'])),
		'process-placement-1': 'd',
		'process-placement-2': 'c',
		'process-judgement-1': { w: 1, x: 5, y: 3, z: 2 },
		'fact-certificates': ['lean', 'project'],
		'fact-team': 42
	},
	timing: { 'process-placement-1': 4000 }
});
const result = score(testingInstrument, sheet, { confidence: 95 });

type Keys = string[];
const DELETED = Symbol('deleted');

function placesIn(value: unknown): Keys[] {
	if (typeof value !== 'object' || value === null) return [[]];
	return [[], ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner).map((rest) => [key, ...rest]))];
}

/** The content with the value at a place taken out or put in; the top itself can only be replaced. */
function changed(content: unknown, [key, ...rest]: Keys, value: unknown): unknown {
	if (key === undefined) return value === DELETED ? {} : value;
	const copy = structuredClone(content) as Record<string, unknown>;
	if (rest.length > 0) copy[key] = changed(copy[key], rest, value);
	else if (value !== DELETED) copy[key] = value;
	else if (Array.isArray(copy)) copy.splice(Number(key), 1);
	else delete copy[key];
	return copy;
}

const ids = [
	'a',
	'none',
	'skipped',
	'lean',
	'core',
	'facts',
	'general',
	'selection',
	'da',
	'meets',
	'ok',
	'__proto__',
	''
];
const values = fc.oneof(
	fc.constant(DELETED),
	fc.jsonValue(),
	fc.constantFrom<unknown>(...ids, null, true, 0, 1, -1, 5, 80, 1e300, 2 ** 32, [], {}, ['lean'], ['none'], [[]])
);

function mutationsOf(content: AnswerSheet | Result) {
	const places = placesIn(content).sort((a, b) => a.length - b.length);
	return fc.tuple(fc.constantFrom(...places), values).map(([place, value]) => changed(content, place, value));
}

it.each([
	['answers', sheet],
	['result', result]
] as const)('a file of kind %s, changed anywhere, reads as what it says or names a field', (_, content) => {
	const outcomes = { read: 0, refused: 0 };
	fc.assert(
		fc.property(mutationsOf(content), (mutated) => {
			// As a file holds it: minus zero is zero there.
			const text = JSON.stringify(mutated);
			const outcome = readFile(text, testingInstrument);
			outcomes[outcome.ok ? 'read' : 'refused']++;
			if (outcome.ok) expect(outcome.result ?? outcome.sheet).toEqual(JSON.parse(text));
			else {
				expect(outcome.fault.field).not.toBe('');
				expect(outcome.fault.found.length).toBeLessThanOrEqual(60);
			}
		}),
		{ seed: 20261122, numRuns: 1000 }
	);
	// Both ends were really reached.
	expect(Math.min(outcomes.read, outcomes.refused)).toBeGreaterThan(20);
});
