import { explain } from '../ground/explain.js';
import { Refusal } from '../ground/refusal.js';
import { HELP } from './help.ts';
import { version } from './version.ts';

/** Each takes the arguments after its name and gives the text to print. Only the one asked for is read from disk. */
const commands: Record<string, (args: string[]) => Promise<string>> = {
	audit: async (args) => (await import('./audit.ts')).audit(args),
	backup: async (args) => (await import('./backup.ts')).backup(args),
	instrument: async (args) => (await import('./instrument.ts')).instrument(args),
	manual: async (args) => (await import('./manual.ts')).manual(args),
	recover: async (args) => (await import('./recover.ts')).recover(args),
	restore: async (args) => (await import('./restore.ts')).restore(args),
	score: async (args) => (await import('./score.ts')).score(args),
	validate: async (args) => (await import('./validate.ts')).validate(args)
};

/** Runs one command. What the person at the keyboard can mend is said in a sentence, with exit status 2. */
export async function commandLine(args: string[]): Promise<void> {
	process.stdout.on('error', endAtOnce);
	try {
		process.stdout.write(`${await answer(args)}\n`);
	} catch (fault) {
		if (!(fault instanceof Refusal)) throw fault;
		console.error(fault.message);
		process.exitCode = 2;
	}
}

function answer([name = '', ...rest]: string[]): string | Promise<string> {
	if ([name, ...rest].some((arg) => arg === '--help' || arg === '-h')) return HELP;
	if (name === '--version') return version();
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (command) return command(rest);
	const what =
		name === '' ? 'No command was given' : `There is no ${name.startsWith('-') ? 'option' : 'command'} "${name}"`;
	throw new Refusal(`${what}. Run coo-fit --help to see what there is.`);
}

/** The output cannot be written; where a reader such as `head` has seen enough and closed the pipe, nothing needs to be said. */
function endAtOnce(error: NodeJS.ErrnoException): void {
	if (error.code === 'EPIPE') process.exit(0);
	console.error(explain(error) ?? `The output cannot be written (${error.message}). Write it somewhere else.`);
	process.exit(2);
}
