import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { mulberry32 } from '../../src/lib/core/statistics/mulberry32.ts';
import type { Result } from '../../src/lib/core/scoring/result.ts';
import { keepRetention } from '../../src/lib/server/retention.ts';
import { withdraw } from '../../src/lib/server/services/candidate/candidate-steps.ts';
import { countKept } from '../../src/lib/server/services/erasure/count-kept.ts';
import { eraseCandidate } from '../../src/lib/server/services/erasure/erase-candidate.ts';
import { deleteDue } from '../../src/lib/server/services/workshop/delete-workshop.ts';
import { eraseDue } from '../../src/lib/server/services/erasure/erase-due.ts';
import { eraseScreening } from '../../src/lib/server/services/erasure/erase-screening.ts';
import { exportCandidate } from '../../src/lib/server/services/erasure/export-candidate.ts';
import { record } from '../../src/lib/server/services/record/record.ts';
import { hashOf } from '../../src/lib/server/services/secret-link.ts';
import { answerStore } from '../../src/lib/server/stores/answer-store.ts';
import { auditStore } from '../../src/lib/server/stores/audit-store.ts';
import { candidateStore } from '../../src/lib/server/stores/candidate-store.ts';
import { dossierStore } from '../../src/lib/server/stores/dossier-store.ts';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { migrate } from '../../src/lib/server/stores/migrate.ts';
import { participantStore } from '../../src/lib/server/stores/participant-store.ts';
import { screeningStore } from '../../src/lib/server/stores/screening-store.ts';
import { backUp } from '../../src/lib/server/stores/sqlite-backup.ts';
import { openSqlite } from '../../src/lib/server/stores/sqlite-engine.ts';
import { workshopStore } from '../../src/lib/server/stores/workshop-store.ts';
import { onBothEngines } from './engines.ts';
import { aCandidate, aScreening } from './screening.ts';
import { aParticipant, aWorkshop, someSettings } from './workshop.ts';

const partsOf = (engine: Engine) => ({
	screenings: screeningStore(engine.db),
	candidates: candidateStore(engine.db),
	answers: answerStore(engine.db),
	audit: auditStore(engine),
	dossiers: dossierStore(engine),
	workshops: workshopStore(engine.db),
	participants: participantStore(engine.db)
});
type Parts = ReturnType<typeof partsOf>;

/** A mark that nobody else's data holds, in each thing that is kept about a candidate. */
const marks = (number: number) => ['name', 'mail', 'ref', 'answer', 'result'].map((what) => `${what}-${number}-mark`);

async function addMarked({ candidates, answers, audit }: Parts, number: number, screening: string, bulk = 1) {
	const [name, mail, reference, answer, result] = marks(number) as [string, string, string, string, string];
	const email = `${mail}@example.org`;
	const id = `candidate-${number}`;
	await candidates.add([aCandidate(number, { screening, name, email, reference, state: 'started' })]);
	await answers.put([{ candidate: id, item: 'item', answer: answer.repeat(bulk), ms: 1, clock: 1 }]);
	const scored = { mark: result.repeat(bulk) } as unknown as Result;
	await candidates.change(id, ['started'], { state: 'submitted', result: scored });
	await record(audit, { actor: 'candidate', action: 'candidate.submit', subject: id, screening });
}

/** Every table as text. */
async function everythingIn({ db }: Engine): Promise<string> {
	const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
	const all = await Promise.all(tables.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(db)));
	return JSON.stringify(all.map(({ rows }) => rows));
}

onBothEngines('erasure', (open) => {
	let engine: Engine;
	let parts: Parts;

	beforeEach(async () => {
		engine = await open();
		parts = partsOf(engine);
		await parts.screenings.add(aScreening({ state: 'open' }));
		await parts.screenings.add(aScreening({ id: 'screening-2', state: 'open' }));
		for (const number of [1, 2]) await addMarked(parts, number, 'screening-1');
		await addMarked(parts, 3, 'screening-2');
	});

	it('of one leaves nothing of them in any table, and all of the others', async () => {
		expect(await eraseCandidate(parts, 'candidate-1', { actor: 'p', action: 'candidate.erase' })).toBe(true);
		expect(await eraseCandidate(parts, 'candidate-1', { actor: 'p', action: 'candidate.erase' })).toBe(false);
		const left = await everythingIn(engine);
		expect(marks(1).filter((mark) => left.includes(mark))).toEqual([]);
		expect(marks(2).filter((mark) => !left.includes(mark))).toEqual([]);
		expect((await parts.audit.page({ limit: 1 }))[0]).toMatchObject({
			action: 'candidate.erase',
			subject: 'candidate-1'
		});
	});

	it('comes on the day, once, however many ask for it', async () => {
		const { settings } = aScreening();
		await parts.screenings.change('screening-1', { settings: { ...settings, eraseOn: '2026-11-20' } });
		expect(await eraseDue(parts, new Date('2026-11-19T23:59:00Z'))).toEqual([]);
		const sweeps = [1, 2, 3].map(() => engine.alone(() => eraseDue(parts, new Date('2026-11-20T00:00:00Z'))));
		expect((await Promise.all(sweeps)).flat()).toEqual(['screening-1']);
		expect(await parts.screenings.find('screening-1')).toMatchObject({ state: 'erased' });
		const left = await everythingIn(engine);
		expect([...marks(1), ...marks(2)].filter((mark) => left.includes(mark))).toEqual([]);
		expect(marks(3).filter((mark) => !left.includes(mark))).toEqual([]);
		const entries = await parts.audit.page({ screening: 'screening-1', limit: 9 });
		expect(entries.filter(({ action }) => action === 'screening.erase')).toMatchObject([{ detail: { candidates: 2 } }]);
	});

	it('of a workshop comes on the day that was announced, and leaves nothing of it', async () => {
		const { workshops, participants } = parts;
		for (const [id, deleteOn] of [
			['due', '2026-11-20'],
			['kept', '2026-11-21']
		] as const) {
			const settings = someSettings({ title: `title-${id}`, deleteOn });
			await workshops.open(aWorkshop({ id, code: id }), settings);
			await participants.join(
				aParticipant(1, { id: `one-${id}`, workshop: id, nickname: `name-${id}` }),
				`hash-${id}`,
				settings
			);
			await workshops.append(id, () => [{ type: 'phase.moved', phase: 'answering' }]);
			await participants.submit({
				participant: `one-${id}`,
				round: 1,
				scores: { [`score-${id}`]: { score: 1, se: 1 } }
			});
			// Of whoever has left, nothing is left but a hash that a restored copy is held against, and that no longer than the workshop.
			const gone = aParticipant(2, { id: `gone-${id}`, workshop: id, nickname: `left-${id}` });
			await participants.join(gone, `token-${id}`, settings);
			await participants.leave(id, gone.id);
		}
		const departed = async () =>
			(await engine.db.selectFrom('departed').select('mark').execute()).map(({ mark }) => mark);
		expect((await departed()).sort()).toEqual(['gone-due', 'gone-kept'].map(hashOf).sort());
		const after = await everythingIn(engine);
		expect(['gone-', 'left-', 'token-'].filter((mark) => after.includes(mark))).toEqual([]);
		expect(await deleteDue(parts, new Date('2026-11-19T23:59:00Z'))).toEqual([]);
		const sweeps = [1, 2, 3].map(() => engine.alone(() => deleteDue(parts, new Date('2026-11-20T00:00:00Z'))));
		expect((await Promise.all(sweeps)).flat()).toEqual(['due']);
		expect(await departed()).toEqual([hashOf('gone-kept')]);
		const left = await everythingIn(engine);
		const all = ['title', 'one', 'name', 'hash', 'score'];
		expect(all.filter((mark) => left.includes(`${mark}-due`))).toEqual([]);
		expect(all.filter((mark) => !left.includes(`${mark}-kept`))).toEqual([]);
		expect((await parts.audit.page({ limit: 1 }))[0]).toMatchObject({ action: 'workshop.delete', subject: 'due' });
		expect(await parts.dossiers.wipe()).toBe(true);
	});

	it('counts nobody who withdrew: nothing is kept of them', async () => {
		await parts.candidates.withdraw('candidate-1', ['invited', 'opened', 'started', 'submitted']);
		expect(await countKept(parts.candidates, 'screening-1')).toBe(1);
		expect(await eraseScreening(parts, 'screening-1', 'anna')).toBe(1);
	});

	it('has all before it in the file of one candidate, without what opens the link', async () => {
		const screening = aScreening();
		const file = await exportCandidate(parts, screening, 'candidate-1', 'person-1');
		const text = JSON.stringify(file);
		expect(marks(1).filter((mark) => !text.includes(mark))).toEqual([]);
		expect([...marks(2), 'hash-1'].filter((mark) => text.includes(mark))).toEqual([]);
		expect(file?.audit).toMatchObject([{ action: 'candidate.export' }, { action: 'candidate.submit' }]);
		expect(await exportCandidate(parts, screening, 'candidate-3', 'person-1')).toBeNull();
		expect(await exportCandidate(parts, screening, 'nobody', 'person-1')).toBeNull();
	});

	it('leaves a note for the upkeep with the deletion, which cleans once', async () => {
		expect(await parts.dossiers.wipe()).toBe(false);
		await parts.dossiers.erase('nobody');
		expect(await parts.dossiers.wipe()).toBe(false);
		await withdraw(parts, (await parts.candidates.find('candidate-1'))!);
		await parts.dossiers.erase('candidate-2');
		expect(await parts.dossiers.wipe()).toBe(true);
		expect(await parts.dossiers.wipe()).toBe(false);
		const { dossiers } = parts;
		const killed = { ...engine, wipe: () => Promise.reject(new Error('killed')) };
		await dossiers.eraseAll('screening-2');
		await expect(dossierStore(killed).wipe()).rejects.toThrow('killed');
		expect(await dossiers.wipe()).toBe(true);
	});

	/**
	 * A table that is about candidates says so with a column `candidate`; these are not. A message to another program has the id
	 * of one, as the record has, and is forgotten after a month.
	 */
	const OTHERS = [
		'api_token',
		'assignment',
		'audit',
		'candidate',
		'departed',
		'leftover',
		...['participant', 'submission', 'workshop', 'workshop_event', 'workshop_picture'],
		'screening',
		'webhook',
		'webhook_delivery',
		'wording'
	];
	it('knows every table', async () => {
		const tables = await engine.db.introspection.getTables();
		const about = Object.keys((await parts.dossiers.of('candidate-1'))!);
		expect(tables.map(({ name }) => name).filter((name) => !about.includes(name) && !OTHERS.includes(name))).toEqual(
			[]
		);
	});
});

const folder = mkdtempSync(join(tmpdir(), 'coo-fit-erased-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('leaves nothing in the files of SQLite, nor in a copy made afterwards', { timeout: 60_000 }, async () => {
	const engine = openSqlite(join(folder, 'coo-fit.db'));
	await migrate(engine);
	const parts = partsOf(engine);
	await parts.screenings.add(aScreening({ state: 'open' }));
	const random = mulberry32(7);
	// Rows of every size, in a random order, so that pages split, join and overflow.
	const numbers = Array.from({ length: 250 }, (_, index) => 1000 + index).sort(() => random() - 0.5);
	for (const number of numbers) await addMarked(parts, number, 'screening-1', 1 + Math.floor(random() * 300));
	const erased = numbers.filter((_, index) => index % 3 === 0);
	for (const [at, number] of erased.entries()) {
		const id = `candidate-${number}`;
		if (at % 2) await withdraw(parts, (await parts.candidates.find(id))!);
		else await eraseCandidate(parts, id, { actor: 'p', action: 'candidate.erase' });
	}
	const inFiles = (number: number) => {
		const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
		return marks(number).filter((mark) => files.some((text) => text.includes(mark)));
	};
	const isLeft = () => erased.some((number) => inFiles(number).length > 0);
	expect(isLeft()).toBe(true);
	// While somebody reads, such as a backup, SQLite's log cannot be emptied: that is left to the next round.
	const reader = new DatabaseSync(join(folder, 'coo-fit.db'), { readOnly: true });
	reader.exec('BEGIN');
	reader.prepare('SELECT count(*) FROM candidate').get();
	await sql`pragma busy_timeout = 50`.execute(engine.db);
	await expect(parts.dossiers.wipe()).rejects.toThrow('Another program reads the database');
	expect(isLeft()).toBe(true);
	reader.close();
	const end = keepRetention({ ...parts, alone: (work) => engine.alone(work) });
	await end();
	expect(await parts.dossiers.wipe()).toBe(false);
	backUp(join(folder, 'coo-fit.db'), join(folder, 'copy.db'));
	expect(erased.flatMap(inFiles)).toEqual([]);
	expect(inFiles(numbers[1]!)).toEqual(marks(numbers[1]!));
	await engine.close();
});
