import { whenAtRest } from './when-at-rest.ts';

/** The service worker as the interface sees it: a new version is offered, and taken only when asked for. */
export class Offline {
	#waiting = $state.raw<ServiceWorker | null>(null);

	get hasNewVersion(): boolean {
		return this.#waiting !== null;
	}

	register(): void {
		if ('serviceWorker' in navigator) whenAtRest(() => void this.#register());
	}

	useNewVersion(): void {
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
		this.#waiting?.postMessage('use-new-version');
	}

	postpone(): void {
		this.#waiting = null;
	}

	async #register(): Promise<void> {
		// Refused in some private windows; everything but working offline still works.
		const registration = await navigator.serviceWorker.register('/service-worker.js').catch(() => null);
		if (!registration) return;
		this.#offer(registration.waiting);
		// The browser may have found it before anyone listened.
		this.#await(registration.installing);
		registration.addEventListener('updatefound', () => this.#await(registration.installing));
	}

	#await(worker: ServiceWorker | null): void {
		worker?.addEventListener('statechange', () => worker.state === 'installed' && this.#offer(worker));
	}

	/** The very first service worker is no new version. */
	#offer(worker: ServiceWorker | null): void {
		if (worker && navigator.serviceWorker.controller) this.#waiting = worker;
	}
}
