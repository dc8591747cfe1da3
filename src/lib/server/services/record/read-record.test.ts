import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeReadScreening, type PersonName } from '../../../../../tests/fixtures/read-screening.ts';
import { openApp, type App } from '../../app.ts';
import { readSettings } from '../../settings.ts';
import { eraseCandidate } from '../erasure/erase-candidate.ts';
import { readRecord } from './read-record.ts';
import { record } from './record.ts';
import { recordLines } from './record-lines.ts';

describe('the record of a screening', () => {
	let app: App;
	let folder: string;
	let ids: Record<PersonName, string>;

	const reading = async () => ({
		screening: (await app.screenings.find('screening-1'))!,
		person: { id: ids.auditor, name: 'auditor', email: '', role: 'auditor' as const }
	});

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'coo-fit-record-'));
		app = await openApp(readSettings({ COO_FIT_DATA: folder }));
		ids = await makeReadScreening(app);
		const read = { actor: ids.owner, action: 'candidate.read' as const, screening: 'screening-1' };
		for (const subject of ['candidate-1', 'candidate-2']) await record(app.audit, { ...read, subject });
		await eraseCandidate(app, 'candidate-1', { actor: 'system', action: 'candidate.erase' });
	});
	afterEach(async () => {
		await app.close();
		await rm(folder, { recursive: true });
	});

	it('tells an id that has lost its code from a code', async () => {
		const { lines } = await readRecord(app, await reading(), null);
		expect(lines.map(({ subject, isGone }) => [subject, isGone])).toEqual([
			['candidate-1', true],
			['C-0002', false],
			['candidate-1', true]
		]);
	});

	it('names in its file whoever did something, beside what is sealed', async () => {
		let text = '';
		for await (const part of recordLines(app, await reading())) text += new TextDecoder().decode(part);
		const lines = text.trimEnd().split('\n');
		const entries = lines.map((line) => JSON.parse(line) as { actor: string; who: string | null });
		expect(entries.map(({ actor, who }) => [actor, who])).toEqual([
			['system', null],
			[ids.owner, 'owner'],
			[ids.owner, 'owner']
		]);
	});
});
