import type { Instrument } from '../core/instrument/instrument.ts';
import type { ProfileEdit } from '../core/instrument/profile-edit.ts';
import type { AnswerSheet } from '../core/scoring/answer-sheet.ts';
import { CONFIDENCE_LEVELS } from '../core/scoring/confidence-levels.ts';
import { ANSWERS_FORMAT } from '../exchange/answers-schema.ts';
import { faultAt, type Fault } from '../exchange/fault.ts';
import { parseJson } from '../exchange/parse-json.ts';
import { readEdit } from '../exchange/read-edit.ts';
import { readFile } from '../exchange/read-file.ts';
import { fromBase64url } from './base64url.ts';
import { unpackText } from './link-bytes.ts';
import { LINK_LIMIT, LINK_VERSION } from './write-link.ts';

/** What can be wrong with a link as such; the interface has a sentence for each. */
export type LinkFault = 'too-long' | 'later' | 'cut-off' | 'broken';

/** What a link holds, or what is wrong: with the link, or, at a field, with what it holds. */
export type ReadLink =
	| { ok: true; sheet: AnswerSheet; confidence: number; edit?: ProfileEdit | undefined }
	| { ok: false; link: LinkFault }
	| { ok: false; fault: Fault };

/** Whether the part of an address behind `#` means to be a link, and no place on the page. */
export const isLink = (hash: string): boolean => hash.length > 40 || /^\d/.test(hash);

/** Reads the part of a link behind `#`, with every check that a file of answers gets. Never throws. */
export function readLink(hash: string, instrument: Instrument): ReadLink {
	if (hash.length > LINK_LIMIT) return { ok: false, link: 'too-long' };
	if (/^[02-9]/.test(hash)) return { ok: false, link: 'later' };
	const bytes = hash.startsWith(LINK_VERSION) ? fromBase64url(hash.slice(LINK_VERSION.length)) : null;
	// A length that no bytes have is what a cut leaves one time in four.
	if (!bytes) return { ok: false, link: /^1[\w-]*$/.test(hash) ? 'cut-off' : 'broken' };
	const unpacked = unpackText(bytes);
	if (typeof unpacked === 'string') return { ok: false, link: unpacked };
	try {
		return readContent(parseJson(unpacked.text), instrument);
	} catch {
		// What is nested deeper than any sheet cannot even be written down again.
		return { ok: false, link: 'broken' };
	}
}

function readContent(content: unknown, instrument: Instrument): ReadLink {
	const { confidence, profile, ...sheet } = Object(content) as Record<string, unknown>;
	const read = readFile(JSON.stringify({ format: ANSWERS_FORMAT, ...sheet, timing: {} }), instrument);
	if (!read.ok) return read;
	const edited = readEdit(profile, instrument);
	if (!edited.ok) return edited;
	const level = CONFIDENCE_LEVELS.find((known) => known === confidence);
	const expected = CONFIDENCE_LEVELS.join(' | ');
	return level
		? { ok: true, sheet: read.sheet, confidence: level, edit: edited.edit }
		: { ok: false, fault: faultAt('value', ['confidence'], confidence, expected) };
}
