import type { Part } from './plan.ts';
import type { PlanText } from './plan-text.ts';

/** What stands around a person's words, in their language. */
export interface MarkdownLabels extends Record<Part | 'title' | 'actions' | 'evidence' | 'review', string> {
	/** A day (`2027-02-28`) as the language writes it. */
	day: (day: string) => string;
	/** An action with the day by which it is done. */
	by: (day: string) => string;
}

/** A plan as a Markdown file, actions as a list to tick off. */
export function planMarkdown({ priorities, review }: PlanText, says: MarkdownLabels): string {
	const blocks = priorities.flatMap(({ name, parts, actions, evidence }, at) => [
		`## ${at + 1}. ${name}`,
		...parts.map(({ part, text }) => labelled(says[part], text)),
		...(actions.length > 0 ? [`### ${says.actions}`, actions.map((action) => toDo(action, says)).join('\n')] : []),
		...(evidence ? [labelled(says.evidence, evidence)] : [])
	]);
	const last = review ? [labelled(says.review, says.day(review))] : [];
	return `${[`# ${says.title}`, ...blocks, ...last].join('\n\n')}\n`;
}

const labelled = (label: string, text: string) => `**${label}:** ${text.replaceAll('\n', '  \n')}`;

function toDo({ text, date }: { text: string; date: string }, says: MarkdownLabels): string {
	const lines = `${text}${date ? ` (${says.by(date)})` : ''}`;
	return `- [ ] ${lines.replaceAll('\n', '  \n  ')}`;
}
