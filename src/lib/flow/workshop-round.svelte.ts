import { createSubscriber } from 'svelte/reactivity';
import { createActor } from 'xstate';
import { SKIPPED } from '../core/instrument/reserved-ids.ts';
import type { Answer, AnswerSheet } from '../core/scoring/answer-sheet.ts';
import { isAnswered } from './is-answered.ts';
import { answerSheet, REVIEW, type Outline } from './outline.ts';
import { nextOf, quizMachine, type QuizEvent, type Setup } from './quiz.machine.ts';
import { keptOf, random, type KeptAnswer } from './saved-run.ts';
import { Stopwatch } from './stopwatch.ts';
import type { WorkshopSettings } from './workshop-events.ts';
import { concernsRound, forgetRound, keepAnswer, keepRound, keptRound } from './workshop-kept.ts';

interface Beginning {
	/** Id of the workshop. */
	workshop: string;
	round: number;
	settings: Pick<WorkshopSettings, 'industry' | 'modules' | 'confidence'>;
	/** Its items in the order they are asked. */
	outline: Outline;
}

/** One round of a workshop as a person answers it: the quiz machine, and the phone's storage, which no answer leaves. */
export class WorkshopRound {
	readonly round: number;
	/** False until what lies on the phone has been read. */
	isRestored = $state(false);
	/** Whether the phone keeps answers. */
	isStored = $state(true);
	/** What figures are drawn from. */
	seed = $state(0);

	#workshop: string;
	#outline: Outline;
	#setup: Setup;
	#actor = createActor(quizMachine).start();
	#subscribe = createSubscriber((update) => this.#actor.subscribe(update).unsubscribe);
	#watch = new Stopwatch();
	#storage: Storage | null = null;

	constructor({ workshop, round, settings: { industry, modules, confidence }, outline }: Beginning) {
		this.round = round;
		this.#workshop = workshop;
		this.#outline = outline;
		this.#setup = { purpose: 'development', industry, modules: [...modules], confidence };
		this.#begin();
	}

	get #snapshot() {
		this.#subscribe();
		return this.#actor.getSnapshot();
	}

	get isAsking(): boolean {
		return this.#snapshot.value === 'answering';
	}

	/** Whether the person has asked for the result: from then on nothing changes any more. */
	get isFinished(): boolean {
		return this.#snapshot.context.wasFinished;
	}

	get isUnderWay(): boolean {
		return !this.isFinished && Object.keys(this.answers).length > 0;
	}

	get questions(): string[] {
		return this.#snapshot.context.questions;
	}

	get at(): number {
		return this.#snapshot.context.at;
	}

	get question(): string {
		return this.questions[this.at] ?? '';
	}

	get isLast(): boolean {
		return nextOf(this.#snapshot.context) < 0;
	}

	get answers(): Record<string, Answer> {
		return this.#snapshot.context.answers;
	}

	/** Ids of the questions without an answer. */
	get open(): string[] {
		return this.questions.filter((item) => !isAnswered(this.answers[item]));
	}

	/** Reads what lies on the phone, comes to the question in the address, and follows other tabs. Returns the way to stop. */
	restore(open: string): () => void {
		this.#read(open);
		this.isRestored = true;
		const follow = ({ key }: StorageEvent) => {
			if (concernsRound(key, this.#workshop, this.round)) this.#read(this.isAsking ? this.question : REVIEW);
		};
		window.addEventListener('storage', follow);
		return () => window.removeEventListener('storage', follow);
	}

	/** The questions are on the screen, until what this returns is called. */
	shown(): () => void {
		this.#time();
		return this.#watch.run();
	}

	answer(answer: Answer): void {
		if (this.isFinished) return;
		const item = this.question;
		const ms = Math.round((this.#snapshot.context.timing[item] ?? 0) + this.#watch.take(item));
		this.#send({ type: 'item.answer', item, answer, ms });
		this.#keep((storage) => keepAnswer(storage, this.#workshop, this.round, item, { answer, ms }));
	}

	/** "I can't judge this" and "prefer not to say" are answers too. */
	skip(): void {
		this.answer(SKIPPED);
		this.next();
	}

	next(): void {
		this.#send({ type: 'question.next' });
	}

	back(): void {
		this.#send({ type: 'question.back' });
	}

	show(item: string): void {
		this.#send({ type: 'question.open', item });
	}

	review(): void {
		this.#send({ type: 'quiz.review' });
	}

	finish(): void {
		this.#send({ type: 'quiz.finish' });
		this.#keep(() => undefined);
	}

	/** Goes on with the answers of a round that the room has left behind before they were finished. */
	takeOver(earlier: WorkshopRound): void {
		if (!earlier.isUnderWay || this.isUnderWay || this.isFinished) return;
		const { answers, timing } = earlier.#snapshot.context;
		const taken = keptOf(answers, timing);
		this.seed = earlier.seed;
		this.#take(taken);
		this.#goOn(earlier.isAsking ? earlier.question : REVIEW);
		this.#keep((storage) => {
			for (const [item, kept] of Object.entries(taken)) keepAnswer(storage, this.#workshop, this.round, item, kept);
			forgetRound(storage, this.#workshop, earlier.round);
		});
		earlier.#begin();
	}

	/** The answers as `answers.json` has them. */
	sheet(locale: string): AnswerSheet {
		const { answers, timing } = this.#snapshot.context;
		return answerSheet(this.#outline, this.#setup, keptOf(answers, timing), { locale, seed: this.seed });
	}

	#begin(): void {
		this.#send({ type: 'quiz.restart' });
		this.#send({ type: 'quiz.begin', setup: this.#setup, questions: this.#outline.items.map(({ id }) => id) });
	}

	#read(open: string): void {
		let kept = null;
		try {
			this.#storage ??= window.localStorage;
			kept = keptRound(this.#storage, this.#workshop, this.round);
		} catch {
			this.isStored = false;
		}
		if (kept === null && this.isRestored) this.#begin();
		this.seed = kept?.seed ?? (this.seed || random());
		this.#take(kept?.answers ?? {});
		this.#goOn(kept?.isFinished ? REVIEW : open);
		if (kept?.isFinished) this.#send({ type: 'quiz.finish' });
	}

	#take(answers: Record<string, KeptAnswer>): void {
		for (const [item, { answer, ms }] of Object.entries(answers)) this.#send({ type: 'item.answer', item, answer, ms });
	}

	/** Comes to a question, else to the first without an answer, else to the overview. */
	#goOn(open: string): void {
		const [unanswered] = this.open;
		this.review();
		if (this.questions.includes(open)) this.show(open);
		else if (unanswered && open !== REVIEW) this.show(unanswered);
	}

	/** Where the phone refuses, it goes on in memory and the person is told. */
	#keep(write: (storage: Storage) => void): void {
		const { seed, isFinished } = this;
		try {
			if (!this.#storage) throw new Error('nobody may look');
			keepRound(this.#storage, this.#workshop, this.round, { seed, isFinished });
			write(this.#storage);
			this.isStored = true;
		} catch {
			this.isStored = false;
		}
	}

	#send(event: QuizEvent): void {
		this.#actor.send(event);
		this.#time();
	}

	#time(): void {
		this.#watch.show(this.isAsking ? this.question : null);
	}
}
