import { pino } from 'pino';

/** One line of JSON for each thing that happened, on standard output; what it never holds: addresses, names, tokens, answers. */
export const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });
