import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { instrument } from '../src/lib/content/instrument.ts';
import { wordCounts } from '../src/lib/content/word-counts.ts';
import { words as wordsOf } from '../src/lib/content/words.server.ts';
import { editedProfile } from '../src/lib/core/profile/edited-profile.ts';
import { score } from '../src/lib/core/scoring/score.ts';
import { profileJson } from '../src/lib/exchange/profile-json.ts';
import { fileText, sheet } from './fixtures/answers.ts';
import { cooFit } from './fixtures/run-coo-fit.ts';
import { randomEdit } from './fixtures/random-edit.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'coo-fit-'));
const inFolder = (name: string, content: unknown): string => {
	writeFileSync(join(folder, name), fileText(content));
	return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

const facts = { 'fact-education': { options: ['mba'], isRequired: true as const } };
const edit = { ...randomEdit(instrument, 5), reason: 'Two plants\u001b[31m,\nrun by others', facts };
const profile = editedProfile(instrument, edit);
const answersFile = inFolder('answers.json', sheet);
const profileFile = inFolder('profile.json', profileJson(edit));
const expected = score(instrument, sheet, { profile, words: wordCounts(wordsOf('en', 'items')) });

describe('coo-fit score --profile', () => {
	it('scores against the edited profile, and a saved result keeps it, also in another industry', async () => {
		const { output } = await cooFit(['score', '--json', '--profile', profileFile, answersFile]);
		expect(output).toBe(fileText(expected));
		const resultFile = inFolder('result.json', expected);
		expect((await cooFit(['score', '--json', resultFile])).output).toBe(output);
		const other = await cooFit(['score', '--json', '--industry', 'finance', resultFile]);
		const { profile: used } = score(instrument, { ...sheet, industry: 'finance' }, { profile });
		expect(JSON.parse(other.output).profile).toEqual(used);
	});

	it('names the profile in the table, obeys no character of it, and lists must-haves in a selection alone', async () => {
		const { output } = await cooFit(['score', '--profile', profileFile, answersFile]);
		const { author, date } = profile.edit!;
		expect(output).toContain(
			`Edited profile coo ${profile.version}: ${author}, ${date}. Reason: Two plants [31m, run by others\n`
		);
		expect(output).not.toContain('Must-have');
		const selection = await cooFit(['score', '--purpose', 'selection', '--profile', profileFile, answersFile]);
		expect(selection.output).toContain('Must-have facts, for a person to decide on: fact-education not met\n');
	});

	it.each([
		[{ ...profileJson(edit), author: '' }, '"author" is "". It should be "…" (1 … 100).'],
		[sheet, '"format" is "coo-fit/answers@1", and this version reads coo-fit/profile@1.']
	])('says what is wrong with the file', async (content, sentence) => {
		const file = inFolder('wrong.json', content);
		const { status, errors } = await cooFit(['score', '--profile', file, answersFile]);
		expect(status).toBe(2);
		expect(errors).toContain(`${file}: ${sentence}`);
	});
});
