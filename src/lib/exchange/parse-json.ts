/** What a JSON text holds, undefined where it is none. Editors on Windows put a byte order mark first, which JSON does not allow. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}
