import type { App } from './app.ts';
import { deleteDue } from './services/workshop/delete-workshop.ts';
import { eraseDue } from './services/erasure/erase-due.ts';
import { faultOf } from './fault-of.ts';
import { logger } from './logger.ts';

const HOUR = 60 * 60 * 1000;

type Retained = Pick<App, 'alone' | 'screenings' | 'workshops' | 'participants' | 'dossiers' | 'audit'>;

/**
 * Erases what is due, screenings and workshops, and cleans the files after every erasure, now and every hour; of several processes one at a time does.
 * The function that comes back ends it.
 */
export function keepRetention(app: Retained): () => Promise<void> {
	let current = Promise.resolve();
	const sweep = () => {
		current = app
			.alone(async () => {
				const { length: erased } = await eraseDue(app);
				const { length: workshops } = await deleteDue(app);
				return { erased, workshops, isCleaned: await app.dossiers.wipe() };
			})
			.then(
				(done) => (done.erased + done.workshops > 0 || done.isCleaned) && logger.info(done, 'retention'),
				(fault: unknown) => logger.error(faultOf(fault), 'retention failed')
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
