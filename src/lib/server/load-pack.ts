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

/**
 * The instrument with the private item pack that COO_FIT_PACK names, or as it is where it names none. Throws with every
 * fault of a pack that is not sound: a screening must not begin with other items than it was meant to have.
 */
export async function loadPack(file = process.env.COO_FIT_PACK): Promise<Extended> {
	if (!file) return { instrument, words: {} };
	const validated = validateContent(await readFile(file, 'utf8'), { instrument, roleFacts });
	if (!validated.ok) throw new Error(contentReport(file, validated.faults));
	if (validated.kind !== 'pack') throw new Error(`${file} is an instrument, and COO_FIT_PACK names an item pack.`);
	const { content } = validated;
	return { instrument: extendInstrument(instrument, content), words: content.words };
}
