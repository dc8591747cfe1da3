import { createContext } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { createActor } from 'xstate';
import { SKIPPED } from '../../core/instrument/reserved-ids.ts';
import type { Answer, AnswerSheet } from '../../core/scoring/answer-sheet.ts';
import type { Result } from '../../core/scoring/result.ts';
import { formItems } from '../../core/scoring/form-items.ts';
import { QUICK } from './forms.ts';
import { isAnswered } from './is-answered.ts';
import { answerSheet, REVIEW, type Outline, type OutlineItem } from './outline.ts';
import { nextOf, quizMachine, type QuizEvent, type QuizState, type Setup } from './quiz.machine.ts';
import { RunKeeper, type Notice } from './run-keeper.ts';
import { createRun, keptOf, random, saveAnswer, saveFinished, saveRun } from './saved-run.ts';
import type { KeptAnswer, Run, SavedRun } from './saved-run.ts';
import { Stopwatch } from './stopwatch.ts';

/** The quiz as Svelte reads it: the machine, the device's storage and the clock, joined in one place. */
export class Quiz {
	/** False until what lies on the device has been read; before that the first question is a guess. */
	restored = $state.raw(false);
	notice = $state.raw<Notice | null>(null);
	/** How often a stored quiz has taken the place of what was on the screen. */
	replays = $state.raw(0);
	/** A quiz found here whose questions are of another version: held, so that its answers can still be saved as a file. */
	otherVersion = $state.raw<SavedRun | null>(null);

	/** What pages hold from one to the next, until everything is deleted: a result worked out ahead, for these answers read in this way, and what results are read against. */
	held: { rehearsed?: { of: string; result: Result }; inUse?: { forget(): void } } = {};

	#outline: Outline;
	#actor = createActor(quizMachine).start();
	#subscribe = createSubscriber((update) => this.#actor.subscribe(update).unsubscribe);
	#keeper = new RunKeeper();
	#run: Run | null = null;
	/** The time that each question has been on the screen since it was last answered. */
	#watch = new Stopwatch();
	/** Answers of a file to questions that its own form does not ask: they count for nothing, and are not lost. */
	#unasked: Record<string, KeptAnswer> = {};
	/** What was chosen in the prerendered page, before what lies on the device had been read. */
	#early: Answer | null = null;

	constructor(outline: Outline) {
		this.#outline = outline;
	}

	get #snapshot() {
		this.#subscribe();
		return this.#actor.getSnapshot();
	}

	get state(): QuizState {
		return this.#snapshot.value as QuizState;
	}

	get setup(): Setup {
		return this.#snapshot.context.setup ?? QUICK;
	}

	/** Ids of the questions asked; before a start, those of the quick form. */
	get questions(): string[] {
		const { questions } = this.#snapshot.context;
		return questions.length > 0 ? questions : this.#idsOf(QUICK);
	}

	get at(): number {
		return this.#snapshot.context.at;
	}

	get question(): string {
		return this.questions[this.at] ?? '';
	}

	/** Whether the overview comes after this question. */
	get isLast(): boolean {
		return nextOf({ ...this.#snapshot.context, questions: this.questions }) < 0;
	}

	/** What figures are drawn from; 0 before a start. */
	get seed(): number {
		return this.#run?.seed ?? 0;
	}

	get answers(): Record<string, Answer> {
		return this.#snapshot.context.answers;
	}

	/** Ids of the questions without an answer. */
	get open(): string[] {
		return this.questions.filter((item) => !isAnswered(this.answers[item]));
	}

	/** Whether there is a result to show: it was asked for, or nothing is left to ask. */
	get hasResult(): boolean {
		return this.#snapshot.context.wasFinished || this.open.length === 0;
	}

	get isUnderWay(): boolean {
		return Object.keys(this.answers).length > 0;
	}

	/** The items that a set-up asks, in order. */
	itemsOf({ modules, industry }: Setup): OutlineItem[] {
		return formItems(this.#outline, { form: { modules }, industry });
	}

	/** Reads what lies on the device and follows what other tabs write. Returns the way to stop following. */
	restore(open: string): () => void {
		try {
			this.#replay(this.#keeper.read(), open);
		} catch {
			this.notice = 'not-saved';
		}
		this.restored = true;
		// Someone with a quiz of their own was shown that, so the choice was not theirs.
		if (this.#early !== null && !this.#run) this.answer(this.#early);
		this.#early = null;
		delete document.documentElement.dataset.resuming;
		return this.#keeper.follow(() => this.#follow());
	}

	/** The page of the questions is on the screen, until what this returns is called: time away from it counts for none. */
	shown(): () => void {
		this.#time();
		return this.#watch.run();
	}

	/** How the result is to be read from now on. */
	readAs(chosen: Partial<Setup>): void {
		this.#ask({ ...this.setup, ...chosen });
		this.#save(saveRun);
	}

	/** Takes more modules into the quiz, answers and all, and goes to the first question that is new. */
	extend(modules: string[]): void {
		this.readAs({ modules: [...this.setup.modules, ...modules] });
		this.show(this.open[0] ?? '');
	}

	/** Asks what belongs to a set-up; what was answered before counts where it is asked again. */
	#ask(setup: Setup): void {
		if (this.#run) this.#run = { ...this.#run, setup };
		this.#send({ type: 'setup.change', setup, questions: this.#idsOf(setup) });
		this.#take(this.#unasked);
	}

	begin(setup: Setup, seed = random()): void {
		this.#turnTo(createRun(this.#outline.instrument, setup, seed));
		this.#save(saveRun);
		// Only now, so that another tab sees one run take the place of another, and no deletion.
		if (!this.#keeper.delete(this.#run!)) this.notice = 'not-saved';
	}

	answer(answer: Answer): void {
		if (!this.restored) return void (this.#early = answer);
		// A quiz that begins with its first answer began when the question was shown.
		if (this.state === 'choosing') this.begin(QUICK);
		const item = this.question;
		const ms = Math.round((this.#snapshot.context.timing[item] ?? 0) + this.#watch.take(item));
		this.#send({ type: 'item.answer', item, answer, ms });
		this.#save((storage, run) => saveAnswer(storage, run.id, item, { answer, ms }));
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
		this.#save((storage, run) => saveFinished(storage, run.id));
	}

	/** Forgets set-up and answers, here and on the device, and says whether that worked. */
	restart(): void {
		this.#turnTo(null);
		this.notice = this.#keeper.delete() ? 'deleted' : 'not-deleted';
		this.otherVersion = null;
		delete this.held.rehearsed;
		this.held.inUse?.forget();
		this.#watch.forget();
	}

	/** The answers as `answers.json` has them. */
	sheet(locale: string): AnswerSheet {
		return answerSheet(this.#outline, this.setup, this.#kept, { locale, seed: this.seed });
	}

	/** Takes over the answers of a file, as if they had been given here. */
	adopt({ form, purpose, industry, seed, answers, timing }: AnswerSheet, confidence?: number): void {
		this.begin({ purpose, industry, modules: form.modules, confidence }, seed);
		this.#take(keptOf(answers, timing));
		this.#keeper.isBehind = true;
		this.review();
		this.finish();
	}

	#take(answers: Record<string, KeptAnswer>): void {
		for (const [item, kept] of Object.entries(answers)) {
			delete this.#unasked[item];
			if (this.questions.includes(item)) this.#send({ type: 'item.answer', item, ...kept });
			else this.#unasked[item] = kept;
		}
	}

	get #kept(): Record<string, KeptAnswer> {
		const { answers, timing } = this.#snapshot.context;
		return { ...this.#unasked, ...keptOf(answers, timing) };
	}

	#idsOf(setup: Setup): string[] {
		return this.itemsOf(setup).map(({ id }) => id);
	}

	/** From here on it is about this run, or none, without an answer. */
	#turnTo(run: Run | null): void {
		this.#run = run;
		this.#unasked = {};
		this.#keeper.isBehind = false;
		this.#send({ type: 'quiz.restart' });
		if (run) this.#send({ type: 'quiz.begin', setup: run.setup, questions: this.#idsOf(run.setup) });
	}

	/** Sends the stored answers as if they were given now. */
	#replay(saved: SavedRun | null, open: string): void {
		// Answers to other questions than these stay where they are, until the visitor begins anew.
		const { instrument, continues = [] } = this.#outline;
		const isOurs = saved !== null && [instrument, ...continues].includes(saved.instrument);
		this.#turnTo(isOurs ? { ...saved, instrument } : null);
		if (saved && !isOurs) this.notice = 'other-version';
		if (!isOurs) return void (this.otherVersion = saved);
		this.#take(saved.answers);
		this.replays += 1;
		this.review();
		if (saved.finished) this.#send({ type: 'quiz.finish' });
		if (this.questions.includes(open)) this.show(open);
		else if (open !== REVIEW && !saved.finished) this.show(this.open[0] ?? '');
	}

	/** Another tab wrote: take over its answers, or, where it began anew, the new quiz. */
	#follow(): void {
		const saved = this.#keeper.read();
		const isSame = saved !== null && saved.id === this.#run?.id;
		if (isSame && this.#keeper.isBehind) {
			// What the device refused is nowhere but here.
			this.#take({ ...saved.answers, ...this.#kept });
			return this.#save(saveRun);
		}
		if (isSame && `${saved.setup.modules}` === `${this.setup.modules}`) {
			this.#take(saved.answers);
			this.#ask(saved.setup);
			if (saved.finished) this.#send({ type: 'result.seen' });
			return;
		}
		if (!isSame && (this.isUnderWay || (this.otherVersion && !saved)))
			this.notice = saved ? 'replaced-elsewhere' : 'deleted-elsewhere';
		this.#replay(saved, isSame ? this.question : '');
	}

	#send(event: QuizEvent): void {
		this.#actor.send(event);
		this.#time();
	}

	#time(): void {
		const isAsking = this.state === 'choosing' || this.state === 'answering';
		this.#watch.show(isAsking ? this.question : null);
	}

	#save(write: (storage: Storage, run: Run) => void): void {
		const run = this.#run;
		const everything = () => ({ ...run!, answers: this.#kept, finished: this.#snapshot.context.wasFinished });
		// Where the device refuses, the quiz goes on in memory and the visitor is told.
		if (run && !this.#keeper.save(run, write, everything)) this.notice = 'not-saved';
		else if (this.notice === 'not-saved') this.notice = null;
	}
}

export const [useQuiz, provideQuiz] = createContext<Quiz>();
