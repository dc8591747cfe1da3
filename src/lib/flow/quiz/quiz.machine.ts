import { assign, createMachine } from 'xstate';
import type { Industry, Purpose } from '../../core/instrument/instrument.ts';
import type { Answer } from '../../core/scoring/answer-sheet.ts';
import { isAnswered } from './is-answered.ts';

/** What is chosen before the first question. */
export interface Setup {
	purpose: Purpose;
	industry: Industry;
	modules: string[];
	/** In percent; by the purpose unless chosen. */
	confidence?: number | undefined;
}

export type QuizState = 'choosing' | 'answering' | 'reviewing' | 'finished';

export interface QuizContext {
	setup: Setup | null;
	/** Item ids in the order they are asked. */
	questions: string[];
	answers: Record<string, Answer>;
	/** Milliseconds per question, all visits together. */
	timing: Record<string, number>;
	/** Index of the question on the screen. */
	at: number;
	/** Whether the visitor has asked for the result; looking at an answer again does not take it back. */
	wasFinished: boolean;
}

export type QuizEvent =
	| { type: 'quiz.begin'; setup: Setup; questions: string[] }
	| { type: 'setup.change'; setup: Setup; questions: string[] }
	| { type: 'item.answer'; item: string; answer: Answer; ms?: number | undefined }
	| { type: 'question.next' }
	| { type: 'question.back' }
	| { type: 'question.open'; item: string }
	| { type: 'quiz.review' }
	| { type: 'quiz.finish' }
	/** The result was asked for in another tab. */
	| { type: 'result.seen' }
	| { type: 'quiz.restart' };

const empty: QuizContext = { setup: null, questions: [], answers: {}, timing: {}, at: 0, wasFinished: false };

/** The question after the one on the screen, −1 if none. Once the result was seen, what has an answer is not gone through again. */
export function nextOf({ questions, answers, at, wasFinished }: QuizContext): number {
	return questions.findIndex((item, place) => place > at && !(wasFinished && isAnswered(answers[item])));
}

interface Asked<Event> {
	context: QuizContext;
	event: Event;
}

const isAsked = ({ context, event }: Asked<{ item: string }>) => context.questions.includes(event.item);
const isUnanswered = ({ context }: { context: QuizContext }) =>
	!isAnswered(context.answers[context.questions[context.at] ?? '']);
const isLast = ({ context }: { context: QuizContext }) => nextOf(context) < 0;

function keep({ context, event }: Asked<QuizEvent & { type: 'item.answer' }>) {
	const { item, answer, ms } = event;
	const { [item]: _, ...others } = context.answers;
	const timing = ms === undefined ? context.timing : { ...context.timing, [item]: ms };
	// A list with nothing chosen in it is no answer.
	return { answers: Array.isArray(answer) && answer.length === 0 ? others : { ...others, [item]: answer }, timing };
}

function setUp({ context, event }: Asked<QuizEvent & { type: 'setup.change' }>) {
	const { setup, questions } = event;
	return { setup, questions, at: Math.max(0, questions.indexOf(context.questions[context.at] ?? '')) };
}

/**
 * What comes next in the quiz. Pure: no clock, no randomness, no storage, so that sending the stored answers again
 * leads to the state they came from. (`setup()` of xstate would bring every kind of action there is to the browser.)
 */
export const quizMachine = createMachine({
	types: {} as { context: QuizContext; events: QuizEvent },
	context: empty,
	initial: 'choosing',
	on: {
		'quiz.restart': { target: '.choosing', actions: assign(() => empty) },
		// How the result is read may be chosen anew at any time: another industry has questions of its own, a longer form has more.
		'setup.change': { actions: assign(setUp) },
		'result.seen': { actions: assign({ wasFinished: true }) },
		// Before a quiz begins, no question is asked.
		'question.open': {
			guard: isAsked,
			target: '.answering',
			actions: assign({ at: ({ context, event }) => context.questions.indexOf(event.item) })
		},
		// An answer may also come from another tab, whatever this one is showing.
		'item.answer': { guard: isAsked, actions: assign(keep) }
	},
	states: {
		choosing: {
			on: {
				'quiz.begin': {
					target: 'answering',
					actions: assign(({ event: { setup, questions } }) => ({ ...empty, setup, questions }))
				}
			}
		},
		answering: {
			on: {
				'question.next': [
					{ guard: isUnanswered },
					{ guard: isLast, target: 'reviewing' },
					{ actions: assign({ at: ({ context }) => nextOf(context) }) }
				],
				'question.back': { actions: assign({ at: ({ context }) => Math.max(0, context.at - 1) }) },
				'quiz.review': 'reviewing'
			}
		},
		reviewing: {
			on: {
				'question.back': {
					target: 'answering',
					actions: assign({ at: ({ context }) => context.questions.length - 1 })
				},
				'quiz.finish': { target: 'finished', actions: assign({ wasFinished: true }) }
			}
		},
		finished: {
			on: {
				'quiz.review': 'reviewing'
			}
		}
	}
});
