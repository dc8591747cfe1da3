import type { Question } from '#lib/content/question.ts';
import type { CompetenciesWords } from '#lib/content/words/words.ts';
import { SKIPPED } from '#lib/core/instrument/reserved-ids.ts';
import type { Answer } from '#lib/core/scoring/answer-sheet.ts';
import { QUALITY_FIGURES } from '#lib/core/scoring/quality-limits.ts';
import { QUALITY_INDICES, type Quality, type Verdict } from '#lib/core/scoring/result.ts';
import { figures } from '#lib/i18n/figure.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { MessageId } from '#lib/i18n/messages/message-id.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import { answerText } from '../answer-text.ts';
import { fillQuestion } from '../quiz/fill-question.ts';

interface Source {
	questions: Question[];
	competencies: CompetenciesWords;
	/** What the figures of this person's work samples follow from. */
	seed: number;
	language: Language;
}

/** Says what a person's own data keep under ids, in the words that the person had before them. */
export function ownWords(t: Translate, { questions, competencies, seed, language }: Source) {
	const asked = new Map(questions.map((question) => [question.id, question]));
	const find = (item: string) => {
		const question = asked.get(item);
		return question && fillQuestion(question, seed, language);
	};
	return {
		question: (item: string) => find(item)?.ask ?? null,
		answer(item: string, answer: Answer) {
			const question = find(item);
			return question ? textOf(t, question, answer, language) : null;
		},
		competency: (id: string) => competencies[id]?.name ?? id,
		verdict: (verdict: Verdict | null) => t(`verdict.${verdict ?? 'none'}`),
		facts: (facts: { met: number; missing: number; unstated: number }) => t('reading.facts.count', facts),
		quality: (quality: Quality) => qualityText(t, quality, language),
		claims: (ids: string[]) =>
			t('sent.claims', { names: ids.map((id) => competencies[id]?.inSentence ?? id).join('; ') })
	};
}

function textOf(t: Translate, question: Question, answer: Answer, language: Language): string {
	if (answer === SKIPPED) return t(`quiz.skip.${question.kind}`);
	// Of an answer that was taken back an empty list is left.
	if (Array.isArray(answer) && answer.length === 0) return t('sent.facts.none');
	if (typeof answer !== 'object' || Array.isArray(answer)) return answerText(question, answer, language);
	// An action may stand without a rating as yet.
	const rated = (question.actions ?? []).filter(({ id }) => answer[id] !== undefined);
	return rated.map(({ id, label }) => `${label}: ${t(`rating.${answer[id]}` as MessageId)}`).join('; ');
}

function qualityText(t: Translate, { label, indices }: Quality, language: Language) {
	const remarks = QUALITY_INDICES.filter((index) => ['amber', 'red'].includes(indices[index].level));
	const text = t(`quality.${label}`, { reasons: remarks.map((index) => t(`quality.${index}`)).join('; ') });
	const rows = QUALITY_INDICES.map((index) => {
		const { value, level } = indices[index];
		const about = t(`quality.index.${index}`, figures(language, QUALITY_FIGURES));
		return [index, { about, value, level: t(`quality.level.${level}`) }] as const;
	});
	return {
		label: t(`reading.quality.${label}`),
		text: `${text} ${t('quality.not')}`,
		indices: Object.fromEntries(rows)
	};
}
