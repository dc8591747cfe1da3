import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CandidateState } from '../../src/lib/server/ports/candidate.ts';
import type { AnswerEntry } from '../../src/lib/server/ports/answers.ts';
import { answerStore } from '../../src/lib/server/stores/answer-store.ts';
import { auditStore } from '../../src/lib/server/stores/audit-store.ts';
import { candidateStore } from '../../src/lib/server/stores/candidate-store.ts';
import { dossierStore } from '../../src/lib/server/stores/dossier-store.ts';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { migrate } from '../../src/lib/server/stores/migrate.ts';
import { screeningStore } from '../../src/lib/server/stores/screening-store.ts';
import { onBothEngines } from './engines.ts';
import { aCandidate, aScreening } from './screening.ts';

onBothEngines('the store', (open) => {
	let engine: Engine;
	const screenings = () => screeningStore(engine.db);
	const candidates = () => candidateStore(engine.db);
	const answers = () => answerStore(engine.db);

	beforeEach(async () => {
		engine = await open();
	});

	it('is migrated by one who comes second without a change', async () => {
		await screenings().add(aScreening());
		await Promise.all([1, 2, 3].map(() => engine.alone(() => migrate(engine))));
		expect(await screenings().find('screening-1')).toEqual(aScreening());
	});

	it('lets one work at a time, however many wait, and whoever waits keeps nothing from those who work', async () => {
		let working = 0;
		const work = async () => {
			expect((working += 1)).toBe(1);
			await screenings().list();
			working -= 1;
		};
		await Promise.all(Array.from({ length: 20 }, () => engine.alone(work)));
		await expect(engine.alone(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
		expect(await engine.alone(() => screenings().list())).toEqual([]);
	});

	describe('screenings', () => {
		it('come back as they were added, the newest first', async () => {
			await screenings().add(aScreening());
			await screenings().add(aScreening({ id: 'screening-2', createdAt: '2026-11-03T08:00:00.000Z' }));
			expect((await screenings().list()).map(({ id }) => id)).toEqual(['screening-2', 'screening-1']);
			expect(await screenings().find('screening-1')).toEqual(aScreening());
			expect(await screenings().find('nobody')).toBeNull();
		});

		it('are listed for whom they are assigned to', async () => {
			await screenings().add(aScreening());
			await screenings().add(aScreening({ id: 'screening-2' }));
			await screenings().assign('screening-2', ['person-2', 'person-3', 'person-2']);
			await screenings().assign('screening-2', ['person-3']);
			expect(await screenings().assigned('screening-2')).toEqual(['person-3']);
			expect((await screenings().list({ assignedTo: 'person-3' })).map(({ id }) => id)).toEqual(['screening-2']);
			expect(await screenings().list({ assignedTo: 'person-2' })).toEqual([]);
			await screenings().assign('screening-2', ['person-2', 'person-3']);
			await screenings().unassign('person-3');
			expect(await screenings().assigned('screening-2')).toEqual(['person-2']);
		});

		it('are listed by their state, and by the day on which their candidates are to be deleted', async () => {
			const { settings } = aScreening();
			const until = (eraseOn: string) => ({ settings: { ...settings, eraseOn } });
			await screenings().add(aScreening({ id: 'a', state: 'open', ...until('2026-11-30') }));
			await screenings().add(aScreening({ id: 'b', state: 'closed', ...until('2026-12-01') }));
			await screenings().add(aScreening({ id: 'c', state: 'erased', ...until('2026-11-01') }));
			const ids = async (filter: object) => (await screenings().list(filter)).map(({ id }) => id);
			expect(await ids({ state: 'open' })).toEqual(['a']);
			expect(await ids({ eraseBy: '2026-11-30' })).toEqual(['a']);
			await screenings().change('a', until('2027-01-01'));
			expect(await ids({ eraseBy: '2026-12-31' })).toEqual(['b']);
		});

		it('change, and what is not there does not', async () => {
			await screenings().add(aScreening());
			const settings = { ...aScreening().settings, blind: false, eraseOn: '2027-01-01' };
			expect(await screenings().change('screening-1', { state: 'open', settings })).toBe(true);
			expect(await screenings().find('screening-1')).toEqual(aScreening({ state: 'open', settings }));
			expect(await screenings().change('screening-9', { state: 'open' })).toBe(false);
			expect(await screenings().change('screening-1', { state: 'erased' }, ['draft', 'closed'])).toBe(false);
			expect(await screenings().change('screening-1', { state: 'closed' }, ['draft', 'open'])).toBe(true);
		});
	});

	describe('candidates', () => {
		beforeEach(() => screenings().add(aScreening()));

		it('come in turn by code, after one of them, and in the states asked for', async () => {
			await screenings().add(aScreening({ id: 'screening-2' }));
			await candidates().add([3, 1, 2].map((number) => aCandidate(number)));
			await candidates().add([aCandidate(4, { screening: 'screening-2' })]);
			await candidates().change('candidate-2', ['invited'], { state: 'opened' });
			const turn = async (after: string, limit: number, states?: CandidateState[]) =>
				(await candidates().inTurn({ screening: 'screening-1', after, limit, ...(states && { states }) })).map(
					({ id }) => id
				);
			expect(await turn('', 2)).toEqual(['candidate-1', 'candidate-2']);
			expect(await turn('C-0002', 2)).toEqual(['candidate-3']);
			expect(await turn('', 9, ['invited'])).toEqual(['candidate-1', 'candidate-3']);
			expect(await turn('C-0003', 9)).toEqual([]);
		});

		it('come back as they were added, by id and by the hash of their link', async () => {
			const { token, ...candidate } = aCandidate(1);
			expect(await candidates().add([{ ...candidate, token }])).toEqual({ taken: [] });
			expect(await candidates().find('candidate-1')).toEqual(candidate);
			expect(await candidates().findByToken(token)).toEqual(candidate);
			expect(await candidates().findByToken('another')).toBeNull();
		});

		it('are added all or none, and the same address is the same person', async () => {
			await candidates().add([aCandidate(1, { email: 'Zoë@Example.org' })]);
			const again = [aCandidate(2), aCandidate(3, { email: ' zoë@example.org' })];
			expect(await candidates().add(again)).toEqual({ taken: [' zoë@example.org'] });
			expect((await candidates().page({ screening: 'screening-1', order: 'code', offset: 0, limit: 10 })).total).toBe(
				1
			);
		});

		it('are found a page at a time, in a neutral order', async () => {
			await candidates().add(Array.from({ length: 1234 }, (_, index) => aCandidate(index)));
			const page = { screening: 'screening-1', order: 'code', offset: 20, limit: 3 } as const;
			const found = await candidates().page(page);
			expect(found.total).toBe(1234);
			expect(found.candidates.map(({ code }) => code)).toEqual(['C-0020', 'C-0021', 'C-0022']);
			const last = await candidates().page({ ...page, offset: 0, descending: true });
			expect(last.candidates[0]?.code).toBe('C-1233');
			expect((await candidates().page({ ...page, offset: 0, search: 'C-00_' })).total).toBe(0);
			expect((await candidates().page({ ...page, offset: 0, search: 'SOREN.77@' })).total).toBe(1);
		});

		it('are found by name whatever the case, and by signs that mean something elsewhere', async () => {
			const names = ['Żaneta ŁĄCKA', 'Øyvind Ærø Åse', 'Śliwa (*) [a-z] ^x\\y', 'ß?', 'żółć'];
			await candidates().add(names.map((name, index) => aCandidate(index, { name, email: `${index}@example.org` })));
			const found = async (search: string) => {
				const page = { screening: 'screening-1', order: 'code', offset: 0, limit: 9, search } as const;
				return (await candidates().page(page)).candidates.map(({ name }) => names.indexOf(name));
			};
			for (const search of ['Żaneta', 'żaneta', 'ŻANETA', 'łącka', ' Łącka ']) expect(await found(search)).toEqual([0]);
			for (const search of ['øyvind', 'ØYVIND', 'ærø', 'åSE', 'A\u030Ase']) expect(await found(search)).toEqual([1]);
			for (const search of ['śLIWA', '(*)', '[A-Z]', '^X\\', ']']) expect(await found(search)).toEqual([2]);
			for (const search of ['ß?', '?']) expect(await found(search)).toEqual([3]);
			expect(await found('ż')).toEqual([0, 4]);
			for (const search of ['%', '_', '.*', 'zaneta']) expect(await found(search)).toEqual([]);
		});

		it('are filtered by state and by facts met', async () => {
			const facts = { met: 2, missing: 0, unstated: 0 };
			await candidates().add([
				aCandidate(1, { state: 'submitted', facts }),
				aCandidate(2, { state: 'submitted', facts: { ...facts, missing: 1 } }),
				aCandidate(3)
			]);
			const page = { screening: 'screening-1', order: 'name', offset: 0, limit: 10 } as const;
			const ids = async (filter: object) =>
				(await candidates().page({ ...page, ...filter })).candidates.map(({ id }) => id);
			expect(await ids({ states: ['submitted'] })).toEqual(['candidate-1', 'candidate-2']);
			expect(await ids({ meetsFacts: true })).toEqual(['candidate-1']);
			expect(await candidates().count('screening-1')).toEqual({ submitted: 2, invited: 1 });
		});

		it('change only out of the states named', async () => {
			await candidates().add([aCandidate(1)]);
			const openedAt = '2026-11-03T09:00:00.000Z';
			expect(await candidates().change('candidate-1', ['started'], { state: 'opened' })).toBe(false);
			expect(await candidates().change('candidate-1', ['invited'], { state: 'opened', openedAt })).toBe(true);
			expect(await candidates().find('candidate-1')).toMatchObject({ state: 'opened', openedAt });
		});

		it('take everything with them when they are erased', async () => {
			await candidates().add([aCandidate(1, { state: 'started' })]);
			await answers().put([entry('candidate-1', 'fact-years', 7, 1)]);
			expect(await dossierStore(engine).erase('candidate-1')).toBe(true);
			expect(await dossierStore(engine).erase('candidate-1')).toBe(false);
			expect(await answers().of('candidate-1')).toEqual({});
		});
	});

	describe('answers', () => {
		beforeEach(async () => {
			await screenings().add(aScreening());
			await candidates().add([aCandidate(1, { state: 'started' }), aCandidate(2, { state: 'started' })]);
		});

		it('come back as they were given', async () => {
			expect(await answers().put([entry('candidate-1', 'fact-years', 7, 1)])).toBe(true);
			expect(await answers().put([entry('candidate-1', 'scenario', { one: 1, two: 5 }, 2)])).toBe(true);
			expect(await answers().of('candidate-1')).toEqual({
				'fact-years': { answer: 7, ms: 1500, clock: 1 },
				scenario: { answer: { one: 1, two: 5 }, ms: 1500, clock: 2 }
			});
		});

		it('stay what was answered last, whenever and however often they arrive', async () => {
			for (const [answer, clock] of [['coo', 5] as const, ['other', 4] as const, ['coo', 5] as const]) {
				expect(await answers().put([entry('candidate-1', 'fact-role', answer, clock)])).toBe(true);
			}
			expect(await answers().of('candidate-1')).toMatchObject({ 'fact-role': { answer: 'coo', clock: 5 } });
		});

		it('are not taken after they were sent, nor from nobody', async () => {
			await candidates().change('candidate-1', ['started'], { state: 'submitted' });
			const store = answers();
			const [first, second, nobody] = await Promise.all([
				store.put([entry('candidate-1', 'fact-role', 'coo', 1)]),
				store.put([entry('candidate-2', 'fact-role', 'coo', 1)]),
				store.put([entry('candidate-9', 'fact-role', 'coo', 1)])
			]);
			expect([first, second, nobody]).toEqual([false, true, false]);
			expect(await answers().of('candidate-1')).toEqual({});
			expect(Object.keys(await answers().of('candidate-2'))).toEqual(['fact-role']);
		});

		it('wait for a sending of all that is under way, and are then not taken', async () => {
			let put = Promise.resolve(true);
			await engine.db.transaction().execute(async (transaction) => {
				await candidateStore(transaction).change('candidate-1', ['started'], { state: 'submitted' });
				put = answers().put([entry('candidate-1', 'fact-role', 'coo', 1)]);
				await Promise.race([put, setTimeout(300)]);
			});
			expect(await put).toBe(false);
			expect(await answers().of('candidate-1')).toEqual({});
		});

		it('that come together from many are all kept', async () => {
			const many = Array.from({ length: 500 }, (_, index) => index);
			await candidates().add(many.map((index) => aCandidate(100 + index, { state: 'started' })));
			const store = answers();
			const kept = await Promise.all(
				many.map((index) => store.put([entry(`candidate-${100 + index}`, 'a', index, 1)]))
			);
			expect(kept.every(Boolean)).toBe(true);
			for (const index of [0, 250, 499]) {
				expect(await store.of(`candidate-${100 + index}`)).toEqual({ a: { answer: index, ms: 1500, clock: 1 } });
			}
		});

		it('that come together in long batches share a statement, and so a commit', async () => {
			const many = Array.from({ length: 150 }, (_, index) => `candidate-${100 + index}`);
			await candidates().add(many.map((id, index) => aCandidate(100 + index, { id, state: 'started' })));
			const statement = vi.spyOn(engine.db.getExecutor(), 'executeQuery');
			const store = answers();
			const batch = (id: string) => Array.from({ length: 100 }, (_, index) => entry(id, `item-${index}`, index, 1));
			const kept = await Promise.all(many.map((id) => store.put(batch(id))));
			expect(statement).toHaveBeenCalledTimes(1);
			expect(kept.every(Boolean)).toBe(true);
			for (const id of many) expect(Object.keys(await store.of(id))).toHaveLength(100);
		});
	});

	describe('the audit log', () => {
		const entryOf = (number: number) => ({
			at: '2026-11-03T09:00:00.000Z',
			actor: 'person-1',
			action: 'screening.open' as const,
			subject: 'screening-1',
			screening: number % 2 ? 'screening-1' : '',
			detail: { number, title: 'Ł' }
		});

		it('numbers entries without a hole, whoever writes at the same time', async () => {
			const logs = [auditStore(engine), auditStore(engine)];
			await Promise.all(Array.from({ length: 60 }, (_, index) => logs[index % 2]!.append(entryOf(index))));
			const all = await logs[0]!.from(1, 100);
			expect(all.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
			expect(new Set(all.map(({ detail }) => detail.number)).size).toBe(60);
		});

		it('is read from its end, and for one screening', async () => {
			const log = auditStore(engine);
			for (const number of [1, 2, 3, 4, 5]) await log.append(entryOf(number));
			expect((await log.page({ limit: 2 })).map(({ sequence }) => sequence)).toEqual([5, 4]);
			expect(
				(await log.page({ limit: 9, before: 5, screening: 'screening-1' })).map(({ sequence }) => sequence)
			).toEqual([3, 1]);
		});
	});
});

function entry(candidate: string, item: string, answer: AnswerEntry['answer'], clock: number): AnswerEntry {
	return { candidate, item, answer, ms: 1500, clock };
}
