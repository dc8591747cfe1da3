import { showValue } from './show-value.ts';

/** Keys and indices from the top of a file down to one value. */
export type Path = readonly (string | number)[];

const PLAIN = /^[\w.:-]{1,60}$/;

/** A place in a file as a person reads it: `answers.process-queues`, `form.modules[1]`; a key that is no plain word is quoted. */
export function fieldPath(path: Path): string {
	return path.map(step).join('').replace(/^\./, '');
}

function step(key: string | number): string {
	return typeof key === 'string' && PLAIN.test(key) ? `.${key}` : `[${showValue(key)}]`;
}
