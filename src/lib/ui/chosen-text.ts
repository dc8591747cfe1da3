/**
 * The text of the file that was chosen, up to a limit; undefined where none was, null where it cannot be read, because it
 * has been moved, say. Afterwards nothing is chosen, so that the same file can be chosen again.
 */
export async function chosenText(input: HTMLInputElement, limit: number): Promise<string | null | undefined> {
	const text = input.files?.[0]
		?.slice(0, limit)
		.text()
		.catch(() => null);
	input.value = '';
	return text;
}
