import { onDatabase } from './on-database.ts';
import { onlyFile } from './only-file.ts';
import { parseOptions } from './parse-options.ts';

/** `coo-fit backup FILE` */
export async function backup(args: string[]): Promise<string> {
	const { positionals } = parseOptions(args, {});
	const file = onlyFile('backup', 'where the copy goes', positionals);
	await onDatabase((server) => server.backup(process.env, file));
	return [
		`${file} holds everything as it was a moment ago. Keep it as safe as the database itself.`,
		'Sessions and second factors need the file "secret" of the data folder, or COO_FIT_SECRET, as well: keep it apart.'
	].join('\n');
}
