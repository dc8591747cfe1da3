import { DESK_REFUSALS, type DeskRefusal, type DeskStep } from './host-next.ts';
import { workshopRequest } from './workshop-request.ts';

/** Once the same button says something else, a press in the same breath is not meant for that. */
const BREATH_MS = 600;

/** Sends what a host wants, one thing after the other. Every step may be sent again: what is done already is done. */
export class WorkshopDesk {
	refused = $state<DeskRefusal | null>(null);

	#address: string;
	#isSending = $state(false);
	#isResting = $state(false);
	#rested: ReturnType<typeof setTimeout> | undefined;

	constructor(address: string) {
		this.#address = address;
	}

	/** Whether a press is not taken now. */
	get isBusy(): boolean {
		return this.#isSending || this.#isResting;
	}

	/** The room has moved, by this window or by another one. */
	rest(): void {
		clearTimeout(this.#rested);
		this.#isResting = true;
		this.#rested = setTimeout(() => (this.#isResting = false), BREATH_MS);
	}

	/** The server is there again. */
	reach(): void {
		if (this.refused === 'unsent') this.refused = null;
	}

	/** Ends at the first step that is refused. */
	async send(steps: readonly DeskStep[]): Promise<void> {
		if (this.isBusy) return;
		this.#isSending = true;
		this.refused = null;
		for (const step of steps) {
			this.refused = await this.#post(step);
			if (this.refused) break;
		}
		if (!this.refused) this.rest();
		this.#isSending = false;
	}

	async #post(step: DeskStep): Promise<DeskRefusal | null> {
		const headers = { 'content-type': 'application/json', accept: 'application/json' };
		const body = JSON.stringify(step);
		const response = await workshopRequest(this.#address, { method: 'POST', headers, body, redirect: 'manual' });
		if (!response) return 'unsent';
		if (response.ok) return null;
		const { reason } = (await response.json().catch(() => ({}))) as { reason?: string };
		if (reason === 'owned') return reason;
		if (response.type === 'opaqueredirect' || [401, 403].includes(response.status)) return 'signed-out';
		if (response.status === 404) return 'unknown';
		if (reason === 'too-few' && step.type === 'pairs.made') return 'few-pairs';
		return DESK_REFUSALS.find((known) => known === reason) ?? 'failed';
	}
}
