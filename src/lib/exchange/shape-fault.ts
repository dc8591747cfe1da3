import type { BaseIssue } from 'valibot';
import { faultAt, type Fault } from './fault.ts';
import type { Path } from './field-path.ts';

/** An issue of Valibot as a fault. Its message is what the schema expects; JSON itself has no undefined, so that means missing. */
export function shapeFault({ path = [] as never, input, expected, message }: BaseIssue<unknown>): Fault {
	const place: Path = path.map(({ key }) => key as string | number);
	if (input === undefined) return faultAt('missing', place, input, String(expected));
	if (expected === 'never') return faultAt('unknown', place, path.at(-1)?.value, '');
	return faultAt('value', place, input, message);
}
