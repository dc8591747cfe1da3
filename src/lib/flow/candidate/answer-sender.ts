import type { Answer } from '../../core/scoring/answer-sheet.ts';

/** One answer on its way to the server. */
export interface Sending {
	item: string;
	answer: Answer;
	ms: number | null;
	clock: number;
}

/** `ended`: no more answers are taken. `refused`: the server does not know what these answers are to. */
export type Outcome = 'kept' | 'failed' | 'ended' | 'refused';

interface Wires {
	/** Where the answers go. */
	address: () => string;
	/** What the server has not acknowledged yet. */
	waiting: () => Sending[];
	/** Called after each attempt, with what was in it. */
	told: (outcome: Outcome, sent: Sending[]) => void;
}

const MOST_AT_ONCE = 100;
const LONGEST_WAIT_MS = 15_000;
const PATIENCE_MS = 15_000;

/** Sends what waits until nothing does: one request at a time, and after a failure again, later and later. */
export class AnswerSender {
	#wires: Wires;
	#isRunning = false;
	#hurry: () => void = () => undefined;
	#isOver = false;

	constructor(wires: Wires) {
		this.#wires = wires;
	}

	/** Something waits. */
	wake(): void {
		if (this.#isRunning || this.#isOver) return;
		this.#isRunning = true;
		void this.#run().finally(() => {
			this.#isRunning = false;
			// What came in the moment in which the last round ended.
			if (this.#next().length > 0) this.wake();
		});
	}

	/** Sends all that waits, now. False where that fails. */
	async flush(): Promise<boolean> {
		for (let next = this.#next(); next.length > 0; next = this.#next()) {
			if ((await this.#post(next)).outcome !== 'kept') return false;
		}
		return true;
	}

	/** The connection may be back: waits no longer for the next attempt. */
	hurry(): void {
		this.#hurry();
		this.wake();
	}

	/** The page may be about to go: the browser sends this on its own, and what does not arrive stays on the device. */
	leave(): void {
		const sending = this.#wires.waiting().slice(0, MOST_AT_ONCE);
		if (sending.length > 0 && !this.#isOver) void this.#post(sending, true);
	}

	stop(): void {
		this.#isOver = true;
		this.#hurry();
	}

	async #run(): Promise<void> {
		let failures = 0;
		for (let next = this.#next(); next.length > 0; next = this.#next()) {
			const { outcome, waitMs } = await this.#post(next);
			if (outcome === 'ended' || outcome === 'refused') return this.stop();
			failures = outcome === 'kept' ? 0 : failures + 1;
			if (failures > 0) await this.#pause(waitMs ?? Math.min(LONGEST_WAIT_MS, 500 * 2 ** (failures - 1)));
		}
	}

	#next(): Sending[] {
		return this.#isOver ? [] : this.#wires.waiting().slice(0, MOST_AT_ONCE);
	}

	async #post(answers: Sending[], keepalive = false): Promise<{ outcome: Outcome; waitMs?: number }> {
		const response = await fetch(this.#wires.address(), {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ answers }),
			keepalive,
			signal: AbortSignal.timeout(PATIENCE_MS)
		}).catch(() => null);
		const outcome = outcomeOf(response);
		this.#wires.told(outcome, answers);
		const seconds = Number(response?.headers.get('retry-after'));
		return { outcome, ...(seconds > 0 && { waitMs: seconds * 1000 }) };
	}

	#pause(ms: number): Promise<void> {
		return new Promise((resolve) => {
			// Many pages that lost the same server do not all come back in the same moment.
			const timer = setTimeout(resolve, ms * (0.8 + 0.4 * Math.random()));
			this.#hurry = () => {
				clearTimeout(timer);
				resolve();
			};
		});
	}
}

function outcomeOf(response: Response | null): Outcome {
	if (response?.ok) return 'kept';
	if (response?.status === 404 || response?.status === 409) return 'ended';
	return response?.status === 400 || response?.status === 413 ? 'refused' : 'failed';
}
