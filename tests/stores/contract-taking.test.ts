import { beforeEach, describe, expect, it } from 'vitest';
import { answerStore } from '../../src/lib/server/stores/answer-store.ts';
import { auditStore } from '../../src/lib/server/stores/audit-store.ts';
import { candidateStore } from '../../src/lib/server/stores/candidate-store.ts';
import { correctionStore } from '../../src/lib/server/stores/correction-store.ts';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { screeningStore } from '../../src/lib/server/stores/screening-store.ts';
import { withdraw } from '../../src/lib/server/services/candidate/candidate-steps.ts';
import { correctFact } from '../../src/lib/server/services/candidate/correct-fact.ts';
import { ownData, type OwnWords } from '../../src/lib/server/services/candidate/own-data.ts';
import { sendAnswers } from '../../src/lib/server/services/candidate/send-answers.ts';
import { takeAnswers } from '../../src/lib/server/services/candidate/take-answers.ts';
import { onBothEngines } from './engines.ts';
import { aCandidate, aScreening } from './screening.ts';

/** In place of a language. */
const say: OwnWords = {
	question: (item) => `${item}?`,
	answer: (_, answer) => `said ${JSON.stringify(answer)}`,
	competency: (id) => id,
	verdict: (verdict) => verdict ?? 'none',
	facts: ({ met }) => `${met} met`,
	quality: ({ label }) => ({ label, text: 'remark', indices: {} }),
	claims: (competencies) => competencies.join()
};

onBothEngines('taking a screening', (open) => {
	let engine: Engine;
	const parts = () => ({
		answers: answerStore(engine.db),
		audit: auditStore(engine),
		candidates: candidateStore(engine.db),
		corrections: correctionStore(engine.db)
	});
	const screening = aScreening({ state: 'open' });
	const invited = async () => ({ candidate: (await parts().candidates.find('candidate-1'))!, screening });
	const give = async (answer: unknown, clock: number, item = 'fact-years') =>
		takeAnswers(parts(), await invited(), { answers: [{ item, answer, ms: 900, clock }] });

	beforeEach(async () => {
		engine = await open();
		await screeningStore(engine.db).add(screening);
		await parts().candidates.add([aCandidate(1, { state: 'started', seed: 7 }), aCandidate(2)]);
	});

	it('keeps what comes, and what comes late or twice changes nothing', async () => {
		expect(await give(4, 2)).toEqual({ ok: true });
		expect(await give(9, 1)).toEqual({ ok: true });
		expect(await give(4, 2)).toEqual({ ok: true });
		expect(await parts().answers.of('candidate-1')).toEqual({ 'fact-years': { answer: 4, ms: 900, clock: 2 } });
	});

	it('sends nothing while an answer is on its way, and twice is once', async () => {
		await give(7, 5);
		const send = async (clocks: unknown) => sendAnswers(parts(), await invited(), { clocks }, 'pl');
		expect(await send({ 'fact-years': 6 })).toEqual({ ok: false, waiting: ['fact-years'], fault: false });
		expect(await send({ 'fact-role': 'x' })).toEqual({ ok: false, waiting: [], fault: true });
		const stale = await invited();
		expect(await send({ 'fact-years': 5 })).toEqual({ ok: true });
		expect(await sendAnswers(parts(), stale, { clocks: { 'fact-years': 5 } }, 'en')).toEqual({ ok: true });
		const { candidate } = await invited();
		expect(candidate).toMatchObject({ state: 'submitted', facts: { met: 1, missing: 0, unstated: 3 } });
		expect(candidate.result).toMatchObject({
			...{ purpose: 'selection', confidence: 95, locale: 'pl', seed: 7, instrument: screening.instrument },
			answers: { 'fact-years': 7 }
		});
		expect(await give(8, 9)).toEqual({ ok: false, fault: null, ended: true });
		expect((await parts().audit.page({ limit: 9 })).map(({ action }) => action)).toEqual(['candidate.submit']);
	});

	it('counts what another device had acknowledged while the answers were being sent', async () => {
		await give(7, 5);
		const { audit, ...others } = parts();
		const slow: typeof audit = {
			...audit,
			appendWith: async (deed) => {
				await give('coo', 6, 'fact-role');
				return audit.appendWith(deed);
			}
		};
		await sendAnswers({ ...others, audit: slow }, await invited(), { clocks: {} }, 'en');
		expect((await invited()).candidate.result?.answers).toEqual({ 'fact-role': 'coo', 'fact-years': 7 });
	});

	it('says of nothing that it was sent where the invitation ended in the same moment', async () => {
		const before = await invited();
		await parts().candidates.change('candidate-1', ['started'], { state: 'cancelled' });
		expect(await sendAnswers(parts(), before, { clocks: {} }, 'en')).toEqual({ ok: false, waiting: [], fault: false });
		expect(await parts().audit.page({ limit: 9 })).toEqual([]);
	});

	it.each([
		['an item that is not asked', { item: 'process-line', answer: 3, ms: 1, clock: 1 }],
		['an answer that the item has not', { item: 'fact-role', answer: 'king', ms: 1, clock: 1 }],
		['a clock that no column holds', { item: 'fact-years', answer: 3, ms: 1, clock: 2 ** 31 }],
		['a time below zero', { item: 'fact-years', answer: 3, ms: -1, clock: 1 }],
		['more than there is', { item: 'fact-years', answer: 3, ms: 1, clock: 1, state: 'submitted' }]
	])('refuses %s', async (_, entry) => {
		const sound = { item: 'fact-years', answer: 3, ms: 1, clock: 1 };
		const taken = await takeAnswers(parts(), await invited(), { answers: [sound, entry] });
		expect(taken).toMatchObject({ ok: false, fault: { field: expect.stringContaining('answers[1]') } });
		expect(await parts().answers.of('candidate-1')).toEqual({});
	});

	it.each(['cancelled', 'expired', 'opened'] as const)('whoever is %s can take back what is kept', async (state) => {
		await give(4, 1);
		await parts().candidates.change('candidate-1', ['started'], { state });
		const { candidate } = await invited();
		expect(await withdraw(parts(), candidate)).toBe(true);
		expect(await parts().answers.of('candidate-1')).toEqual({});
		expect(await withdraw(parts(), candidate)).toBe(false);
		expect((await parts().audit.page({ limit: 9 })).map(({ action }) => action)).toEqual(['candidate.withdraw']);
	});

	describe('afterwards', () => {
		beforeEach(async () => {
			await give(1, 1);
			await sendAnswers(parts(), await invited(), { clocks: { 'fact-years': 1 } }, 'en');
		});

		it.each([true, false])(
			'own data has everything that was given, and scores with the own report alone',
			async (ownReport) => {
				await correctFact(parts(), await invited(), 'fact-years', 12);
				const { candidate } = await invited();
				const settings = { ...screening.settings, ownReport };
				const words = { notice: null, logic: ['How'], leftOut: ['What'] };
				const invitation = { candidate, screening: { ...screening, settings } };
				const file = await ownData(parts(), invitation, { ...words, say });
				expect(file).toMatchObject({
					person: { name: candidate.name, email: candidate.email },
					times: { submittedAt: candidate.submittedAt },
					answers: [{ item: 'fact-years', question: 'fact-years?', answer: 1, text: 'said 1', ms: 900 }],
					corrections: [{ item: 'fact-years', question: 'fact-years?', answer: 12, text: 'said 12' }],
					facts: { met: 1, missing: 0, unstated: 3, text: '1 met' },
					quality: { label: candidate.result!.quality.label, text: 'remark', indices: {} },
					claims: { competencies: [], text: null },
					...words
				});
				expect(/"(score|low|high|verdict|priority)"/.test(JSON.stringify(file))).toBe(ownReport);
				expect(JSON.stringify(file)).not.toMatch(/"(points|placement)"/);
			}
		);

		it('own data tell what readers are told to ask about, and not by how many points', async () => {
			const { candidate } = await invited();
			const selfView = { ...candidate.result!.selfView, teams: { difference: 76.25, se: 9 } };
			const invitation = { candidate: { ...candidate, result: { ...candidate.result!, selfView } }, screening };
			const file = await ownData(parts(), invitation, { notice: null, logic: [], leftOut: [], say });
			expect(file).toMatchObject({ claims: { competencies: ['teams'], text: 'teams' } });
			expect(JSON.stringify(file)).not.toContain('76.25');
		});

		it('a fact is corrected beside what was sent, and no score changes', async () => {
			const before = (await invited()).candidate;
			expect(before.facts).toEqual({ met: 0, missing: 1, unstated: 3 });
			expect(await correctFact(parts(), await invited(), 'fact-years', 12)).toEqual({ ok: true });
			expect(await correctFact(parts(), await invited(), 'fact-role', 'coo')).toEqual({ ok: true });
			const after = (await invited()).candidate;
			expect(after).toEqual({ ...before, facts: { met: 2, missing: 0, unstated: 2 } });
			expect(await parts().corrections.of('candidate-1')).toMatchObject([
				{ item: 'fact-years', answer: 12 },
				{ item: 'fact-role', answer: 'coo' }
			]);
		});

		it('nothing but a fact can be corrected, and only to what it can be', async () => {
			const correct = async (item: string, answer: unknown) => correctFact(parts(), await invited(), item, answer);
			expect(await correct('leadership-goals', 'strategy')).toEqual({ ok: false, fault: 'fact' });
			expect(await correct('fact-years', -1)).toEqual({ ok: false, fault: 'answer' });
			expect(await correct('fact-field', [])).toEqual({ ok: false, fault: 'answer' });
			expect(await parts().corrections.of('candidate-1')).toEqual([]);
		});

		it('whoever withdraws leaves nothing behind that says who it was', async () => {
			const { candidates, answers, corrections } = parts();
			await correctFact(parts(), await invited(), 'fact-years', 12);
			expect(await candidates.withdraw('candidate-1', ['started'])).toBe(false);
			expect(await candidates.withdraw('candidate-1', ['submitted'])).toBe(true);
			expect(await candidates.withdraw('candidate-1', ['submitted'])).toBe(false);
			const nobody = { name: '', email: '', reference: '', result: null, facts: null, submittedAt: null, seed: 0 };
			expect(await candidates.findByToken('hash-1')).toMatchObject({ ...nobody, state: 'withdrawn', code: 'C-0001' });
			expect(await answers.of('candidate-1')).toEqual({});
			expect(await corrections.of('candidate-1')).toEqual([]);
			expect(await candidates.count('screening-1')).toEqual({ withdrawn: 1, invited: 1 });
			expect(await candidates.add([aCandidate(3, { email: 'soren.1@example.org' })])).toEqual({ taken: [] });
		});
	});
});
