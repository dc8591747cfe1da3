import { getMigrations } from 'better-auth/db/migration';
import { authOptions } from './auth/auth.ts';
import type { Settings } from './settings.ts';
import type { Engine } from './stores/engine.ts';
import { migrate } from './stores/migrate.ts';

/** Brings every table up from whichever earlier version it is of, and does nothing else. Throws where it is of a later one. */
export async function prepareDatabase(engine: Engine, settings: Settings): Promise<void> {
	// Which tables there are for accounts depends on neither.
	const rest = { secret: '', sendPasswordLink: async () => undefined };
	await engine.alone(async () => {
		await migrate(engine);
		const { runMigrations } = await getMigrations(authOptions({ engine, settings, ...rest }));
		await runMigrations();
	});
}
