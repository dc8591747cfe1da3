/** JSON as the app writes its files. */
export function toJson(content: unknown): string {
	return JSON.stringify(content, null, '\t');
}
