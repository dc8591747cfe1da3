import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkChain } from '../../src/lib/server/services/record/check-chain.ts';
import { chainHash } from '../../src/lib/server/services/record/chain-hash.ts';
import { record } from '../../src/lib/server/services/record/record.ts';
import { auditStore } from '../../src/lib/server/stores/audit-store.ts';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { onBothEngines } from './engines.ts';

const COUNT = 12;

onBothEngines('the chain of the audit log', (open) => {
	let engine: Engine;
	const check = (...known: Parameters<typeof checkChain> extends [unknown, ...infer Rest] ? Rest : never) =>
		checkChain(auditStore(engine), ...known);

	beforeEach(async () => {
		engine = await open();
		for (let number = 1; number <= COUNT; number += 1) {
			const detail = { b: 'Ł', a: number };
			await record(auditStore(engine), { actor: 'person-1', action: 'screening.open', subject: `s-${number}`, detail });
		}
	});

	it('is whole as it was written, and says its head', async () => {
		const [newest] = await auditStore(engine).page({ limit: 1 });
		expect(await check()).toEqual({ head: { sequence: COUNT, hash: newest!.hash }, brokenAt: null, holds: null });
	});

	describe.each<[string, ReturnType<typeof sql>[], number]>([
		['another actor', [sql`update audit set actor = 'nobody' where sequence = 5`], 5],
		['another time', [sql`update audit set at = '2020-01-01' where sequence = 1`], 1],
		['another detail', [sql`update audit set detail = '{"a":5}' where sequence = 5`], 5],
		['another hash', [sql`update audit set hash = 'x' where sequence = 12`], 12],
		['an entry taken out', [sql`delete from audit where sequence = 7`], 7],
		['the first taken out', [sql`delete from audit where sequence = 1`], 1],
		[
			'an entry put in between',
			[
				sql`update audit set sequence = sequence + 100 where sequence > 6`,
				sql`insert into audit select 7, at, actor, action, subject, screening, detail, hash from audit where sequence = 6`,
				sql`update audit set sequence = sequence - 99 where sequence > 100`
			],
			7
		],
		[
			'two entries exchanged',
			[
				sql`update audit set sequence = 99 where sequence = 3`,
				sql`update audit set sequence = 3 where sequence = 4`,
				sql`update audit set sequence = 4 where sequence = 99`
			],
			3
		]
	])('%s', (_, statements, brokenAt) => {
		it(`breaks it at ${brokenAt}`, async () => {
			for (const statement of statements) await statement.execute(engine.db);
			expect(await check()).toMatchObject({ brokenAt, head: { sequence: brokenAt - 1 } });
		});
	});

	it('cannot see that its end was cut off, or that all was written anew: a head kept elsewhere can', async () => {
		const { head } = await check();
		expect(await check(head)).toMatchObject({ brokenAt: null, holds: true });
		await sql`delete from audit where sequence > 9`.execute(engine.db);
		expect(await check()).toMatchObject({ brokenAt: null, head: { sequence: 9 } });
		expect(await check(head)).toMatchObject({ brokenAt: null, holds: false });

		const kept = (await check()).head;
		let before = '';
		for (const { sequence, hash: _hash, ...entry } of await auditStore(engine).from(1, 99)) {
			before = chainHash(before, sequence, { ...entry, actor: 'nobody' });
			await sql`update audit set actor = 'nobody', hash = ${before} where sequence = ${sequence}`.execute(engine.db);
		}
		expect(await check()).toMatchObject({ brokenAt: null });
		expect(await check(kept)).toMatchObject({ brokenAt: null, holds: false });
	});
});
