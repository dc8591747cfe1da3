import type { App } from './app.ts';
import { eraseDue } from './services/erase-due.ts';
import { faultOf } from './fault-of.ts';
import { logger } from './logger.ts';

const HOUR = 60 * 60 * 1000;

/** Erases what is due, now and every hour; of several processes one at a time does. The function that comes back ends it. */
export function keepRetention(app: App): () => Promise<void> {
	let current = Promise.resolve();
	const sweep = () => {
		current = app
			.alone(() => eraseDue(app))
			.then(
				(erased) => erased.length > 0 && logger.info({ erased: erased.length }, 'retention day'),
				(fault: unknown) => logger.error(faultOf(fault), 'retention day failed')
			)
			.then(() => undefined);
	};
	sweep();
	const timer = setInterval(sweep, HOUR);
	timer.unref();
	return async () => {
		clearInterval(timer);
		await current;
	};
}
