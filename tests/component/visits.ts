import { instrument } from '#lib/content/instrument.ts';
import { FORMS } from '#lib/flow/quiz/forms.ts';
import type { Outline } from '#lib/flow/quiz/outline.ts';
import type { Setup } from '#lib/flow/quiz/quiz.machine.ts';
import type { Quiz } from '#lib/flow/quiz/quiz.svelte.ts';

export const outline: Outline = { instrument: 'coo@1.0.0', items: instrument.items };
export const background: Setup = { purpose: 'selection', industry: 'finance', modules: FORMS.background };

/** What the product keeps on the device. */
export const ownKeys = () => Object.keys(localStorage).filter((key) => key.startsWith('coo-fit/'));

/** Answers the question on the screen and goes on, so many times. */
export function answerSome(quiz: Quiz, count: number) {
	for (let at = 0; at < count; at += 1) {
		const item = instrument.items.find(({ id }) => id === quiz.question)!;
		if (item.answer === 'number') quiz.answer(at);
		else quiz.answer(item.answer === 'choices' ? [item.options![0]!.id] : item.options![0]!.id);
		quiz.next();
	}
}
