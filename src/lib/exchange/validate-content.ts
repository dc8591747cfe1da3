import type { Instrument } from '../core/instrument/instrument.ts';
import { contentFault, type ContentFault } from './content-fault.ts';
import { instrumentFaults, type WordedInstrument } from './instrument-faults.ts';
import { INSTRUMENT_FORMAT } from './instrument-schema.ts';
import { packFaults, type WordedPack } from './pack-faults.ts';
import { PACK_FORMAT } from './pack-schema.ts';
import { parseJson } from './parse-json.ts';
import { SIZE_LIMIT } from './read-file.ts';
import { showValue } from './show-value.ts';

/** An instrument or an item pack that somebody wrote, sound where there are no faults; else every fault of it. */
export type Validated =
	| { ok: true; kind: 'instrument'; content: WordedInstrument }
	| { ok: true; kind: 'pack'; content: WordedPack }
	| { ok: false; faults: ContentFault[] };

/** What a content is held against: the instrument that a pack extends, and the ids of the facts about the role. */
export interface Ground {
	instrument: Instrument;
	roleFacts: readonly string[];
}

/** Checks the text of an instrument or an item pack. Never throws, and names every fault at once. */
export function validateContent(text: string, ground: Ground): Validated {
	if (text.length > SIZE_LIMIT) return refuse(contentFault('', 'too-large', '', `${SIZE_LIMIT / 1e6} MB`));
	const content = parseJson(text);
	if (content === undefined) return refuse(contentFault('', 'not-json'));
	const { format } = Object(content) as { format?: unknown };
	if (format === INSTRUMENT_FORMAT) {
		const faults = instrumentFaults(content, ground);
		return faults.length > 0
			? refuse(...faults)
			: { ok: true, kind: 'instrument', content: content as WordedInstrument };
	}
	if (format === PACK_FORMAT) {
		const faults = packFaults(content, ground);
		return faults.length > 0 ? refuse(...faults) : { ok: true, kind: 'pack', content: content as WordedPack };
	}
	const expected = [INSTRUMENT_FORMAT, PACK_FORMAT].map((known) => JSON.stringify(known)).join(' or ');
	return refuse(contentFault('format', format === undefined ? 'missing' : 'value', showValue(format), expected));
}

function refuse(...faults: ContentFault[]): Validated {
	return { ok: false, faults };
}
