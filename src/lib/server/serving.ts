import { openApp, type App } from './app.ts';
import { loadPack } from './load-pack.ts';
import { logger } from './logger.ts';
import { keepRetention } from './retention.ts';
import { readSettings, type Settings } from './settings.ts';

interface Serving {
	app: App;
	endRetention: () => Promise<void>;
}

let opening: Promise<Serving> | null = null;

/** Opens what answers requests, once for the whole process. Throws where the environment, the item pack or the database is not sound. */
export async function open(env: Record<string, string | undefined>): Promise<App> {
	opening ??= begin(readSettings(env));
	return (await opening).app;
}

async function begin(settings: Settings): Promise<Serving> {
	const { instrument } = await loadPack(settings.pack);
	if (settings.pack)
		logger.warn({ instrument: instrument.version }, 'The item pack is sound; screenings do not ask it yet.');
	const app = await openApp(settings);
	return { app, endRetention: keepRetention(app) };
}

/** Ends the connections that would never end by themselves: nothing else does, and the server waits for them. */
export async function endStreams(): Promise<void> {
	(await opening)?.app.hub.stop();
}

/** Ends it, when the process is about to. */
export async function close(): Promise<void> {
	const serving = await opening;
	opening = null;
	await serving?.endRetention();
	await serving?.app.close();
}
