import { instrument } from '../../lib/content/instrument.ts';
import { roleFacts } from '../../lib/content/role-facts.ts';
import type { ContentFault } from '../../lib/exchange/content-fault.ts';
import { contentReport } from '../../lib/exchange/content-report.ts';
import { contentSentence } from '../../lib/exchange/content-sentences.ts';
import { validateContent, type Validated } from '../../lib/exchange/validate-content.ts';
import { Refusal } from '../ground/refusal.js';
import { onlyFile } from './only-file.ts';
import { parseOptions } from './parse-options.ts';
import { readText } from './read-text.ts';
import { toJson } from './to-json.ts';

/** `coo-fit validate FILE`: whether an instrument or an item pack is sound, or everything that is wrong with it. */
export async function validate(args: string[]): Promise<string> {
	const { values, positionals } = parseOptions(args, { json: { type: 'boolean' } });
	const file = onlyFile('validate', 'an instrument, an item pack, or - for standard input', positionals);
	const validated = validateContent(await readText(file), { instrument, roleFacts });
	const name = file === '-' ? 'standard input' : file;
	if (values.json) {
		if (!validated.ok) process.exitCode = 2;
		return toJson(asData(validated));
	}
	if (!validated.ok) throw new Refusal(contentReport(name, validated.faults));
	return `${name}: ${summary(validated)}`;
}

function asData(validated: Validated): object {
	const faults: ContentFault[] = validated.ok ? [] : validated.faults;
	return { valid: validated.ok, faults: faults.map((fault) => ({ ...fault, says: contentSentence(fault) })) };
}

function summary(validated: Extract<Validated, { ok: true }>): string {
	const { content } = validated;
	const counted = `${content.items.length} ${content.items.length === 1 ? 'item' : 'items'}`;
	if (validated.kind === 'instrument') return `a sound instrument, ${content.id}@${content.version}, ${counted}.`;
	const { extends: extended, words } = validated.content;
	return `a sound item pack, ${content.id}@${content.version} for ${extended}, ${counted} in ${Object.keys(words).join(', ')}.`;
}
