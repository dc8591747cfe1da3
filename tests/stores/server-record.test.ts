import { beforeEach, expect, it } from 'vitest';
import type { App } from '../../src/lib/server/app.ts';
import { createFirstOwner } from '../../src/lib/server/auth/first-owner.ts';
import { askIn, changeRole, deletePerson, listPeople } from '../../src/lib/server/auth/people.ts';
import type { Person } from '../../src/lib/server/auth/person.ts';
import { createToken, revokeToken } from '../../src/lib/server/services/interfaces/tokens.ts';
import { addWebhook, removeWebhook } from '../../src/lib/server/services/interfaces/webhooks.ts';
import { LINES_A_PAGE } from '../../src/lib/server/services/record/page-of-record.ts';
import { readServerRecord } from '../../src/lib/server/services/record/read-server-record.ts';
import { record } from '../../src/lib/server/services/record/record.ts';
import { serverRecordLines } from '../../src/lib/server/services/record/record-lines.ts';
import { deleteWorkshop } from '../../src/lib/server/services/workshop/delete-workshop.ts';
import { sealWith } from '../../src/lib/server/services/seal.ts';
import { tokenStore } from '../../src/lib/server/stores/token-store.ts';
import { webhookStore } from '../../src/lib/server/stores/webhook-store.ts';
import { workshopStore } from '../../src/lib/server/stores/workshop-store.ts';
import { appOn } from './app-on.ts';
import { onBothEngines } from './engines.ts';
import { aWorkshop, someSettings } from './workshop.ts';

const nora = { name: 'Nora', email: 'nora@example.org', password: 'four words in a row' };
const piotr = { name: 'Piotr', email: 'piotr@example.org', role: 'recruiter' as const };

onBothEngines('the record of what belongs to no screening', (open) => {
	let app: App;
	let owner: Person;

	beforeEach(async () => {
		const engine = await open();
		app = {
			...(await appOn(engine)),
			tokens: tokenStore(engine.db),
			webhooks: webhookStore(engine.db),
			workshops: workshopStore(engine.db),
			seal: sealWith('a secret of thirty-two characters')
		};
		await createFirstOwner(app, nora);
		owner = (await listPeople(app))[0]!;
		await record(app.audit, { actor: owner.id, action: 'screening.open', subject: 's-1', screening: 's-1' });
	});

	const told = async () =>
		(await readServerRecord(app, null)).lines.map(({ person, actor, action, subject, isGone }) => [
			person ?? actor,
			action,
			subject,
			isGone
		]);
	async function fileFor(role: Person['role']) {
		let text = '';
		for await (const part of serverRecordLines(app, { ...owner, role })) text += new TextDecoder().decode(part);
		return text
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as Record<string, unknown>);
	}

	it('names whom or what each entry is about while it is there, and says the id afterwards', async () => {
		const id = (await askIn(app, owner, piotr))!;
		await changeRole(app, owner, id, 'auditor');
		const token = await createToken(app, { name: 'Łódź ATS', scopes: [], expiresAt: '2027-01-01' }, owner.id);
		const url = 'https://hooks.example.org/a-secret?of=theirs';
		const webhook = await addWebhook(app, { url, events: [] }, owner.id);
		const workshop = aWorkshop();
		await app.workshops.open(workshop, someSettings({ title: 'Dział' }));
		await record(app.audit, { actor: 'trial', action: 'workshop.open', subject: workshop.id });
		await record(app.audit, { actor: 'participant', action: 'participant.leave', subject: '' });
		const before = [
			['participant', 'participant.leave', '', false],
			['trial', 'workshop.open', 'Dział', false],
			['Nora', 'webhook.add', 'hooks.example.org', false],
			['Nora', 'token.create', 'Łódź ATS', false],
			['Nora', 'people.role', 'Piotr', false],
			['Nora', 'people.ask-in', 'Piotr', false],
			['system', 'people.first-owner', '', false]
		];
		expect(await told()).toEqual(before);

		await revokeToken(app, token.id, owner.id);
		await removeWebhook(app, webhook.id, owner.id);
		await deleteWorkshop(app, workshop.id, owner.id);
		await deletePerson(app, owner, id);
		expect(await told()).toEqual([
			['Nora', 'people.delete', id, true],
			['Nora', 'workshop.delete', workshop.id, true],
			['Nora', 'webhook.remove', webhook.id, true],
			['Nora', 'token.revoke', 'Łódź ATS', false],
			['participant', 'participant.leave', '', false],
			['trial', 'workshop.open', workshop.id, true],
			['Nora', 'webhook.add', webhook.id, true],
			['Nora', 'token.create', 'Łódź ATS', false],
			['Nora', 'people.role', id, true],
			['Nora', 'people.ask-in', id, true],
			['system', 'people.first-owner', '', false]
		]);
	});

	it('goes on page after page, and holds nothing of a screening', async () => {
		for (let number = 0; number < LINES_A_PAGE; number += 1)
			await record(app.audit, { actor: owner.id, action: 'account.ended', subject: owner.id });
		const newest = await readServerRecord(app, null);
		const older = await readServerRecord(app, newest.older);
		expect([newest.lines.length, newest.older, older.older]).toEqual([LINES_A_PAGE, 3, null]);
		expect(older.lines.map(({ action }) => action)).toEqual(['people.first-owner']);
	});

	it('has hashes in its file for an auditor alone, from whom no screening hides a subject', async () => {
		expect(await fileFor('auditor')).toMatchObject([{ sequence: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
		const [entry, ...others] = await fileFor('owner');
		expect([entry!.sequence, Object.keys(entry!).includes('hash'), others]).toEqual([1, false, []]);
	});
});
