import type { AnswerEntry, Block, Manual, Section } from './manual.ts';

/** The manual as Markdown, with an outline of two levels of headings. */
export function toMarkdown({ title, lede, contents, sections }: Manual): string {
	const outline = sections.map((section) => `- ${plain(section.title)}`).join('\n');
	const parts = [`# ${plain(title)}`, plain(lede), `## ${plain(contents)}`, outline];
	return [...parts, ...sections.flatMap((section) => sectionLines(section, 2))].join('\n\n');
}

function sectionLines({ title, isId, blocks, sections = [] }: Section, level: number): string[] {
	const heading = `${'#'.repeat(level)} ${isId ? code(title) : plain(title)}`;
	return [heading, ...blocks.map(blockText), ...sections.flatMap((section) => sectionLines(section, level + 1))];
}

function blockText(block: Block): string {
	switch (block.kind) {
		case 'text':
			return plain(block.text);
		case 'list':
			return block.entries.map((entry) => `- ${plain(entry)}`).join('\n');
		case 'formula':
			return ['```text', ...block.lines, '```'].join('\n');
		case 'table':
			return tableText(block.head, block.rows);
		case 'answers':
			return [`${plain(block.label)}:\n`, ...block.answers.map(answerText)].join('\n');
		case 'sources':
			return `${plain(block.label)}: ${block.ids.join(', ')}`;
		case 'facts':
			return block.facts.map(({ id, text }) => `- **${id}** ${plain(text)}`).join('\n');
	}
}

function answerText({ id, text, worth, reason }: AnswerEntry): string {
	const own = `- ${worth === undefined ? '' : `**${worth}** `}${code(id)} ${plain(text)}`;
	return reason === undefined ? own : `${own}\n  - ${plain(reason)}`;
}

function tableText(head: string[], rows: string[][]): string {
	const line = (cells: string[]) => `| ${cells.map((cell) => plain(cell).replaceAll('|', '\\|')).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (id: string) => `\`${id}\``;
/** What would be markup in the middle of a sentence; "O*NET" is the one that occurs. */
const plain = (text: string) => text.replace(/[\\`*_<>]/g, '\\$&');
