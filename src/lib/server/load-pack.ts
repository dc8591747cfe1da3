import { readFile } from 'node:fs/promises';
import { instrument } from '../content/instrument.ts';
import { roleFacts } from '../content/role-facts.ts';
import type { ItemsWords } from '../content/words/words.ts';
import { extendInstrument } from '../core/instrument/pack.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import { contentReport } from '../exchange/content-report.ts';
import { validateContent } from '../exchange/validate-content.ts';

export interface Extended {
	instrument: Instrument;
	/** By language: the words of the pack's own items. */
	words: Record<string, ItemsWords>;
}

/** Its message says all there is to know: who starts the server needs no stack beside it. */
class PackRefusal extends Error {
	override name = 'Refusal';
}

/**
 * The instrument with the private item pack of a file, or as it is where there is none. Throws with every fault of a pack
 * that is not sound: a screening must not begin with other items than it was meant to have.
 */
export async function loadPack(file: string | null): Promise<Extended> {
	if (file === null) return { instrument, words: {} };
	const text = await readFile(file, 'utf8').catch((fault: Error) => {
		throw new PackRefusal(`The file that COO_FIT_PACK names cannot be read: ${fault.message}`);
	});
	const validated = validateContent(text, { instrument, roleFacts });
	if (!validated.ok) throw new PackRefusal(contentReport(file, validated.faults));
	if (validated.kind !== 'pack')
		throw new PackRefusal(`${file} is an instrument, and COO_FIT_PACK names an item pack.`);
	const { content } = validated;
	return { instrument: extendInstrument(instrument, content), words: content.words };
}
