import type { LetterWords } from '../../../content/words/words.ts';

/** A letter as it is e-mailed: the same in plain text and in simple HTML. */
export interface LetterText {
	subject: string;
	text: string;
	html: string;
}

/** Puts values and link into the words of a letter. What comes from people stays text, whatever it looks like. */
export function letterText(
	words: LetterWords,
	values: Record<string, string>,
	link: string,
	language: string
): LetterText {
	const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
	const paragraphs = (texts: string[]) => texts.map((text) => `<p>${escaped(filled(text))}</p>`).join('\n');
	const text = [words.greeting, ...words.before, link, ...words.after].map(filled).join('\n\n');
	const html = [
		`<!doctype html><html lang="${language}"><body>`,
		paragraphs([words.greeting, ...words.before]),
		`<p><a href="${escaped(link)}">${escaped(words.link)}</a></p>`,
		paragraphs(words.after),
		'</body></html>'
	].join('\n');
	// A line break would begin another header.
	return { subject: filled(words.subject).replace(/\s+/g, ' '), text: `${text}\n`, html };
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
