import { sql } from 'kysely';
import { beforeEach, expect, it } from 'vitest';
import { cancel, renew, resend } from '../../src/lib/server/services/inviting/change-invitation.ts';
import {
	closeScreening,
	createScreening,
	currentInstrument,
	openScreening
} from '../../src/lib/server/services/screening/change-screening.ts';
import { openInvitation, withdraw } from '../../src/lib/server/services/candidate/candidate-steps.ts';
import { interviewAreas } from '../../src/lib/core/scoring/interview-areas.ts';
import type { Result } from '../../src/lib/core/scoring/result.ts';
import { correctFact } from '../../src/lib/server/services/candidate/correct-fact.ts';
import { countFacts } from '../../src/lib/server/services/candidate/count-facts.ts';
import { decide } from '../../src/lib/server/services/reading/decide.ts';
import { eraseCandidate } from '../../src/lib/server/services/erasure/erase-candidate.ts';
import { eraseScreening } from '../../src/lib/server/services/erasure/erase-screening.ts';
import { invite } from '../../src/lib/server/services/inviting/invite.ts';
import { openName } from '../../src/lib/server/services/reading/open-name.ts';
import { lockRatings, saveRatings } from '../../src/lib/server/services/reading/rate.ts';
import { readProfile } from '../../src/lib/server/services/reading/read-profile.ts';
import { sealWith } from '../../src/lib/server/services/seal.ts';
import { createToken, revokeToken } from '../../src/lib/server/services/interfaces/tokens.ts';
import { addWebhook, removeWebhook } from '../../src/lib/server/services/interfaces/webhooks.ts';
import { readSettings } from '../../src/lib/server/settings.ts';
import { sendAnswers } from '../../src/lib/server/services/candidate/send-answers.ts';
import { answerStore } from '../../src/lib/server/stores/answer-store.ts';
import { auditStore } from '../../src/lib/server/stores/audit-store.ts';
import { candidateStore } from '../../src/lib/server/stores/candidate-store.ts';
import { correctionStore } from '../../src/lib/server/stores/correction-store.ts';
import { decisionStore } from '../../src/lib/server/stores/decision-store.ts';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { interviewStore } from '../../src/lib/server/stores/interview-store.ts';
import { outboxStore } from '../../src/lib/server/stores/outbox-store.ts';
import { readStore } from '../../src/lib/server/stores/read-store.ts';
import { screeningStore } from '../../src/lib/server/stores/screening-store.ts';
import { someResults, submitted } from '../fixtures/read-screening.ts';
import { tokenStore } from '../../src/lib/server/stores/token-store.ts';
import { webhookStore } from '../../src/lib/server/stores/webhook-store.ts';
import { onBothEngines } from './engines.ts';
import { aCandidate, aScreening } from './screening.ts';

const screening = aScreening({ state: 'open', instrument: currentInstrument });
const tomorrow = new Date(Date.now() + 86_400_000).toISOString();

const partsOf = (engine: Engine) => ({
	screenings: screeningStore(engine.db),
	candidates: candidateStore(engine.db),
	answers: answerStore(engine.db),
	audit: auditStore(engine),
	nudge: () => undefined,
	corrections: correctionStore(engine.db),
	interviews: interviewStore(engine.db),
	decisions: decisionStore(engine.db),
	reads: readStore(engine.db),
	outbox: outboxStore(engine.db),
	tokens: tokenStore(engine.db),
	webhooks: webhookStore(engine.db),
	seal: sealWith('a secret of thirty-two characters'),
	settings: readSettings({}),
	alone: <T>(work: () => Promise<T>) => engine.alone(work)
});
type Parts = ReturnType<typeof partsOf>;

const found = async ({ candidates }: Parts, id = 'candidate-1') => (await candidates.find(id))!;
const invited = async (parts: Parts) => ({ candidate: await found(parts), screening });

const [result] = someResults() as [Result];
const reading = { screening, person: { id: 'anna', name: 'Anna', email: '', role: 'recruiter' as const } };
const ratings = Object.fromEntries(
	interviewAreas(result).map(({ competency }) => [competency, { value: 3, note: '' }])
);
const invitation = {
	people: [{ name: 'Zoë', email: 'zoe@example.org', reference: '', locale: 'en' as const }],
	...{ expiresAt: tomorrow, delivery: 'show' as const, origin: 'https://fit.example.org', actor: 'anna' }
};

/** What is done, and the action that it is recorded under. */
const DEEDS: Record<string, (parts: Parts) => Promise<unknown>> = {
	'candidate.submit': async (parts) => sendAnswers(parts, await invited(parts), { clocks: {} }, 'en'),
	'candidate.withdraw': async (parts) => withdraw(parts, await found(parts)),
	'candidate.cancel': async (parts) => cancel(parts, await found(parts), 'anna'),
	'candidate.renew': async (parts) => renew(parts, await found(parts), tomorrow, 'anna'),
	'candidate.open': async (parts) => openInvitation(parts, { candidate: await found(parts, 'candidate-2'), screening }),
	'candidate.erase': (parts) => eraseCandidate(parts, 'candidate-1', { actor: 'anna', action: 'candidate.erase' }),
	'candidate.invite': (parts) => invite(parts, screening.id, invitation),
	'candidate.resend': async (parts) =>
		resend(parts, await found(parts), { delivery: 'show', origin: 'x', actor: 'anna' }),
	'candidate.correct': async (parts) =>
		correctFact(parts, { candidate: await found(parts, 'candidate-3'), screening }, 'fact-years', 12),
	'candidate.read': (parts) => readProfile(parts, reading, 'candidate-4', true),
	'candidate.open-name': (parts) => openName(parts, reading, 'candidate-3', 'To phone'),
	'interview.save': (parts) => saveRatings(parts, reading, 'candidate-4', ratings),
	'interview.lock': (parts) => lockRatings(parts, reading, 'candidate-3'),
	'decision.write': (parts) => decide(parts, reading, 'candidate-3', { outcome: 'hold', reasons: 'To be heard again' }),
	'token.create': (parts) =>
		createToken(parts, { name: 'A program', scopes: ['screenings:read'], expiresAt: tomorrow }, 'anna'),
	'token.revoke': (parts) => revokeToken(parts, 'token-1', 'anna'),
	'webhook.add': (parts) => addWebhook(parts, { url: 'https://example.org', events: [] }, 'anna'),
	'webhook.remove': (parts) => removeWebhook(parts, 'webhook-1', 'anna'),
	'screening.erase': (parts) => eraseScreening(parts, screening.id, 'anna'),
	'screening.close': (parts) => closeScreening(parts, screening.id, 'anna'),
	'screening.create': (parts) =>
		createScreening(parts, { title: 'A', seat: 'B', controller: 'C', contact: 'D', locales: ['en'] }, 'anna')
};

onBothEngines('what is done', (open) => {
	let engine: Engine;
	let parts: Parts;

	beforeEach(async () => {
		engine = await open();
		parts = partsOf(engine);
		await parts.screenings.add(screening);
		await parts.candidates.add([aCandidate(1, { state: 'started' }), aCandidate(2)]);
		await parts.candidates.add([3, 4].map((number) => submitted(number, result)));
		const by = { candidate: 'candidate-3', at: tomorrow };
		await parts.reads.note({ ...by, person: 'anna', kind: 'profile', reason: '' });
		await parts.interviews.save({
			candidate: 'candidate-3',
			rater: 'anna',
			raterName: 'Anna',
			ratings,
			savedAt: tomorrow
		});
		const made = { createdBy: 'anna', createdAt: tomorrow, revokedAt: null, usedOn: null };
		await parts.tokens.add({ id: 'token-1', name: 'A', scopes: [], expiresAt: tomorrow, ...made }, 'hash');
		const webhook = { url: 'https://example.org', events: [], sealed: '', createdAt: tomorrow, sequence: 0 };
		await parts.webhooks.add({ id: 'webhook-1', ...webhook });
		await parts.answers.put([{ candidate: 'candidate-1', item: 'fact-years', answer: 7, ms: 900, clock: 1 }]);
	});

	const entries = async () => (await parts.audit.from(1, 9)).map(({ action }) => action);
	/** Everything but the record. */
	const rest = async () => {
		const tables = (await engine.db.introspection.getTables()).filter(({ name }) => name !== 'audit');
		const all = tables.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(engine.db));
		return (await Promise.all(all)).map(({ rows }) => rows);
	};

	it.each(Object.keys(DEEDS))('is done only together with its entry: %s', async (action) => {
		const before = await rest();
		await sql`alter table audit rename to elsewhere`.execute(engine.db);
		await expect(DEEDS[action]!(parts)).rejects.toThrow(/audit/);
		await sql`alter table elsewhere rename to audit`.execute(engine.db);
		expect(await rest()).toEqual(before);
		await DEEDS[action]!(parts);
		expect(await rest()).not.toEqual(before);
		// What is open ends before it is erased.
		expect(await entries()).toEqual(action === 'screening.erase' ? ['screening.close', action] : [action]);
	});

	it('twice at once is done and recorded once', async () => {
		const closed = await Promise.all([1, 2, 3].map(() => closeScreening(parts, screening.id, 'anna')));
		expect(closed.filter(({ ok }) => ok)).toHaveLength(1);
		await Promise.all([1, 2, 3].map(() => DEEDS['candidate.submit']!(parts)));
		expect(await entries()).toEqual(['screening.close', 'candidate.submit']);
	});

	it('facts that are corrected at once are all counted', async () => {
		const { candidate, ...rest } = { candidate: await found(parts, 'candidate-3'), screening };
		const given = { 'fact-years': 12, 'fact-role': 'coo', 'fact-field': ['management'] };
		const each = Object.entries(given).map(([item, answer]) =>
			correctFact(parts, { candidate, ...rest }, item, answer)
		);
		expect(await Promise.all(each)).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
		const answers = { ...result.answers, ...given };
		expect((await found(parts, 'candidate-3')).facts).toEqual(countFacts(screening, answers));
		expect(await entries()).toEqual(['candidate.correct', 'candidate.correct', 'candidate.correct']);
	});

	it('whoever reads a profile is told what was corrected, and what was sent stays', async () => {
		const invited = { candidate: await found(parts, 'candidate-3'), screening };
		for (const years of [12, 3]) {
			expect(await correctFact(parts, invited, 'fact-years', years)).toEqual({ ok: true });
			// A correction is known by its moment.
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
		const read = (await readProfile(parts, reading, 'candidate-3', true))!;
		expect(read.corrections.map(({ item, answer }) => [item, answer])).toEqual([
			['fact-years', 12],
			['fact-years', 3]
		]);
		expect(read.result?.answers).toEqual(result.answers);
		expect((await readProfile(parts, reading, 'candidate-4', true))!.corrections).toEqual([]);
	});

	it('of somebody who was erased, nothing is decided, rated or corrected, and nothing recorded', async () => {
		const gone = { candidate: await found(parts, 'candidate-3'), screening };
		const entry = { actor: 'anna', action: 'candidate.erase' as const };
		let erase = () => {};
		const erased = new Promise<unknown>((resolve, reject) => {
			erase = () => void eraseCandidate(parts, 'candidate-3', entry).then(resolve, reject);
		});
		let reached = 0;
		// Each has found the candidate, and is about to write.
		const appendWith: typeof parts.audit.appendWith = async (deed) => {
			reached += 1;
			if (reached === 3) erase();
			await erased;
			return parts.audit.appendWith(deed);
		};
		const slow = { ...parts, audit: { ...parts.audit, appendWith } };
		const [decided, rated, corrected] = await Promise.all([
			decide(slow, reading, 'candidate-3', { outcome: 'hold', reasons: 'To be heard again' }),
			saveRatings(slow, reading, 'candidate-3', ratings),
			correctFact(slow, gone, 'fact-years', 12)
		]);
		expect([decided, rated, corrected]).toEqual(['missing', 'missing', { ok: false, fault: 'not-sent' }]);
		expect(await entries()).toEqual(['candidate.erase']);
	});

	it('stays erased, whoever closes it in the same moment or opens it', async () => {
		const slow = { ...parts, audit: { ...parts.audit, appendWith: late(parts.audit.appendWith) } };
		const [closed] = await Promise.all([
			closeScreening(slow, screening.id, 'anna'),
			engine.alone(() => eraseScreening(parts, screening.id, 'anna'))
		]);
		expect(closed).toEqual({ ok: false, reason: 'state' });
		expect(await openScreening(parts, screening.id, 'anna')).toEqual({ ok: false, reason: 'state' });
		expect(await parts.screenings.find(screening.id)).toMatchObject({ state: 'erased' });
		expect(await engine.alone(() => eraseScreening(parts, screening.id, 'anna'))).toBe(0);
		expect(await entries()).toEqual(['screening.close', 'screening.erase']);
	});
});

const late =
	<Given extends unknown[], Done>(work: (...given: Given) => Promise<Done>) =>
	async (...given: Given): Promise<Done> => {
		await new Promise((resolve) => setTimeout(resolve, 200));
		return work(...given);
	};
