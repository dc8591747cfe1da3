import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { randomEdit } from '../../../tests/fixtures/random-edit.ts';
import { instrument } from '../content/instrument.ts';
import { PROFILE_FORMAT, profileSchema } from '../exchange/profile-schema.ts';
import { isEdit } from './is-edit.ts';

const edit = {
	of: 'coo@1.0.0',
	author: 'Anna Żak',
	date: '2026-11-20',
	reason: 'A second plant.',
	competencies: { process: { importance: 4.5, target: 90 } },
	facts: { 'fact-education': { options: ['mba'], isRequired: true }, 'fact-team': { min: 5 }, 'fact-role': {} }
};
const isShaped = (found: object) => v.is(profileSchema, { ...found, format: PROFILE_FORMAT });

/** Every place in a value, as the keys that lead to it. */
const placesOf = (value: unknown): string[][] =>
	typeof value === 'object' && value !== null
		? [[], ...Object.entries(value).flatMap(([key, part]) => placesOf(part).map((rest) => [key, ...rest]))]
		: [[]];

/** What JSON can hold, with something else at one place. */
function withAt(value: unknown, [key, ...rest]: string[], put: string): unknown {
	if (key === undefined) return JSON.parse(put);
	const copy = structuredClone(value) as Record<string, unknown>;
	return Object.assign(copy, { [key]: withAt(copy[key], rest, put) });
}

describe('the shape of an edit', () => {
	it('is that of every edit that can be made', () => {
		for (let seed = 1; seed <= 100; seed += 1) expect(isEdit(randomEdit(instrument, seed))).toBe(true);
		expect([isEdit(edit), isShaped(edit)]).toEqual([true, true]);
	});

	const puts = ['null', '[]', '{}', '"a"', '3', '1e999', 'true', 'false', '[3]', '["a"]', '{"more":1}'];
	const places = placesOf(edit).slice(1);
	it.each(puts)('is asked alike of a file and of what lies on the device, with %s anywhere', (put) => {
		const verdicts = places.map((place) => {
			const found = withAt(edit, place, put) as object;
			expect([place, isEdit(found)]).toEqual([place, isShaped(found)]);
			return isEdit(found);
		});
		expect(verdicts).toContain(false);
	});

	it.each(['of', 'author', 'date', 'reason', 'competencies', 'facts'])('is none without %s', (key) => {
		const found = Object.fromEntries(Object.entries(edit).filter(([name]) => name !== key));
		expect([isEdit(found), isShaped(found)]).toEqual([false, false]);
	});

	it.each([[[]], [['competencies', 'process']], [['facts', 'fact-education']]])('is none with more at %j', (place) => {
		const found = withAt(edit, [...place, 'more'], '1') as object;
		expect([isEdit(found), isShaped(found)]).toEqual([false, false]);
	});
});
