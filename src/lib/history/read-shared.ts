import type { Instrument } from '../core/instrument/instrument.ts';
import type { ProfileEdit } from '../core/instrument/profile-edit.ts';
import type { AnswerSheet } from '../core/scoring/answer-sheet.ts';
import type { Fault } from '../exchange/fault.ts';
import { readChosen, readFile } from '../exchange/read-file.ts';
import { readLink, type LinkFault } from './read-link.ts';

/** A result that came from somebody, or why it cannot be read; `confidence` is null where none came with it. */
export type Shared =
	| {
			from: 'link' | 'file';
			/** A link is always to a result. */
			kind: 'answers' | 'result';
			sheet: AnswerSheet;
			confidence: number | null;
			edit?: ProfileEdit | undefined;
	  }
	| { from: 'link' | 'file'; fault: Fault }
	| { from: 'link'; linkFault: LinkFault };

export function readSharedLink(hash: string, instrument: Instrument): Shared {
	const read = readLink(hash, instrument);
	if (read.ok) return { from: 'link', kind: 'result', sheet: read.sheet, confidence: read.confidence, edit: read.edit };
	return 'link' in read ? { from: 'link', linkFault: read.link } : { from: 'link', fault: read.fault };
}

export async function readSharedFile(file: File, instrument: Instrument): Promise<Shared> {
	const read = await readChosen(file, (text) => readFile(text, instrument));
	if (!read.ok) return { from: 'file', fault: read.fault };
	const { kind, sheet, confidence, result } = read;
	return { from: 'file', kind, sheet, confidence, edit: result?.profile.edit };
}
