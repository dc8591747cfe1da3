import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createAuth } from './auth/auth.ts';
import { recoverOwner } from './auth/recover.ts';
import { ownSecret } from './auth/secret.ts';
import type { Language } from '../i18n/languages.ts';
import { prepareDatabase } from './prepare-database.ts';
import { checkChain, type ChainFound, type ChainHead } from './services/record/check-chain.ts';
import { readSettings, type Settings } from './settings.ts';
import { auditStore } from './stores/audit-store.ts';
import { openPostgres } from './stores/postgres-engine.ts';
import { backUp, noDatabase, StoreRefusal } from './stores/sqlite-backup.ts';
import { isUpToDate } from './stores/migrate.ts';
import { besideSqlite, openSqlite, readSqlite } from './stores/sqlite-engine.ts';
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
		await bringUpToDate(staged, settings);
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

/** A link under which an owner chooses a password, made also while the server runs. */
export async function recover(
	env: Environment,
	{ email, language, withoutSecondFactor }: { email: string; language: Language; withoutSecondFactor: boolean }
): Promise<{ url: string; until: Date }> {
	const settings = settingsOf(env);
	const file = databaseOf(settings);
	if (!settings.database && !existsSync(file)) throw noDatabase(file);
	const engine = settings.database ? openPostgres(settings.database) : besideSqlite(file);
	try {
		if (!(await isUpToDate(engine)))
			throw new StoreRefusal('The database is of another version than this command: start the server first.');
		const secret = settings.secret ?? ownSecret(settings.data);
		// Single sign-on plays no part in it, and would ask its provider.
		const parts = { engine, settings: { ...settings, oidc: null }, secret, sendPasswordLink: async () => undefined };
		const app = { auth: createAuth(parts), audit: auditStore(engine) };
		const done = await recoverOwner(app, email, withoutSecondFactor);
		if (!done.ok) throw new StoreRefusal(REFUSED[done.reason](email));
		const origin = settings.origin ?? `http://${settings.hosts.at(-1)}`;
		return { url: `${origin}/${language}/password?token=${done.token}`, until: done.until };
	} finally {
		await engine.close();
	}
}

const REFUSED = {
	nobody: (email: string) => `Nobody has an account with ${email}: write the address as it stands under People.`,
	'no-owner': (email: string) => `${email} is no owner, or was shut out: an owner makes a link for them under People.`
};

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

/** A copy of an earlier version becomes one of this version; one of a later version is refused. Nothing in it is served. */
async function bringUpToDate(staged: string, settings: Settings): Promise<void> {
	const engine = openSqlite(staged);
	try {
		await prepareDatabase(engine, settings);
	} catch (fault) {
		throw new StoreRefusal((fault as Error).message);
	} finally {
		await engine.close();
	}
}
