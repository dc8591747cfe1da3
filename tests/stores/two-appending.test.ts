import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../src/lib/server/stores/migrate.ts';
import { openPostgres } from '../../src/lib/server/stores/postgres-engine.ts';
import { workshopStore } from '../../src/lib/server/stores/workshop-store.ts';
import { startPostgres } from '../ground/postgres.js';
import { aWorkshop, someSettings } from './workshop.ts';

const TIMES = 100;

/** Starts a process that is ready to add, and adds once it is told to. */
async function appending(url: string, name: string) {
	const script = fileURLToPath(new URL('appending.ts', import.meta.url));
	const child = spawn(process.execPath, [script, url, 'workshop-1', name, String(TIMES)], {
		stdio: ['pipe', 'pipe', 'inherit']
	});
	onTestFinished(() => void child.kill('SIGKILL'));
	const closed = once(child, 'close');
	await once(child.stdout, 'data');
	return async () => {
		child.stdin.write('begin\n');
		const [code] = await closed;
		return code as number;
	};
}

it('two processes on one PostgreSQL give every event a number of its own', { timeout: 60_000 }, async () => {
	const server = await startPostgres();
	const url = await server.create('appending');
	const engine = openPostgres(url);
	await migrate(engine);
	const workshops = workshopStore(engine.db);
	await workshops.open(aWorkshop(), someSettings());
	const begin = await Promise.all(['one', 'two'].map((name) => appending(url, name)));
	expect(await Promise.all(begin.map((one) => one()))).toEqual([0, 0]);

	const events = await workshops.events('workshop-1');
	expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 4 * TIMES + 1 }, (_, index) => index + 1));
	const said = events.flatMap((event) => (event.type === 'focus.moved' && event.competency) || []);
	expect(new Set(said).size).toBe(2 * TIMES);
	// Both were at it together: neither waited for the other to end.
	const [first] = said[0]!.split('-');
	expect(said.findIndex((name) => !name.startsWith(first!))).toBeLessThan(TIMES);
	await engine.close();
	await server.stop();
});
