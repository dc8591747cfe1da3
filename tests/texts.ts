/** A tree of texts as a list, each text with its path: `process-queues/options/team`. */
export function textsOf(tree: unknown, path = ''): [path: string, text: string][] {
	if (typeof tree === 'string') return [[path, tree]];
	return Object.entries(Object(tree)).flatMap(([key, branch]) => textsOf(branch, path ? `${path}/${key}` : key));
}

/** What stands in only one of two lists of ids, each as a sentence. */
export function mismatches(wanted: string[], found: string[]): string[] {
	return [
		...wanted.filter((id) => !found.includes(id)).map((id) => `${id} is missing`),
		...found.filter((id) => !wanted.includes(id)).map((id) => `${id} is too much`)
	];
}

const ENGLISH = /(?<!\p{L})(?:the|and|your|you|with|which|of|what|how|this|that|from|their|are|is|who|when)(?!\p{L})/iu;

/** A text without a word of any language: what a figure is put into. */
const isFigure = (text: string) => /^\{[\w.]+\}$/.test(text);

/** Texts of another language that were left in English: those that equal the English one, or hold a word that only English has. */
export function leftInEnglish(texts: [string, string][], english: Map<string, string>): string[] {
	return texts
		.filter(([path, text]) => (text === english.get(path) && !isFigure(text)) || ENGLISH.test(text))
		.map(([path, text]) => `${path}: ${text}`);
}

/** Letters that hardly any longer text of the language does without; a file with none of them was not written in it. */
export const OWN_LETTERS = { da: /[æøå]/, pl: /[ąćęłńóśźż]/ };
