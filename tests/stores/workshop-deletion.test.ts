import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { mulberry32 } from '../../src/lib/core/statistics/mulberry32.ts';
import { openApp, type App } from '../../src/lib/server/app.ts';
import { keepRetention } from '../../src/lib/server/retention.ts';
import { deleteDue } from '../../src/lib/server/services/workshop/delete-workshop.ts';
import { leaveWorkshop } from '../../src/lib/server/services/workshop/leave-workshop.ts';
import { makePairs, setPairWish } from '../../src/lib/server/services/workshop/pairs.ts';
import { publishPicture } from '../../src/lib/server/services/workshop/publish-picture.ts';
import { hashOf, newSecret } from '../../src/lib/server/services/secret-link.ts';
import { readSettings } from '../../src/lib/server/settings.ts';
import { backUp } from '../../src/lib/server/stores/sqlite-backup.ts';
import { presentOf } from '../fixtures/present-of.ts';
import { aParticipant, aWorkshop, someSettings } from './workshop.ts';

const folder = mkdtempSync(join(tmpdir(), 'coo-fit-deleted-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PEOPLE = 60;
const random = mulberry32(11);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A mark that nothing of another workshop holds, in each thing that is kept about one. */
const marks = (name: string) =>
	['title', 'competency', 'picture', 'name', 'person'].map((what) => `${what}-${name}-mark`);

/** A workshop in which everything happened, with rows of every size; gives what its phones hold. */
async function take(app: App, name: string, code: string, deleteOn: string): Promise<string[]> {
	const [title, competency, picture, nickname, person] = marks(name) as [string, string, string, string, string];
	const settings = someSettings({ title: title.repeat(3), deleteOn });
	await app.workshops.open(aWorkshop({ id: name, code }), settings);
	const secrets = Array.from({ length: PEOPLE }, newSecret);
	for (const [index, secret] of secrets.entries()) {
		const own = aParticipant(index, { id: `${person}-${index}`, workshop: name, nickname: `${nickname}-${index}` });
		await app.participants.join(own, hashOf(secret), settings);
		await setPairWish(app, await presentOf(app, name, secret), true);
	}
	await app.workshops.append(name, () => [{ type: 'phase.moved', phase: 'answering' }]);
	for (const [index] of secrets.entries()) {
		const many = Array.from({ length: 1 + Math.floor(random() * 60) }, (_, at) => [
			`${competency}-${at}`,
			{ score: (index * 37) % 101, se: 9 }
		]);
		await app.participants.submit({ participant: `${person}-${index}`, round: 1, scores: Object.fromEntries(many) });
	}
	const phases = ['result', 'reveal', 'discussion', 'plan'] as const;
	await app.workshops.append(name, () => phases.map((phase) => ({ type: 'phase.moved', phase })));
	const bulk = { [competency]: { what: picture.repeat(400) } as never };
	await publishPicture(app, name, ({ length }) => ({ n: length, pictures: bulk }));
	expect(await makePairs(app, name, 'anna')).toEqual({ ok: true });
	return secrets;
}

it(
	'leaves nothing of a workshop in the files on the announced day, and all of the others',
	{
		timeout: 60_000
	},
	async () => {
		const app = await openApp(readSettings({ COO_FIT_DATA: folder }));
		const file = join(folder, 'coo-fit.db');
		const [due, kept] = [await take(app, 'due', 'AAAAAA', inDays(0)), await take(app, 'kept', 'CCCCCC', inDays(1))];
		// Some leave before: what they sent goes with them, and is on no page that is free again.
		for (const secret of kept.slice(0, 20)) await leaveWorkshop(app, await presentOf(app, 'kept', secret));
		const found = (sought: string[]) => {
			const texts = readdirSync(folder).map((each) => readFileSync(join(folder, each), 'latin1'));
			return sought.filter((mark) => texts.some((text) => text.includes(mark)));
		};
		const held = (name: string, secrets: string[]) => found([...marks(name), ...secrets.map(hashOf)]);
		expect(held('due', due)).toHaveLength(marks('due').length + PEOPLE);
		expect(found([...due, ...kept])).toEqual([]);

		expect(await deleteDue(app, new Date(`${inDays(-1)}T23:59:59.999Z`))).toEqual([]);
		expect(await deleteDue(app)).toEqual(['due']);
		// Rows are gone, and the pages that held them are overwritten by the upkeep that follows.
		expect(held('due', due)).not.toEqual([]);
		await keepRetention(app)();
		expect(held('due', due)).toEqual([]);
		expect(held('kept', kept)).toEqual([...marks('kept'), ...kept.slice(20).map(hashOf)]);
		expect((await app.audit.page({ limit: 1 }))[0]).toMatchObject({ action: 'workshop.delete', subject: 'due' });

		backUp(file, join(folder, 'copy.db'));
		expect(held('due', due)).toEqual([]);
		await app.close();
		expect(held('due', due)).toEqual([]);
	}
);
