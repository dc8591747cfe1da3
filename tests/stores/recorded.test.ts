import { sql } from 'kysely';
import { beforeEach, expect, it } from 'vitest';
import { cancel, renew } from '../../src/lib/server/services/change-invitation.ts';
import {
	closeScreening,
	createScreening,
	currentInstrument,
	openScreening
} from '../../src/lib/server/services/change-screening.ts';
import { openInvitation, withdraw } from '../../src/lib/server/services/candidate-steps.ts';
import { eraseCandidate } from '../../src/lib/server/services/erase-candidate.ts';
import { eraseScreening } from '../../src/lib/server/services/erase-screening.ts';
import { sendAnswers } from '../../src/lib/server/services/send-answers.ts';
import { answerStore } from '../../src/lib/server/stores/answer-store.ts';
import { auditStore } from '../../src/lib/server/stores/audit-store.ts';
import { candidateStore } from '../../src/lib/server/stores/candidate-store.ts';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { screeningStore } from '../../src/lib/server/stores/screening-store.ts';
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
	alone: <T>(work: () => Promise<T>) => engine.alone(work)
});
type Parts = ReturnType<typeof partsOf>;

const found = async ({ candidates }: Parts, id = 'candidate-1') => (await candidates.find(id))!;
const invited = async (parts: Parts) => ({ candidate: await found(parts), screening });

/** What is done, and the action that it is recorded under. */
const DEEDS: Record<string, (parts: Parts) => Promise<unknown>> = {
	'candidate.submit': async (parts) => sendAnswers(parts, await invited(parts), { clocks: {} }, 'en'),
	'candidate.withdraw': async (parts) => withdraw(parts, await found(parts)),
	'candidate.cancel': async (parts) => cancel(parts, await found(parts), 'anna'),
	'candidate.renew': async (parts) => renew(parts, await found(parts), tomorrow, 'anna'),
	'candidate.open': async (parts) => openInvitation(parts, { candidate: await found(parts, 'candidate-2'), screening }),
	'candidate.erase': (parts) => eraseCandidate(parts, 'candidate-1', { actor: 'anna', action: 'candidate.erase' }),
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
