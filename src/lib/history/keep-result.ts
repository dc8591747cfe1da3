import type { AnswerSheet } from '../core/scoring/answer-sheet.ts';
import { readRun } from '../flow/saved-run.ts';
import { ENTRIES, entryKey } from './entry-key.ts';

/**
 * Keeps the result of the run on the device among the earlier ones, dated from the last change of its answers. One that
 * is there already under another run, as after its file was opened again, is not kept twice. False where the device refuses.
 */
export function keepResult(sheet: AnswerSheet, confidence?: number): boolean {
	try {
		const storage = window.localStorage;
		const run = readRun(storage);
		// What lies there is not what is on the screen: it was refused, or another tab is deleting it.
		if (run?.seed !== sheet.seed) return false;
		const { seed, answers } = sheet;
		// As they stand, next to each other, in the text of an entry.
		const given = JSON.stringify({ seed, answers }).slice(1, -1);
		const key = entryKey(run.id);
		const known = storage.getItem(key);
		const isThere = ([other, text]: [string, string]) => other.startsWith(ENTRIES) && text.includes(given);
		if (!known && Object.entries(storage).some(isThere)) return true;
		// Read otherwise, or in another language, it stays the result of that day.
		const same = known?.includes(given) ? JSON.parse(known) : { at: new Date().toISOString(), sheet };
		const { locale } = same.sheet;
		storage.setItem(key, JSON.stringify({ at: same.at, sheet: { ...sheet, locale }, confidence }));
		return true;
	} catch {
		return false;
	}
}
