/** What lies on a device is read with these: anything may lie there, and nothing of it may be trusted. */

/** The value of an entry; null where there is none, or no JSON. */
export function parseStored(text: string | null): unknown {
	try {
		return JSON.parse(text ?? 'null');
	} catch {
		return null;
	}
}

export const keysOf = (storage: Storage): string[] =>
	Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');

export const isObject = (found: unknown): found is Record<string, unknown> =>
	typeof found === 'object' && found !== null;
