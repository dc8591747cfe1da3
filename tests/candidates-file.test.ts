import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openApp, type App } from '../src/lib/server/app.ts';
import type { Person } from '../src/lib/server/auth/person.ts';
import { candidatesAsCsv, candidatesAsJson } from '../src/lib/server/services/reading/candidates-file.ts';
import { PLAIN, spreadsheet } from '../src/lib/server/services/csv-lines.ts';
import { exportCandidates } from '../src/lib/server/services/reading/export-candidates.ts';
import { readSettings } from '../src/lib/server/settings.ts';
import { someResults, submitted } from './fixtures/read-screening.ts';
import { aCandidate, aScreening } from './stores/screening.ts';

const person: Person = { id: 'person-1', name: 'Anna', email: 'anna@example.org', role: 'recruiter' };
const screening = aScreening({ state: 'open' });

let app: App;
let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'coo-fit-file-'));
	app = await openApp(readSettings({ COO_FIT_DATA: folder }));
	await app.screenings.add(screening);
	await app.candidates.add([
		...someResults().map((result, at) => submitted(at + 1, result, { name: `=1+${at}`, reference: '@ref' })),
		aCandidate(99, { name: '=cmd' })
	]);
});

afterEach(async () => {
	await app.close();
	await rm(folder, { recursive: true });
});

const entries = (of = screening) => exportCandidates(app, { screening: of, person }, 'csv');

async function whole(pieces: AsyncIterable<string>): Promise<string> {
	let text = '';
	for await (const piece of pieces) text += piece;
	return text;
}

const rowsOf = (text: string, delimiter = ',') =>
	parse(text, { columns: true, delimiter, bom: true }) as Record<string, string>[];

it('the table has every area with its band and verdict, and nothing that ranks', async () => {
	const rows = rowsOf(await whole(candidatesAsCsv(entries(), screening, PLAIN)));
	expect(rows.map(({ code }) => code)).toEqual([...someResults().map((_, at) => `C-000${at + 1}`), 'C-0099']);
	const [result] = someResults();
	const { score, se, low, verdict } = result!.competencies.finance!;
	const { target } = result!.profile.competencies.finance!;
	expect(rows[0]).toMatchObject({ state: 'submitted', band_percent: '95', finance_verdict: verdict });
	expect(Number(rows[0]!.finance_score)).toBeCloseTo(score!, 2);
	expect(Number(rows[0]!.finance_se)).toBeCloseTo(se!, 2);
	expect(Number(rows[0]!.finance_high)).toBeCloseTo(target - low!, 2);
	expect(rows.at(-1)).toMatchObject({ state: 'invited', finance_score: '', answer_quality: '', facts_met: '' });
	expect(Object.keys(rows[0]!).filter((name) => /total|overall|rank|match|priority|seed|answers/.test(name))).toEqual(
		[]
	);
});

it('of a blind screening, names are there only of those whom the reader may know', async () => {
	await app.reads.note({
		candidate: 'candidate-1',
		person: person.id,
		kind: 'name',
		at: '2026-11-06',
		reason: 'A call'
	});
	const text = await whole(candidatesAsCsv(entries(), screening, PLAIN));
	const [first, ...others] = rowsOf(text);
	expect(first).toMatchObject({ name: "'=1+0", email: 'soren.1@example.org', reference: "'@ref", language: 'da' });
	for (const { name, email, reference, language } of others)
		expect([name, email, reference, language]).toEqual(['', '', '', '']);
	expect(text).not.toContain('soren.99');
});

it('of a blind screening, codes are as alike as in the table until answers are sent, and once a name is known they are not', async () => {
	await app.candidates.add([
		aCandidate(96, { state: 'opened', invitedAt: '2026-11-03T09:00:00.000Z' }),
		aCandidate(97, { state: 'cancelled' })
	]);
	const waiting = async () => {
		const rows = rowsOf(await whole(candidatesAsCsv(entries(), screening, PLAIN)));
		return rows.slice(-3).map(({ code, state, invited_at }) => [code, state, invited_at]);
	};
	const alike = ['C-0096', 'C-0097', 'C-0099'].map((code) => [code, 'invited', '']);
	expect(await waiting()).toEqual(alike);
	await app.reads.note({ candidate: 'candidate-96', person: person.id, kind: 'name', at: '2026-11-06', reason: 'Why' });
	expect(await waiting()).toEqual([['C-0096', 'opened', '2026-11-03T09:00:00.000Z'], ...alike.slice(1)]);
	const file = JSON.parse(await whole(candidatesAsJson(entries(), screening)));
	expect(file.candidates[0]).toMatchObject({ state: 'submitted', invitedAt: null });
});

it('a spreadsheet in Danish gets decimal commas, and the same numbers', async () => {
	const open = { ...screening, settings: { ...screening.settings, blind: false } };
	const plain = rowsOf(await whole(candidatesAsCsv(entries(open), open, PLAIN)));
	const danish = rowsOf(await whole(candidatesAsCsv(entries(open), open, spreadsheet('da'))), ';');
	expect(plain.map(({ finance_low }) => finance_low)).toEqual(
		danish.map(({ finance_low }) => finance_low!.replace(',', '.'))
	);
	expect(danish.at(-1)!.name).toBe("'=cmd");
});

it('JSON is whole, and says what the screening was', async () => {
	const file = JSON.parse(await whole(candidatesAsJson(entries(), screening)));
	expect(file).toMatchObject({ format: 'coo-fit/candidates@1', screening: { id: 'screening-1' } });
	expect(file.candidates).toHaveLength(someResults().length + 1);
	expect(file.candidates[0]).toMatchObject({ code: 'C-0001', name: null, quality: someResults()[0]!.quality.label });
	const empty = aScreening({ id: 'screening-2' });
	expect(JSON.parse(await whole(candidatesAsJson(entries(empty), empty)))).toMatchObject({ candidates: [] });
});

it('no more than a few hundred are in memory, however many there are, and each comes once', async () => {
	const many = Array.from({ length: 1_001 }, (_, at) => aCandidate(1_000 + at));
	await app.candidates.add(many);
	const taken: string[] = [];
	let largest = 0;
	for await (const some of entries()) {
		largest = Math.max(largest, some.length);
		taken.push(...some.map(({ id }) => id));
		// Somebody who comes in meanwhile moves nobody.
		if (taken.length === 200)
			await app.candidates.add(
				[aCandidate(1, { id: 'late', code: 'A', email: 'late@example.org' })].map((one) => ({ ...one, token: 'late' }))
			);
	}
	expect(largest).toBe(200);
	expect(new Set(taken).size).toBe(taken.length);
	expect(taken).toHaveLength(many.length + someResults().length + 1);
});

it('that it was saved is recorded before the first line', async () => {
	await entries().next();
	const [latest] = await app.audit.page({ screening: 'screening-1', limit: 1 });
	expect(latest).toMatchObject({ actor: 'person-1', action: 'candidate.export-all', detail: { format: 'csv' } });
});
