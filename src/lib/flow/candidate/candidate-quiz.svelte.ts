import type { Answer } from '../../core/scoring/answer-sheet.ts';
import { AnswerSender, type Outcome, type Sending } from './answer-sender.ts';
import { AskedQuestions } from '../asked-questions.svelte.ts';
import { KeptEntries, type Entry } from './kept-entries.ts';

/** What the server holds, by item id. */
export type FromServer = Record<string, Omit<Entry, 'isKept'>>;

interface Beginning {
	/** Opaque id, for what lies on the device. */
	candidate: string;
	/** Item ids in the order they are asked. */
	questions: string[];
	kept: FromServer;
	/** Address of the invitation, in the language it is read in; answers go to a place below it. */
	address: () => string;
}

/** How the set-up is scored is the server's affair: the machine only has to know what comes next. */
const SETUP = { purpose: 'selection', industry: 'general', modules: [] as string[] } as const;

/** Clocks count seconds from here, so that they fit where the server keeps them. */
const START_OF_CLOCKS = Date.UTC(2026, 0, 1) / 1000;

/** A screening as a candidate takes it, with the device's storage and the way to the server joined in one place. */
export class CandidateQuiz extends AskedQuestions {
	/** Whether the device keeps answers. */
	isStored = $state(true);
	/** Answers that the server has not acknowledged. */
	waiting = $state(0);
	/** Whether the last attempt to send them failed. */
	isHeldUp = $state(false);
	/** Why no answers are taken any more. */
	over = $state<'ended' | 'refused' | null>(null);

	#keeper: KeptEntries;
	#sender: AnswerSender;
	#address: () => string;
	#entries: Record<string, Entry> = {};
	#isRestored = false;
	/** What was chosen before the device had been read. */
	#early: Answer | null = null;

	constructor({ candidate, questions, kept, address }: Beginning) {
		super();
		this.#address = address;
		this.#keeper = new KeptEntries(candidate);
		this.#sender = new AnswerSender({
			address: () => `${address()}/answers`,
			waiting: () => this.#waiting(),
			told: (outcome, sent) => this.#told(outcome, sent)
		});
		this.tell({ type: 'quiz.begin', setup: { ...SETUP, modules: [] }, questions });
		this.#merge(fromServer(kept));
		this.goOn('');
	}

	/** Reads what lies on the device, sends what waits there, and follows other tabs and the connection. Returns the way to stop. */
	restore(open: string): () => void {
		const early = this.#early;
		const asked = this.question;
		this.#isRestored = true;
		this.#read();
		this.goOn(open);
		if (early !== null && this.question === asked) this.answer(early);
		this.#sender.wake();
		const hurry = () => this.#sender.hurry();
		const follow = () => (document.visibilityState === 'hidden' ? this.#sender.leave() : void this.refresh());
		const unfollow = this.#keeper.follow(() => this.#read());
		const leave = () => this.#sender.leave();
		window.addEventListener('online', hurry);
		window.addEventListener('pagehide', leave);
		document.addEventListener('visibilitychange', follow);
		return () => {
			unfollow();
			window.removeEventListener('online', hurry);
			window.removeEventListener('pagehide', leave);
			document.removeEventListener('visibilitychange', follow);
			this.#sender.stop();
			// What is still on its way back from the server writes nothing any more.
			this.#isRestored = false;
		};
	}

	answer(answer: Answer): void {
		if (!this.#isRestored) {
			this.#early = answer;
			return;
		}
		const { item, ms } = this.take(answer);
		this.#entries[item] = { answer, ms, clock: this.#tick(), isKept: false };
		this.#store(item);
		this.#count();
		this.#sender.wake();
	}

	/** Takes over what other devices have sent meanwhile; without a connection, nothing. */
	async refresh(): Promise<void> {
		const response = await fetch(`${this.#address()}/answers`).catch(() => null);
		if (response?.ok) this.#merge(fromServer((await response.json()) as FromServer));
		else if (response?.status === 409) this.over ??= 'ended';
		this.#sender.hurry();
	}

	/** Ends the answering. Nothing is sent unless the server has every answer that is known here. */
	async send(): Promise<'sent' | 'offline' | 'ended'> {
		const clocks = Object.fromEntries(Object.entries(this.#entries).map(([item, { clock }]) => [item, clock]));
		for (let attempt = 0; attempt < 3; attempt += 1) {
			if (!(await this.#sender.flush())) return this.over ? 'ended' : 'offline';
			const response = await this.#post(clocks);
			if (!response) return 'offline';
			if (response.ok) {
				this.#sender.stop();
				this.#keeper.delete();
				return 'sent';
			}
			const { waiting } = (await response.json().catch(() => ({}))) as { waiting?: string[] };
			if (response.status !== 409) return 'offline';
			if (!waiting) return 'ended';
			for (const item of waiting) if (this.#entries[item]) this.#entries[item].isKept = false;
		}
		return 'offline';
	}

	async #post(clocks: Record<string, number>): Promise<Response | null> {
		return fetch(`${this.#address()}/send`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ clocks }),
			signal: AbortSignal.timeout(30_000)
		}).catch(() => null);
	}

	#read(): void {
		try {
			this.#merge(this.#keeper.read());
		} catch {
			this.isStored = false;
		}
		// What the server alone had lies here too from now on, for when the connection goes.
		for (const item of Object.keys(this.#entries)) this.#store(item);
	}

	/** Takes over whichever answers are later than those known. */
	#merge(entries: Record<string, Entry>): void {
		for (const [item, entry] of Object.entries(entries)) {
			const known = this.#entries[item];
			if (!this.questions.includes(item) || (known && known.clock > entry.clock)) continue;
			if (known?.clock === entry.clock) known.isKept ||= entry.isKept;
			if (known?.clock === entry.clock && !entry.isKept) continue;
			this.#entries[item] = entry;
			this.tell({ type: 'item.answer', item, answer: entry.answer, ms: entry.ms ?? undefined });
		}
		this.#count();
	}

	#waiting(): Sending[] {
		return Object.entries(this.#entries).flatMap(([item, { isKept, ...entry }]) =>
			isKept ? [] : [{ item, ...entry }]
		);
	}

	#told(outcome: Outcome, sent: Sending[]): void {
		this.isHeldUp = outcome === 'failed';
		if (outcome === 'ended' || outcome === 'refused') this.over = outcome;
		if (outcome !== 'kept') return;
		for (const { item, clock } of sent) {
			const entry = this.#entries[item];
			if (entry?.clock !== clock) continue;
			entry.isKept = true;
			this.#store(item);
		}
		this.#count();
	}

	#store(item: string): void {
		if (this.#isRestored) this.isStored = this.#keeper.write(item, this.#entries[item]!) && this.isStored;
	}

	#count(): void {
		this.waiting = this.#waiting().length;
	}

	/** Later than all known here, and, as far as the devices' clocks are right, than what other devices gave before. */
	#tick(): number {
		const latest = Math.max(0, ...Object.values(this.#entries).map(({ clock }) => clock));
		return Math.max(latest + 1, Math.floor(Date.now() / 1000 - START_OF_CLOCKS));
	}
}

function fromServer(kept: FromServer): Record<string, Entry> {
	return Object.fromEntries(Object.entries(kept).map(([item, entry]) => [item, { ...entry, isKept: true }]));
}
