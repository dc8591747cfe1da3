import type { ProfileEdit } from '../core/instrument/profile-edit.ts';
import type { AnswerSheet } from '../core/scoring/answer-sheet.ts';
import { toBase64url } from './base64url.ts';
import { packText } from './link-bytes.ts';

/** How the rest of a link is packed; what packs otherwise begins otherwise. */
export const LINK_VERSION = '1';

/** Characters that the part of a link behind `#` may have. Browsers carry more; programs for mail and chat often do not. */
export const LINK_LIMIT = 8_000;

/**
 * The part of a link behind `#`: a version, then the answers as they would stand in a file, read at a certainty in percent.
 * With the edit of the profile that it was read against, where that was an edited one; without times: how long someone took is nobody else's business. Null where it is longer than a link may be.
 */
export function writeLink(sheet: AnswerSheet, confidence: number, edit?: ProfileEdit): string | null {
	const { instrument, form, purpose, industry, locale, seed, answers } = sheet;
	const text = JSON.stringify({
		confidence,
		instrument,
		form,
		purpose,
		industry,
		locale,
		seed,
		answers,
		profile: edit
	});
	const link = LINK_VERSION + toBase64url(packText(text));
	return link.length > LINK_LIMIT ? null : link;
}
