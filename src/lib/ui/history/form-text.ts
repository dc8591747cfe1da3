import type { AnswerSheet } from '#lib/core/scoring/answer-sheet.ts';
import { formLength } from '#lib/history/form-length.ts';
import type { Translate } from '#lib/i18n/translate.ts';

/** What tells two results of one day apart: the industry and the length that they were answered for. */
export function formText(t: Translate, { industry, form }: AnswerSheet, areas: string[]): string {
	const { name, count } = formLength(form.modules, areas);
	return `${t(`industry.${industry}`)} · ${t(`earlier.length.${name}`, { count })}`;
}
