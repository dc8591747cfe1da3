import type { Answer, AnswerSheet } from '../../core/scoring/answer-sheet.ts';
import { AskedQuestions } from '../asked-questions.svelte.ts';
import { answerSheet, REVIEW, type Outline } from '../quiz/outline.ts';
import type { Setup } from '../quiz/quiz.machine.ts';
import { keptOf, random, type KeptAnswer } from '../quiz/saved-run.ts';
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

/** One round of a workshop as a person answers it, and the phone's storage, which no answer leaves. */
export class WorkshopRound extends AskedQuestions {
	readonly round: number;
	/** False until what lies on the phone has been read. */
	isRestored = $state(false);
	/** Whether the phone keeps answers. */
	isStored = $state(true);
	/** Whether the server has the scores, as whoever this phone was then. */
	isTaken = $state(false);
	/** Whether it had them when the page came. */
	wasTaken = $state(false);
	/** Whether the result was asked for while no area could be scored. */
	lacksScores = $state(false);
	/** What figures are drawn from. */
	seed = $state(0);

	#workshop: string;
	#outline: Outline;
	#setup: Setup;
	#storage: Storage | null = null;

	constructor({ workshop, round, settings: { industry, modules, confidence }, outline }: Beginning) {
		super();
		this.round = round;
		this.#workshop = workshop;
		this.#outline = outline;
		this.#setup = { purpose: 'development', industry, modules: [...modules], confidence };
		this.#begin();
	}

	/** Whether the person has asked for the result: from then on nothing changes any more. */
	get isFinished(): boolean {
		return this.context.wasFinished;
	}

	get isUnderWay(): boolean {
		return !this.isFinished && Object.keys(this.answers).length > 0;
	}

	/** Reads what lies on the phone, comes to the question in the address, and follows other tabs. Returns the way to stop. */
	restore(open: string): () => void {
		this.#read(open);
		this.wasTaken = this.isTaken;
		this.isRestored = true;
		const follow = ({ key }: StorageEvent) => {
			if (concernsRound(key, this.#workshop, this.round)) this.#read(this.isAsking ? this.question : REVIEW);
		};
		window.addEventListener('storage', follow);
		return () => window.removeEventListener('storage', follow);
	}

	answer(answer: Answer): void {
		if (this.isFinished) return;
		const { item, ms } = this.take(answer);
		this.#keep((storage) => keepAnswer(storage, this.#workshop, this.round, item, { answer, ms }));
	}

	finish(): void {
		this.lacksScores = false;
		this.tell({ type: 'quiz.finish' });
		this.#keep(() => undefined);
	}

	/** Noted beside the answers: whoever joins anew with them does not count twice. */
	taken(): void {
		if (this.isTaken) return;
		this.isTaken = true;
		this.#keep(() => undefined);
	}

	/** Back to the overview, where the answers that were finished give no score: they can still be added to. */
	reopen(): void {
		const { answers, timing } = this.context;
		this.#begin();
		this.#replay(keptOf(answers, timing));
		this.goOn(REVIEW);
		this.lacksScores = true;
		this.#keep(() => undefined);
	}

	/** Goes on with the answers of a round that the room has left behind before they were finished. */
	takeOver(earlier: WorkshopRound): void {
		if (!earlier.isUnderWay || this.isUnderWay || this.isFinished) return;
		const { answers, timing } = earlier.context;
		const taken = keptOf(answers, timing);
		this.seed = earlier.seed;
		this.#replay(taken);
		this.goOn(earlier.isAsking ? earlier.question : REVIEW);
		this.#keep((storage) => {
			for (const [item, kept] of Object.entries(taken)) keepAnswer(storage, this.#workshop, this.round, item, kept);
			forgetRound(storage, this.#workshop, earlier.round);
		});
		earlier.#begin();
	}

	/** The answers as `answers.json` has them. */
	sheet(locale: string): AnswerSheet {
		const { answers, timing } = this.context;
		return answerSheet(this.#outline, this.#setup, keptOf(answers, timing), { locale, seed: this.seed });
	}

	#begin(): void {
		this.tell({ type: 'quiz.restart' });
		this.tell({ type: 'quiz.begin', setup: this.#setup, questions: this.#outline.items.map(({ id }) => id) });
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
		this.isTaken = kept?.isTaken ?? false;
		this.#replay(kept?.answers ?? {});
		this.goOn(kept?.isFinished ? REVIEW : open);
		if (kept?.isFinished) this.tell({ type: 'quiz.finish' });
	}

	#replay(answers: Record<string, KeptAnswer>): void {
		for (const [item, { answer, ms }] of Object.entries(answers)) this.tell({ type: 'item.answer', item, answer, ms });
	}

	/** Where the phone refuses, it goes on in memory and the person is told. */
	#keep(write: (storage: Storage) => void): void {
		const { seed, isFinished, isTaken } = this;
		try {
			if (!this.#storage) throw new Error('nobody may look');
			keepRound(this.#storage, this.#workshop, this.round, { seed, isFinished, isTaken });
			write(this.#storage);
			this.isStored = true;
		} catch {
			this.isStored = false;
		}
	}
}
