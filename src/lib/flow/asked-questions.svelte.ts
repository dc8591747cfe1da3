import { createSubscriber } from 'svelte/reactivity';
import { createActor } from 'xstate';
import { SKIPPED } from '../core/instrument/reserved-ids.ts';
import type { Answer } from '../core/scoring/answer-sheet.ts';
import { isAnswered } from './quiz/is-answered.ts';
import { REVIEW } from './quiz/outline.ts';
import { nextOf, quizMachine, type QuizEvent } from './quiz/quiz.machine.ts';
import { Stopwatch } from './quiz/stopwatch.ts';

/** Questions asked one after the other, as Svelte reads them: the quiz machine and the clock, whoever keeps the answers. */
export abstract class AskedQuestions {
	#actor = createActor(quizMachine).start();
	#subscribe = createSubscriber((update) => this.#actor.subscribe(update).unsubscribe);
	#watch = new Stopwatch();

	get #snapshot() {
		this.#subscribe();
		return this.#actor.getSnapshot();
	}

	protected get context() {
		return this.#snapshot.context;
	}

	get isAsking(): boolean {
		return this.#snapshot.value === 'answering';
	}

	/** Item ids in the order they are asked. */
	get questions(): string[] {
		return this.context.questions;
	}

	get at(): number {
		return this.context.at;
	}

	get question(): string {
		return this.questions[this.at] ?? '';
	}

	/** Whether the overview comes after this question. */
	get isLast(): boolean {
		return nextOf(this.context) < 0;
	}

	get answers(): Record<string, Answer> {
		return this.context.answers;
	}

	/** Ids of the questions without an answer. */
	get open(): string[] {
		return this.questions.filter((item) => !isAnswered(this.answers[item]));
	}

	/** The questions are on the screen, until what this returns is called. */
	shown(): () => void {
		this.#time();
		return this.#watch.run();
	}

	/** Answers the question that is open. */
	abstract answer(answer: Answer): void;

	/** "I can't judge this" and "prefer not to say" are answers too. */
	skip(): void {
		this.answer(SKIPPED);
		this.next();
	}

	next(): void {
		this.tell({ type: 'question.next' });
	}

	back(): void {
		this.tell({ type: 'question.back' });
	}

	show(item: string): void {
		this.tell({ type: 'question.open', item });
	}

	review(): void {
		this.tell({ type: 'quiz.review' });
	}

	/** Takes an answer to the question that is open. Returns its id, and the milliseconds that it was on the screen in all. */
	protected take(answer: Answer): { item: string; ms: number } {
		const item = this.question;
		const ms = Math.round((this.context.timing[item] ?? 0) + this.#watch.take(item));
		this.tell({ type: 'item.answer', item, answer, ms });
		return { item, ms };
	}

	/** Comes to the question in the address, else to the first without an answer, else to the overview. */
	protected goOn(open: string): void {
		const [unanswered] = this.open;
		this.review();
		if (this.questions.includes(open)) this.show(open);
		else if (unanswered && open !== REVIEW) this.show(unanswered);
	}

	protected tell(event: QuizEvent): void {
		this.#actor.send(event);
		this.#time();
	}

	#time(): void {
		this.#watch.show(this.isAsking ? this.question : null);
	}
}
