import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeReadScreening, type PersonName } from '../../../../../tests/fixtures/read-screening.ts';
import { openApp, type App } from '../../app.ts';
import type { Role } from '../../auth/roles.ts';
import { readSettings } from '../../settings.ts';
import { cancel, renew } from '../inviting/change-invitation.ts';
import { findCandidate } from '../reading/find-candidate.ts';
import { listCandidates } from '../reading/list-candidates.ts';
import { openName } from '../reading/open-name.ts';
import { readRecord } from './read-record.ts';
import { recordLines } from './record-lines.ts';

const ID = 'candidate-98';
const CODE = 'C-0098';

describe('whoever knows names from the invitations of a blind screening', () => {
	let app: App;
	let folder: string;
	let ids: Record<PersonName, string>;

	const reading = async (name: PersonName & Role) => ({
		screening: (await app.screenings.find('screening-1'))!,
		person: { id: ids[name], name, email: '', role: name }
	});
	const subjects = async (name: PersonName & Role) =>
		(await readRecord(app, await reading(name), null)).lines.map(({ subject }) => subject);
	async function exported(name: PersonName & Role): Promise<string> {
		let text = '';
		for await (const part of recordLines(app, await reading(name))) text += new TextDecoder().decode(part);
		return text;
	}

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'coo-fit-blind-'));
		app = await openApp(readSettings({ COO_FIT_DATA: folder }));
		ids = await makeReadScreening(app);
		const candidate = (await app.candidates.find(ID))!;
		await renew(app, candidate, new Date(Date.now() + 86_400_000).toISOString(), ids.recruiter);
		await cancel(app, candidate, ids.recruiter);
	});
	afterEach(async () => {
		await app.close();
		await rm(folder, { recursive: true });
	});

	it('is not told by the record which code it was that they invited, renewed or cancelled', async () => {
		for (const name of ['owner', 'recruiter'] as const) {
			expect(await subjects(name)).toEqual([null, null]);
			expect(await exported(name)).not.toContain(ID);
		}
		expect(await subjects('auditor')).toEqual([CODE, CODE]);
		expect(await exported('auditor')).toContain(ID);
	});

	it('gets no hashes, from which each hidden subject could be found by trying; an auditor does', async () => {
		expect(await exported('auditor')).toMatch(/"hash":"[0-9a-f]{64}"/);
		for (const name of ['owner', 'recruiter'] as const) expect(await exported(name)).not.toMatch(/[0-9a-f]{64}/);
		// Nor from the record of another screening: its entries stand around those of this one.
		const { settings } = (await app.screenings.find('screening-1'))!;
		await app.screenings.change('screening-1', { settings: { ...settings, blind: false } });
		expect(await exported('owner')).toContain(ID);
		expect(await exported('owner')).not.toMatch(/[0-9a-f]{64}/);
	});

	it('is told once the name was opened', async () => {
		await openName(app, await reading('recruiter'), ID, 'A call');
		expect(await subjects('recruiter')).toEqual([CODE, CODE, CODE]);
		expect(await exported('recruiter')).toContain(`"action":"candidate.cancel","subject":"${ID}"`);
		expect((await subjects('owner')).filter((subject) => subject === null)).toHaveLength(2);
	});

	it('finds codes all alike until answers are sent, however they are asked for', async () => {
		const recruiter = await reading('recruiter');
		const listed = async (query: Partial<Parameters<typeof listCandidates>[2]>) =>
			(await listCandidates(app, recruiter, { order: 'code', ...query }, 1)).lines;
		const codes = (await listed({})).map(({ code }) => code);
		for (const order of ['state', 'invitedAt', 'name'] as const) {
			expect((await listed({ order })).map(({ code }) => code)).toEqual(codes);
		}
		const waiting = [CODE, 'C-0099'];
		for (const state of ['invited', 'cancelled', 'started'] as const) {
			const lines = await listed({ states: [state] });
			expect(lines).toMatchObject(waiting.map((code) => ({ code, state: 'invited', invitedAt: null })));
		}
		expect((await findCandidate(app, recruiter, ID))!.shown).toMatchObject({ state: 'invited', identity: null });
		await openName(app, recruiter, ID, 'A call');
		expect((await findCandidate(app, recruiter, ID))!.shown.state).toBe('cancelled');
	});
});
