import { beforeEach, describe, expect, it } from 'vitest';
import type { Interview, Rating } from '../../src/lib/server/ports/interviews.ts';
import { candidateStore } from '../../src/lib/server/stores/candidate-store.ts';
import { decisionStore } from '../../src/lib/server/stores/decision-store.ts';
import { dossierStore } from '../../src/lib/server/stores/dossier-store.ts';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { interviewStore } from '../../src/lib/server/stores/interview-store.ts';
import { readStore } from '../../src/lib/server/stores/read-store.ts';
import { screeningStore } from '../../src/lib/server/stores/screening-store.ts';
import { onBothEngines } from './engines.ts';
import { aCandidate, aScreening } from './screening.ts';

const draft = (rater: string, value: Rating['value']): Omit<Interview, 'lockedAt'> => ({
	candidate: 'candidate-1',
	rater,
	raterName: 'Zoë Żak',
	ratings: { teams: { value, note: 'Said “so it was”, Łódź' } },
	savedAt: '2026-11-10T09:00:00.000Z'
});
const at = (hour: number) => `2026-11-10T${hour}:00:00.000Z`;

onBothEngines('reading candidates', (open) => {
	let engine: Engine;

	beforeEach(async () => {
		engine = await open();
		await screeningStore(engine.db).add(aScreening());
		await candidateStore(engine.db).add([aCandidate(1), aCandidate(2, { name: 'C-0001' })]);
	});

	describe('what an interviewer rated', () => {
		const interviews = () => interviewStore(engine.db);

		it('is kept as it was saved last, until it is locked', async () => {
			expect(await interviews().save(draft('person-1', 2))).toBe(true);
			expect(await interviews().save(draft('person-1', 'no-evidence'))).toBe(true);
			expect(await interviews().of('candidate-1')).toEqual([{ ...draft('person-1', 'no-evidence'), lockedAt: null }]);
			expect(await interviews().lock('candidate-1', 'person-1', at(10))).toBe(true);
			expect(await interviews().save(draft('person-1', 5))).toBe(false);
			expect(await interviews().lock('candidate-1', 'person-1', at(11))).toBe(false);
			expect(await interviews().of('candidate-1')).toEqual([{ ...draft('person-1', 'no-evidence'), lockedAt: at(10) }]);
		});

		it('cannot be locked before there is any', async () => {
			expect(await interviews().lock('candidate-1', 'person-1', at(10))).toBe(false);
		});

		it('is listed the earliest locked first, drafts last, and each by its own interviewer', async () => {
			for (const rater of ['person-1', 'person-2', 'person-3']) await interviews().save(draft(rater, 3));
			await interviews().lock('candidate-1', 'person-3', at(10));
			await interviews().lock('candidate-1', 'person-2', at(11));
			const found = await interviews().of('candidate-1');
			expect(found.map(({ rater }) => rater)).toEqual(['person-3', 'person-2', 'person-1']);
			expect(await interviews().lockedBy('person-2', ['candidate-1', 'candidate-2'])).toEqual(['candidate-1']);
			expect(await interviews().lockedBy('person-1', ['candidate-1', 'candidate-2'])).toEqual([]);
			expect(await interviews().lockedBy('person-2', [])).toEqual([]);
		});
	});

	it('decisions are added to, the newest first', async () => {
		const decisions = decisionStore(engine.db);
		const decided = { candidate: 'candidate-1', reasons: 'Why', by: 'person-1', byName: 'Ann' };
		const first = { ...decided, id: 'decision-1', outcome: 'hold' as const, at: at(10) };
		const second = { ...decided, id: 'decision-2', outcome: 'move-on' as const, at: at(11) };
		await decisions.add(first);
		await decisions.add(second);
		expect(await decisions.of('candidate-1')).toEqual([second, first]);
		expect(await decisions.of('candidate-2')).toEqual([]);
	});

	it('who has seen what is noted once', async () => {
		const reads = readStore(engine.db);
		const name = { candidate: 'candidate-1', person: 'person-1', kind: 'name' as const, at: at(10), reason: 'A call' };
		await reads.note(name);
		await reads.note({ ...name, at: at(11), reason: 'Another' });
		await reads.note({ ...name, candidate: 'candidate-2', person: 'person-2' });
		expect(await reads.of('person-1', ['candidate-1', 'candidate-2'])).toEqual([name]);
		expect(await reads.of('person-1', [])).toEqual([]);
	});

	it('all of it goes with the candidate', async () => {
		await interviewStore(engine.db).save(draft('person-1', 2));
		await readStore(engine.db).note({
			...{ candidate: 'candidate-1', person: 'person-1', kind: 'profile', at: at(10), reason: '' }
		});
		await dossierStore(engine).erase('candidate-1');
		expect(await interviewStore(engine.db).of('candidate-1')).toEqual([]);
		expect(await readStore(engine.db).of('person-1', ['candidate-1'])).toEqual([]);
	});

	it('a blind search looks at codes alone', async () => {
		const page = { screening: 'screening-1', order: 'code', search: 'c-0001', offset: 0, limit: 9 } as const;
		const codes = async (isBlind: boolean) =>
			(await candidateStore(engine.db).page({ ...page, isBlind })).candidates.map(({ code }) => code);
		expect(await codes(true)).toEqual(['C-0001']);
		expect(await codes(false)).toEqual(['C-0001', 'C-0002']);
	});
});
