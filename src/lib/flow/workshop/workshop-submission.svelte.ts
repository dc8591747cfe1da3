import { SCORE_REFUSALS, type ScoreRefusal } from './workshop-refusals.ts';
import type { SentScores } from './workshop-scores.ts';

const PATIENCE_MS = 15_000;
const LONGEST_WAIT_MS = 15_000;

/** The scores of one round on their way, for as long as it takes: sent again they are the same submission. */
export class WorkshopSubmission {
	state = $state<'none' | 'waiting' | 'taken' | ScoreRefusal>('none');
	/** Whether the last attempt failed. */
	isHeldUp = $state(false);

	#address: string;
	#hurry: () => void = () => undefined;

	/** `address` takes them. */
	constructor(address: string) {
		this.#address = address;
	}

	/** Sends until the server has them, or says that it takes none. Returns the way to stop. */
	send(round: number, scores: SentScores): () => void {
		this.state = 'waiting';
		const stopped = new AbortController();
		const { signal } = stopped;
		const hurry = () => this.#hurry();
		window.addEventListener('online', hurry, { signal });
		document.addEventListener('visibilitychange', hurry, { signal });
		void this.#run(JSON.stringify({ round, scores }), signal);
		return () => stopped.abort();
	}

	async #run(body: string, signal: AbortSignal): Promise<void> {
		for (let failures = 0; !signal.aborted; failures += 1) {
			// What is on its way when it is stopped may arrive: sent again it is the same.
			const answer = await this.#post(body);
			if (signal.aborted) return;
			if (typeof answer === 'string') return void (this.state = answer);
			this.isHeldUp = true;
			await this.#pause(answer.waitMs || Math.min(LONGEST_WAIT_MS, 500 * 2 ** failures), signal);
		}
	}

	async #post(body: string): Promise<'taken' | ScoreRefusal | { waitMs: number }> {
		const response = await fetch(this.#address, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body,
			signal: AbortSignal.timeout(PATIENCE_MS)
		}).catch(() => null);
		if (response?.ok) return 'taken';
		const { reason } = ((await response?.json().catch(() => null)) ?? {}) as { reason?: string };
		const isUnread = response?.status === 400 || response?.status === 413;
		const refusal = isUnread ? 'scores' : SCORE_REFUSALS.find((known) => known === reason);
		return refusal ?? { waitMs: 1000 * Number(response?.headers.get('retry-after') ?? 0) };
	}

	#pause(ms: number, signal: AbortSignal): Promise<void> {
		return new Promise((resolve) => {
			const end = () => {
				clearTimeout(timer);
				resolve();
			};
			// A room of phones that lost the same server does not come back in the same moment.
			const timer = setTimeout(end, ms * (0.8 + 0.4 * Math.random()));
			this.#hurry = end;
			signal.addEventListener('abort', end);
		});
	}
}
