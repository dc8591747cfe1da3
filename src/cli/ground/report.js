import { explain } from './explain.js';
import { Refusal } from './refusal.js';

/**
 * Ends with one sentence for a known fault, and with all there is to know for an unknown one.
 * @param {unknown} fault
 */
export function report(fault) {
	if (fault instanceof Refusal && fault.output) console.error(`${fault.output.trimEnd()}\n`);
	console.error(explain(fault) ?? fault);
	process.exitCode = 1;
}
