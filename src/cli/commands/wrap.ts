const WIDTH = 100;

/** A text as lines of at most 100 characters, broken at spaces; those after the first stand two to the right. */
export function wrap(text: string): string[] {
	const lines = [''];
	for (const word of text.split(' ')) {
		const line = lines.at(-1)!;
		if (line && line.length + 1 + word.length > WIDTH) lines.push(`  ${word}`);
		else lines[lines.length - 1] = line ? `${line} ${word}` : word;
	}
	return lines;
}
