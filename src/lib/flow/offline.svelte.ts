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
		const offer = (worker: ServiceWorker | null) => {
			if (worker?.state === 'installed' && serviceWorker.controller) this.#worker = worker;
		};
		const wait = () => {
			const worker = registration.installing;
			worker?.addEventListener('statechange', () => offer(worker));
		};
		offer(registration.waiting);
		// The browser may have found it before anyone listened.
		wait();
		registration.addEventListener('updatefound', wait);
	}
}
