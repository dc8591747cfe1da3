import { whenAtRest } from './when-at-rest.ts';

/** The service worker as the interface sees it: a new version is offered, and taken only when asked for. */
export class Offline {
	/** Of the new version: waiting, or already taken by another tab. */
	#worker = $state.raw<ServiceWorker | null>(null);
	#isTaken = false;

	get hasNewVersion(): boolean {
		return this.#worker !== null;
	}

	register(): void {
		const { serviceWorker } = navigator;
		if (!serviceWorker) return;
		let { controller } = serviceWorker;
		serviceWorker.addEventListener('controllerchange', () => {
			if (this.#isTaken) location.reload();
			// The very first service worker is no new version.
			if (controller) this.#worker = serviceWorker.controller;
			({ controller } = serviceWorker);
		});
		whenAtRest(() => void this.#register(serviceWorker));
	}

	useNewVersion(): void {
		this.#isTaken = true;
		if (this.#worker?.state === 'installed') this.#worker.postMessage('use-new-version');
		else location.reload();
	}

	postpone(): void {
		this.#worker = null;
	}

	async #register(serviceWorker: ServiceWorkerContainer): Promise<void> {
		// Refused in some private windows; everything but working offline still works.
		const registration = await serviceWorker.register('/service-worker.js').catch(() => null);
		if (!registration) return;
		const offer = () => {
			if (serviceWorker.controller) this.#worker = registration.waiting ?? this.#worker;
		};
		const wait = () => registration.installing?.addEventListener('statechange', offer);
		offer();
		// The browser may have found it before anyone listened.
		wait();
		registration.addEventListener('updatefound', wait);
	}
}
