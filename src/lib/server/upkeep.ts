import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openApp } from './app.ts';
import { checkChain, type ChainFound, type ChainHead } from './services/check-chain.ts';
import { readSettings, type Settings } from './settings.ts';
import { auditStore } from './stores/audit-store.ts';
import { openPostgres } from './stores/postgres-engine.ts';
import { backUp, noDatabase, StoreRefusal } from './stores/sqlite-backup.ts';
import { readSqlite } from './stores/sqlite-engine.ts';
import { putBack, type RestoreDone } from './stores/sqlite-restore.ts';
import { stage } from './stores/staged-copy.ts';

type Environment = Record<string, string | undefined>;

/** What whoever runs the server asks of it on the command line. Faults they can mend are `StoreRefusal`s. */
export { StoreRefusal, type ChainFound, type ChainHead, type RestoreDone };

/** Copies the embedded database to a new file, also while the server runs. */
export function backup(env: Environment, file: string): void {
	const settings = settingsOf(env);
	if (settings.database) throw new StoreRefusal(`The data is in PostgreSQL: pg_dump -Fc -f ${file} "$DATABASE_URL"`);
	backUp(databaseOf(settings), resolve(file));
}

/** Puts a backup in the place of the embedded database, also while the server runs, and keeps what was there. */
export async function restore(env: Environment, file: string): Promise<RestoreDone> {
	const settings = settingsOf(env);
	if (settings.database) {
		const how = 'stop every server, then pg_restore --clean --if-exists -d "$DATABASE_URL"';
		throw new StoreRefusal(`The data is in PostgreSQL: ${how} ${file}`);
	}
	const staging = stagingIn(settings.data);
	try {
		const staged = join(staging, 'coo-fit.db');
		stage(resolve(file), staged);
		await bringUpToDate({ ...settings, data: staging });
		return putBack(staged, databaseOf(settings), keptName(settings.data));
	} finally {
		rmSync(staging, { recursive: true, force: true });
	}
}

/** Whether the audit log is whole, read beside a server that runs. */
export async function auditCheck(env: Environment, known?: ChainHead): Promise<ChainFound> {
	const settings = settingsOf(env);
	const file = databaseOf(settings);
	if (!settings.database && !existsSync(file)) throw noDatabase(file);
	const engine = settings.database ? openPostgres(settings.database) : readSqlite(file);
	try {
		return await checkChain(auditStore(engine), known);
	} finally {
		await engine.close();
	}
}

const databaseOf = ({ data }: Settings) => resolve(data, 'coo-fit.db');
const keptName = (data: string) => resolve(data, `before-restore-${new Date().toISOString().replace(/[-:.]/g, '')}.db`);

function settingsOf(env: Environment): Settings {
	try {
		return readSettings(env);
	} catch (fault) {
		throw new StoreRefusal((fault as Error).message);
	}
}

function stagingIn(data: string): string {
	try {
		return mkdtempSync(resolve(data, 'restore-'));
	} catch {
		throw new StoreRefusal(
			`There is no folder ${resolve(data)} to restore into: create it, or name it with COO_FIT_DATA.`
		);
	}
}

/** A copy of an earlier version becomes one of this version; one of a later version is refused. */
async function bringUpToDate(settings: Settings): Promise<void> {
	try {
		await (await openApp(settings)).close();
	} catch (fault) {
		throw new StoreRefusal((fault as Error).message);
	}
}
