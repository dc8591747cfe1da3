import { createContext } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { createActor, type Actor } from 'xstate';
import type { Item } from '../core/instrument/instrument.ts';
import { formItems } from '../core/scoring/form-items.ts';
import { SKIPPED, type Answer, type AnswerSheet } from '../core/scoring/answer-sheet.ts';
import { FORMS } from './forms.ts';
import { quizMachine, type QuizEvent, type Setup } from './quiz.machine.ts';
import {
	concernsRun,
	deleteRuns,
	readRun,
	saveAnswer,
	saveFinished,
	saveRun,
	type Run,
	type SavedRun
} from './saved-run.ts';

/** What the flow needs to know of an item: its kind, and the forms it belongs to. */
export type OutlineItem = Pick<Item, 'id' | 'kind' | 'module' | 'quick' | 'industry' | 'replaces'>;

export interface Outline {
	/** `coo@1.0.0` */
	instrument: string;
	items: OutlineItem[];
}

export type QuizState = 'choosing' | 'answering' | 'reviewing' | 'finished';

/** What the visitor should know about the keeping of answers. */
export type Notice = 'not-saved' | 'replaced-elsewhere';

export const QUICK: Setup = { purpose: 'development', industry: 'general', modules: FORMS.quick };

/** The place of the review among the addresses of the quiz; the others are item ids. */
export const REVIEW = 'review';

const random = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** The quiz as Svelte reads it: the machine, the device's storage and the clock, joined in one place. */
export class Quiz {
	/** False until what lies on the device has been read; before that the first question is a guess. */
	restored = $state(false);
	notice = $state<Notice | null>(null);

	#outline: Outline;
	#actor: Actor<typeof quizMachine>;
	#subscribe: () => void;
	#storage: Storage | null = null;
	#run: Run | null = null;
	#shownAt = 0;
	/** What was chosen in the prerendered page, before what lies on the device had been read. */
	#early: Answer | null = null;

	constructor(outline: Outline) {
		this.#outline = outline;
		this.#actor = createActor(quizMachine).start();
		this.#subscribe = createSubscriber((update) => {
			const { unsubscribe } = this.#actor.subscribe(update);
			return unsubscribe;
		});
	}

	get #snapshot() {
		this.#subscribe();
		return this.#actor.getSnapshot();
	}

	get state(): QuizState {
		return this.#snapshot.value;
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

	get answers(): Record<string, Answer> {
		return this.#snapshot.context.answers;
	}

	/** Ids of the questions without an answer. */
	get open(): string[] {
		return this.questions.filter((item) => !Object.hasOwn(this.answers, item));
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
			this.#storage = window.localStorage;
			this.#replay(readRun(this.#storage), open);
		} catch {
			this.notice = 'not-saved';
		}
		this.restored = true;
		// Someone with a quiz of their own was shown that, so the choice was not theirs.
		if (this.#early !== null && !this.#run) this.answer(this.#early);
		this.#early = null;
		delete document.documentElement.dataset.resuming;
		const follow = (event: StorageEvent) => concernsRun(event.key) && this.#follow();
		window.addEventListener('storage', follow);
		return () => window.removeEventListener('storage', follow);
	}

	begin(setup: Setup): void {
		this.#delete();
		this.#begin(setup, random());
	}

	answer(answer: Answer): void {
		if (!this.restored) {
			this.#early = answer;
			return;
		}
		// A quiz that begins with its first answer began when the question was shown.
		const shownAt = this.#shownAt;
		if (this.state === 'choosing') this.begin(QUICK);
		const item = this.question;
		const ms = Math.round((this.#snapshot.context.timing[item] ?? 0) + performance.now() - shownAt);
		this.#shownAt = performance.now();
		this.#send({ type: 'item.answer', item, answer, ms });
		this.#save((storage, run) => saveAnswer(storage, run.id, item, { answer, ms }));
	}

	/** "I can't judge this" and "prefer not to say" are answers too. */
	skip(): void {
		this.answer(SKIPPED);
		this.next();
	}

	next(): void {
		this.#show({ type: 'question.next' });
	}

	back(): void {
		this.#show({ type: 'question.back' });
	}

	show(item: string): void {
		this.#show({ type: 'question.open', item });
	}

	/** Opens the place that an address names: a question or the review. An unknown one changes nothing. */
	openPlace(place: string): void {
		if (place === REVIEW) this.review();
		else this.show(place);
	}

	review(): void {
		this.#send({ type: 'quiz.review' });
	}

	finish(): void {
		this.#send({ type: 'quiz.finish' });
		this.#save((storage, run) => saveFinished(storage, run.id, true));
	}

	/** Forgets set-up and answers, here and on the device. */
	restart(): void {
		this.#send({ type: 'quiz.restart' });
		this.#delete();
	}

	/** The answers as `answers.json` has them, in the order of the questions, whenever each was given. */
	sheet(locale: string): AnswerSheet {
		const { answers, timing } = this.#snapshot.context;
		const { purpose, industry, modules } = this.setup;
		return {
			format: 'coo-fit/answers@1',
			instrument: this.#outline.instrument,
			form: { modules },
			purpose,
			industry,
			locale,
			seed: this.#run?.seed ?? 0,
			answers: this.#inOrder(answers),
			timing: this.#inOrder(timing)
		};
	}

	/** Takes over the answers of a file, as if they had been given here. */
	adopt({ form, purpose, industry, seed, answers, timing }: AnswerSheet): void {
		this.#delete();
		this.#begin({ purpose, industry, modules: form.modules }, seed);
		for (const [item, answer] of Object.entries(answers)) {
			const ms = timing[item] ?? 0;
			this.#send({ type: 'item.answer', item, answer, ms });
			this.#save((storage, run) => saveAnswer(storage, run.id, item, { answer, ms }));
		}
		this.review();
		this.finish();
	}

	#idsOf(setup: Setup): string[] {
		return this.itemsOf(setup).map(({ id }) => id);
	}

	#inOrder<Value>(byItem: Record<string, Value>): Record<string, Value> {
		return Object.fromEntries(this.questions.flatMap((id) => (id in byItem ? [[id, byItem[id] as Value]] : [])));
	}

	#begin(setup: Setup, seed: number): void {
		this.#run = { id: random().toString(36), instrument: this.#outline.instrument, setup, seed };
		this.#save((storage, run) => saveRun(storage, run));
		this.#send({ type: 'quiz.restart' });
		this.#show({ type: 'quiz.begin', setup, questions: this.#idsOf(setup) });
	}

	/** Sends the stored answers as if they were given now. */
	#replay(saved: SavedRun | null, open: string): void {
		this.#send({ type: 'quiz.restart' });
		this.#run = saved;
		if (!saved) return;
		this.#send({ type: 'quiz.begin', setup: saved.setup, questions: this.#idsOf(saved.setup) });
		for (const [item, kept] of Object.entries(saved.answers)) this.#send({ type: 'item.answer', item, ...kept });
		const [unanswered] = this.open;
		this.review();
		if (saved.finished) this.#send({ type: 'quiz.finish' });
		if (this.questions.includes(open)) this.show(open);
		else if (unanswered && open !== REVIEW && !saved.finished) this.show(unanswered);
	}

	/** Another tab wrote: take over its answers, or, where it began anew, the new quiz. */
	#follow(): void {
		if (!this.#storage) return;
		const saved = readRun(this.#storage);
		if (saved?.id === this.#run?.id) {
			for (const [item, kept] of Object.entries(saved?.answers ?? {})) {
				const known = this.#snapshot.context.timing[item] === kept.ms && this.answers[item] === kept.answer;
				if (!known) this.#send({ type: 'item.answer', item, ...kept });
			}
			return;
		}
		if (this.isUnderWay) this.notice = 'replaced-elsewhere';
		this.#replay(saved, '');
	}

	#send(event: QuizEvent): void {
		this.#actor.send(event);
	}

	/** An event that may bring another question to the screen: its time starts now. */
	#show(event: QuizEvent): void {
		this.#send(event);
		this.#shownAt = performance.now();
	}

	/** Where the device refuses, the quiz goes on in memory and the visitor is told. */
	#save(write: (storage: Storage, run: Run) => void): void {
		if (!this.#run) return;
		try {
			if (!this.#storage) throw new Error('no storage');
			write(this.#storage, this.#run);
		} catch {
			this.notice = 'not-saved';
		}
	}

	#delete(): void {
		try {
			if (this.#storage) deleteRuns(this.#storage);
		} catch {
			this.notice = 'not-saved';
		}
		this.#run = null;
	}
}

export const [useQuiz, provideQuiz] = createContext<Quiz>();
