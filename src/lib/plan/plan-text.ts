import { isDay } from '../core/is-day.ts';
import { PARTS, type Part, type Plan, type Priority } from './plan.ts';
import { actionText, partText, type Written } from './written.ts';

/** A plan as it is read on paper and in files: the chosen priorities, all in words, without what is empty. */
export interface PlanText {
	id: string;
	review: string;
	priorities: {
		competency: string;
		name: string;
		parts: { part: Part; text: string }[];
		actions: { id: string; text: string; date: string }[];
		evidence: string;
	}[];
}

export function planText(plan: Plan, written: Written): PlanText {
	const inWords = (priority: Priority) => ({
		competency: priority.competency,
		name: written.competencies[priority.competency]?.name ?? priority.competency,
		parts: PARTS.map((part) => ({ part, text: tidy(partText(written, priority, part)) })).filter(hasText),
		actions: priority.actions
			.map((action) => ({
				id: action.id,
				text: tidy(actionText(written, plan.industry, priority, action)),
				date: dayOrNone(action.date)
			}))
			.filter(hasText),
		evidence: tidy(priority.evidence)
	});
	const chosen = plan.priorities.filter(({ isChosen }) => isChosen);
	return { id: plan.id, review: dayOrNone(plan.review), priorities: chosen.map(inWords) };
}

const hasText = ({ text }: { text: string }) => text !== '';
const dayOrNone = (date: string) => (isDay(date) ? date : '');

/** Line breaks as one kind, and without the characters that no calendar may hold, which pasting can bring along. */
function tidy(text: string): string {
	const printable = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
	return printable.trim();
}
