import { getMigrations } from 'better-auth/db/migration';
import type { App } from '../../src/lib/server/app.ts';
import { authOptions, createAuth } from '../../src/lib/server/auth/auth.ts';
import { readSettings } from '../../src/lib/server/settings.ts';
import { auditStore } from '../../src/lib/server/stores/audit-store.ts';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { screeningStore } from '../../src/lib/server/stores/screening-store.ts';

/** As much of the app as accounts need. */
export async function appOn(engine: Engine): Promise<App> {
	const parts = {
		engine,
		settings: readSettings({}),
		secret: 's'.repeat(32),
		sendPasswordLink: async () => undefined
	};
	await (await getMigrations(authOptions(parts))).runMigrations();
	const { settings } = parts;
	const stores = { audit: auditStore(engine), screenings: screeningStore(engine.db) };
	return { settings, auth: createAuth(parts), ...stores, alone: engine.alone } as unknown as App;
}
