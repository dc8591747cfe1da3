import { Refusal } from '../ground/refusal.js';
import { onDatabase } from './on-database.ts';
import { onlyFile } from './only-file.ts';
import { parseOptions } from './parse-options.ts';

/** `coo-fit restore FILE --yes` */
export async function restore(args: string[]): Promise<string> {
	const { values, positionals } = parseOptions(args, { yes: { type: 'boolean' } });
	const file = onlyFile('restore', 'a copy that coo-fit backup wrote', positionals);
	if (!values.yes) {
		throw new Refusal(
			`${file} would take the place of everything that is there now, which is kept in a file beside it. Add --yes to do it.`
		);
	}
	const { kept, erasedAgain, sessions } = await onDatabase((server) => server.restore(process.env, file));
	return [
		`Everything is as it was in ${file}.`,
		...(kept ? [`What was there before is in ${kept}: delete it when nobody needs it any more.`] : []),
		...(erasedAgain > 0 ? [`Erased since the copy was made, and again now: ${erasedAgain} candidates.`] : []),
		...(sessions > 0 ? [`Everybody signs in again: ${sessions} sessions were ended.`] : []),
		'Who was asked in, shut out or given another role since then is as before: look at the people. Links that were cancelled since open again.'
	].join('\n');
}
