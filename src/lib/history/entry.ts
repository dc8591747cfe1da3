import { INDUSTRIES } from '../core/instrument/instrument.ts';
import type { ProfileEdit } from '../core/instrument/profile-edit.ts';
import type { AnswerSheet } from '../core/scoring/answer-sheet.ts';
import { isObject, keysOf, parseStored } from '../core/stored.ts';
import { ENTRIES } from './entry-key.ts';

/** A result that was seen on this device: the answers, from which the same version of the instrument gives the same numbers for ever. */
export interface Entry {
	/** When its answers were last changed, as an ISO date with time. */
	at: string;
	sheet: AnswerSheet;
	/** In percent; by the purpose unless chosen. */
	confidence?: number;
	/** Of the edited profile that it was last read against; absent where that was the instrument's own. */
	edit?: ProfileEdit;
}

/** Whether a storage event is about entries; a null key means that everything was cleared. */
export const concernsEntries = (key: string | null): boolean => key === null || key.startsWith(ENTRIES);

/** All entries on the device by id; anything may lie there, and what is no entry is none. */
export function readEntries(storage: Storage): Record<string, Entry> {
	const keys = keysOf(storage).filter(concernsEntries);
	const found = keys.map((key) => [key.slice(ENTRIES.length), parseStored(storage.getItem(key))] as const);
	return Object.fromEntries(found.filter((pair): pair is [string, Entry] => isEntry(pair[1])));
}

/** What is needed to list it: the rest is looked at, answer by answer, by whoever reads it. */
function isEntry(found: unknown): found is Entry {
	if (!isObject(found) || Number.isNaN(Date.parse(String(found.at))) || !isObject(found.sheet)) return false;
	const { instrument, industry, form, answers } = found.sheet;
	const hasForm = isObject(form) && Array.isArray(form.modules);
	return hasForm && isObject(answers) && typeof instrument === 'string' && INDUSTRIES.some((id) => id === industry);
}
