import { pino } from 'pino';

const output = pino.destination({ fd: 1, sync: true, minLength: 8_192 });
let isWaiting = false;

/** Lines of requests that are answered together are written together: a write of its own costs a line more than its making. */
const together = {
	write(line: string) {
		output.write(line);
		if (isWaiting) return;
		isWaiting = true;
		setImmediate(() => {
			isWaiting = false;
			output.flushSync();
		});
	}
};
process.on('exit', () => output.flushSync());

/** One line of JSON for each thing that happened, on standard output; what it never holds: addresses, names, tokens, answers. */
export const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, together);
