import { openApp, type App } from './app.ts';
import { keepRetention } from './retention.ts';
import { readSettings } from './settings.ts';

interface Serving {
	app: App;
	endRetention: () => Promise<void>;
}

let opening: Promise<Serving> | null = null;

/** Opens what answers requests, once for the whole process. Throws where the environment or the database is not sound. */
export async function open(env: Record<string, string | undefined>): Promise<App> {
	opening ??= openApp(readSettings(env)).then((app) => ({ app, endRetention: keepRetention(app) }));
	return (await opening).app;
}

/** Ends it, when the process is about to. */
export async function close(): Promise<void> {
	const serving = await opening;
	opening = null;
	await serving?.endRetention();
	await serving?.app.close();
}
