import type { Item } from '../instrument/instrument.ts';
import type { AnswerSheet } from './answer-sheet.ts';

/** What decides whether an item belongs to a form. */
export type FormPart = Pick<Item, 'id' | 'module' | 'quick' | 'industry' | 'replaces'>;

/** The items that count, in form order: module taken, no other industry's item, none that the chosen industry's own item replaces. */
export function formItems<Part extends FormPart>(
	{ items }: { items: Part[] },
	{ form, industry }: Pick<AnswerSheet, 'form' | 'industry'>
): Part[] {
	const taken = items.filter((item) => isTaken(item, form.modules) && (item.industry ?? industry) === industry);
	const replaced = new Set(taken.map((item) => item.replaces));
	return taken.filter((item) => !replaced.has(item.id));
}

function isTaken({ module, quick }: FormPart, modules: string[]): boolean {
	return modules.includes(module) || (module === 'facts' && quick === true && modules.includes('facts:quick'));
}
