import { openApp, type App } from './app.ts';
import { readSettings } from './settings.ts';

let opening: Promise<App> | null = null;

/** Opens what answers requests, once for the whole process. Throws where the environment or the database is not sound. */
export function open(env: Record<string, string | undefined>): Promise<App> {
	opening ??= openApp(readSettings(env));
	return opening;
}

/** Ends it, when the process is about to. */
export async function close(): Promise<void> {
	const app = await opening;
	opening = null;
	await app?.close();
}
