import { describe, expect, it } from 'vitest';
import { randomEdit } from '../../../tests/fixtures/random-edit.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import { editedProfile } from '../core/profile/edited-profile.ts';
import { score } from '../core/scoring/score.ts';
import { testingInstrument as instrument, testingSheet } from '../core/scoring/testing-instrument.ts';
import { profileJson } from './profile-json.ts';
import { readFile } from './read-file.ts';
import { readProfile } from './read-profile.ts';

const profile = editedProfile(instrument, { ...randomEdit(instrument, 3), facts: {} });
const edit = profile.edit!;
const file = profileJson(edit);
/** A copy with one thing changed. */
function changed<Content extends object>(content: Content, change: (copy: Content) => unknown): Content {
	const copy = structuredClone(content);
	change(copy);
	return copy;
}

describe('a profile file', () => {
	it('is read to the tidy edit', () => {
		expect(readProfile(JSON.stringify(file), instrument)).toEqual({ ok: true, edit });
		const competencies = Object.fromEntries(Object.entries(edit.competencies).reverse());
		const loose = { ...file, author: ` ${edit.author} `, competencies };
		expect(readProfile(JSON.stringify(loose), instrument)).toEqual({ ok: true, edit });
	});

	it.each<[string, unknown, string, string]>([
		['no JSON', 'Dear diary', 'not-json', ''],
		['no format', { ...file, format: undefined }, 'missing', 'format'],
		['another format', { ...file, format: 'coo-fit/answers@1' }, 'format', 'format'],
		['no author', { ...file, author: undefined }, 'missing', 'author'],
		['an empty reason', { ...file, reason: '' }, 'value', 'reason'],
		['a field too many', { ...file, se: 4 }, 'unknown', 'se'],
		['another profile', { ...file, of: 'cfo@1.0.0' }, 'value', 'of'],
		['a target too high', { ...file, competencies: { teams: { target: 96 } } }, 'value', 'competencies.teams.target'],
		[
			'a text for a number',
			{ ...file, competencies: { teams: { target: '90' } } },
			'value',
			'competencies.teams.target'
		],
		['an edited standard error', { ...file, competencies: { teams: { se: 1 } } }, 'unknown', 'competencies.teams.se'],
		['a list for an area', { ...file, competencies: { teams: [] } }, 'value', 'competencies.teams'],
		['an unknown fact', { ...file, facts: { 'fact-zodiac': { options: ['leo'] } } }, 'item', 'facts.fact-zodiac'],
		[
			'an unknown option',
			{ ...file, facts: { 'fact-education': { options: ['phd'] } } },
			'option',
			'facts.fact-education.options'
		],
		[
			'must-have: no',
			{ ...file, facts: { 'fact-team': { min: 1, isRequired: false } } },
			'value',
			'facts.fact-team.isRequired'
		],
		[
			'an inherited name',
			JSON.stringify(file).replace('"competencies":{', '"competencies":{"__proto__":{"target":1},'),
			'value',
			'competencies.__proto__'
		]
	])('%s', (_, content, code, field) => {
		const read = readProfile(typeof content === 'string' ? content : JSON.stringify(content), instrument);
		expect(read).toMatchObject({ ok: false, fault: { code, field } });
	});
});

describe('a result against an edited profile', () => {
	const result = score(instrument, testingSheet({ industry: 'technology' }), { profile });

	it('is read as it was written', () => {
		expect(readFile(JSON.stringify(result), instrument)).toMatchObject({ ok: true, result });
	});

	it.each<[string, (of: typeof result) => unknown, string]>([
		[
			'a target that does not follow from the edit',
			(of) => (of.profile.competencies.teams!.target = 11),
			'profile.competencies.teams.target'
		],
		['another reason under the same version', (of) => (of.profile.edit!.reason = 'Other'), 'profile.version'],
		['an edit left out', (of) => delete of.profile.edit, 'profile.version'],
		['an unsound edit', (of) => (of.profile.edit!.date = 'today'), 'profile.edit.date'],
		['an edit that is none', (of) => (of.profile.edit = null as never), 'profile.edit'],
		['an edit of an unknown profile', (of) => (of.profile.edit!.of = 'coo@9.0.0'), 'profile.edit.of']
	])('%s is a fault', (_, change, field) => {
		const read = readFile(JSON.stringify(changed(result, change)), instrument);
		expect(read).toMatchObject({ ok: false, fault: { field } });
	});

	it('is refused where the instrument no longer has the profile that was edited', () => {
		const [coo] = instrument.profiles;
		const later: Instrument = { ...instrument, profiles: [{ ...coo!, version: '2.0.0' }] };
		expect(readFile(JSON.stringify(result), later)).toMatchObject({ ok: false, fault: { field: 'profile.edit.of' } });
	});
});
