import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { instrument } from '#lib/content/instrument.ts';
import { Quiz } from '#lib/flow/quiz/quiz.svelte.ts';
import { scoreQuiz } from './score-quiz.ts';

beforeEach(() => localStorage.clear());

/** Someone who has answered the first question with its first option. */
function begun(): Quiz {
	const quiz = new Quiz({ instrument: `${instrument.id}@${instrument.version}`, items: instrument.items });
	onTestFinished(quiz.restore(''));
	quiz.answer(instrument.items.find(({ id }) => id === quiz.question)!.options![0]!.id);
	return quiz;
}
const reading = { language: 'en' as const, wordCounts: { [instrument.items[0]!.id]: 40 } };

it('answers with what it has when asked for the same again', () => {
	const quiz = begun();
	const rehearsed = scoreQuiz(instrument, quiz, reading);
	expect(scoreQuiz(instrument, quiz, { ...reading })).toBe(rehearsed);
});

it.each<[string, (quiz: Quiz) => void, Partial<typeof reading>]>([
	['an answer is another', (quiz) => quiz.answer(instrument.items[0]!.options![4]!.id), {}],
	['the certainty is another', (quiz) => quiz.readAs({ confidence: 95 }), {}],
	['the words of the questions have come', () => undefined, { wordCounts: {} }]
])('works the result out anew where %s', (_, change, otherwise) => {
	const quiz = begun();
	const rehearsed = scoreQuiz(instrument, quiz, reading);
	change(quiz);
	expect(scoreQuiz(instrument, quiz, { ...reading, ...otherwise })).not.toBe(rehearsed);
});

it('keeps nothing of a quiz that was deleted', () => {
	const quiz = begun();
	scoreQuiz(instrument, quiz, reading);
	quiz.restart();
	expect(quiz.held).toEqual({});
});
