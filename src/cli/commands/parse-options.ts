import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Refusal } from '../ground/refusal.js';

/** The options and arguments of one command; an unknown or incomplete one is refused. */
export function parseOptions<const Options extends ParseArgsConfig['options']>(args: string[], options: Options) {
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		// Node's own first sentence names the option; what follows is about shells.
		const [sentence] = error.message.split(/\.?(?:\s*\n|\. |$)/);
		throw new Refusal(`${sentence}. Run coo-fit --help to see what there is.`);
	}
}

/** The value of an option that allows only some, refused where it is another; undefined where it was not given. */
export function oneOf<Value extends string>(option: string, value: string | undefined, allowed: readonly Value[]) {
	const found = allowed.find((one) => one === value);
	if (value === undefined || found) return found;
	throw new Refusal(`--${option} cannot be "${value}". Choose one of: ${allowed.join(', ')}.`);
}
