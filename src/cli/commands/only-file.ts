import { Refusal } from '../ground/refusal.js';

/** The one FILE that a command takes; `what` says which files those are. */
export function onlyFile(command: string, what: string, [file, ...more]: string[]): string {
	if (file === undefined) throw new Refusal(`${command} needs a FILE: ${what}.`);
	if (more.length > 0)
		throw new Refusal(`${command} takes one FILE, and ${more.length + 1} were given. Run it once for each.`);
	return file;
}
