import type { Instrument } from '../core/instrument/instrument.ts';
import type { AnswerSheet } from '../core/scoring/answer-sheet.ts';
import type { ProfileEdit } from '../core/instrument/profile-edit.ts';
import { CONFIDENCE_LEVELS } from '../core/scoring/confidence-levels.ts';
import { readEdit } from '../exchange/read-edit.ts';
import { readFile } from '../exchange/read-file.ts';
import type { Entry } from './entry.ts';

/** An entry as it can be used now: its answers as answers to this instrument, null where they belong to a version that it does not continue. */
export interface ReadEntry {
	id: string;
	at: string;
	/** As it was kept, the version that it names included. */
	kept: AnswerSheet;
	sheet: AnswerSheet | null;
	confidence?: number | undefined;
	edit?: ProfileEdit | undefined;
}

/** Entries with every check that a file gets; one that is no sheet of answers at all is none. */
export function readEntry(
	{ id, at, sheet, confidence, edit }: { id: string } & Entry,
	instrument: Instrument
): ReadEntry[] {
	const read = readFile(JSON.stringify(sheet), instrument);
	if (!read.ok && read.fault.code !== 'instrument') return [];
	// Where the edit is none, the answers are still there to be read against the instrument's own profile, and so with a certainty.
	const profile = readEdit(edit, instrument);
	return [
		{
			id,
			at,
			kept: sheet,
			sheet: read.ok ? read.sheet : null,
			confidence: CONFIDENCE_LEVELS.find((level) => level === confidence),
			edit: profile.ok ? profile.edit : undefined
		}
	];
}
