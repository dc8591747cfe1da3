import { basisOf, type Offer } from './offer.ts';
import type { Plan } from './plan.ts';
import { PLAN_KEY, readPlan, savePlan } from './saved-plan.ts';

/** A plan as Svelte reads it, kept on the device as it is edited for as long as the device lets it. */
export class Planner {
	plan = $state.raw<Plan | null>(null);
	/** Whether the device holds what is on the screen. */
	isKept = $state(true);
	#storage: Storage | null = null;
	#key: string;

	/** Where on the device it lies; a plan made in a workshop lies beside that of the person's own quiz. */
	constructor(key = PLAN_KEY) {
		this.#key = key;
	}

	/** Reads what lies on the device, unless it refused to hold what is here, and follows what other tabs write. Returns the way to stop following. */
	open(): () => void {
		if (this.isKept) this.#read();
		delete document.documentElement.dataset.planned;
		const hear = ({ key, newValue }: StorageEvent) => {
			// What the device refused is nowhere but here, and goes only when everything is deleted.
			if ((key === this.#key || key === null) && (this.isKept || newValue === null)) this.#read();
		};
		window.addEventListener('storage', hear);
		return () => window.removeEventListener('storage', hear);
	}

	/** Takes a new plan, in the place of any other. */
	start(plan: Plan): void {
		this.plan = plan;
		this.#save(plan);
	}

	edit(change: (plan: Plan) => Plan): void {
		if (this.plan) this.start(change(this.plan));
	}

	/** Whether a result offers something else than what the plan was made from. */
	differsFrom(offer: Offer | null): boolean {
		return this.plan !== null && offer !== null && this.plan.basis !== basisOf(offer);
	}

	#read(): void {
		try {
			this.#storage ??= window.localStorage;
			this.plan = readPlan(this.#storage, this.#key);
			this.isKept = true;
		} catch {
			this.isKept = false;
		}
	}

	/** Where the device refuses, the plan goes on in memory and the person is told. */
	#save(plan: Plan): void {
		try {
			if (this.#storage) savePlan(this.#storage, plan, this.#key);
			this.isKept = this.#storage !== null;
		} catch {
			this.isKept = false;
		}
	}
}
