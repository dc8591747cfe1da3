import { Refusal } from '../ground/refusal.js';
import type { ChainHead } from '../../lib/server/upkeep.ts';
import { onDatabase } from './on-database.ts';
import { parseOptions } from './parse-options.ts';

/** `coo-fit audit check [--head NUMBER:HASH]` */
export async function audit(args: string[]): Promise<string> {
	const { values, positionals } = parseOptions(args, { head: { type: 'string' } });
	const [verb, ...more] = positionals;
	if (verb !== 'check' || more.length > 0) throw new Refusal('audit knows one thing to do: coo-fit audit check.');
	const known = values.head === undefined ? undefined : headOf(values.head);
	const { head, brokenAt, holds } = await onDatabase((server) => server.auditCheck(process.env, known));
	if (brokenAt !== null) {
		throw new Refusal(
			`The audit log is broken at entry ${brokenAt}: it, or what stood before it, was changed, added, moved or taken out. The ${head.sequence} entries before it are sound. Compare it with a backup.`
		);
	}
	if (holds === false) {
		throw new Refusal(
			`Entry ${known!.sequence} is not there with the hash that you kept: the log was cut off or written anew, or an older backup was restored. It now ends at ${head.sequence}:${head.hash}`
		);
	}
	return [
		`${head.sequence} entries, and the chain is whole.${holds ? ` Entry ${known!.sequence} stands as you kept it.` : ''}`,
		`Head: ${head.sequence}:${head.hash}`,
		'Keep the head where nobody who reaches the database can change it: that entries were cut off the end shows only against it, with --head.'
	].join('\n');
}

function headOf(text: string): ChainHead {
	const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
	if (!sequence || !hash) throw new Refusal(`--head cannot be "${text}". Give NUMBER:HASH as audit check printed it.`);
	return { sequence: Number(sequence), hash };
}
