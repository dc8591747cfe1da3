import type { ProfileEdit } from '../core/instrument/profile-edit.ts';
import type { AnswerSheet } from '../core/scoring/answer-sheet.ts';
import { readRun } from '../flow/quiz/saved-run.ts';
import { entryKey } from './entry-key.ts';
import { readEntries, type Entry } from './entry.ts';

/** Which answers these are, whoever's language they were given in, and however they are read. */
const given = ({ form, seed, answers }: AnswerSheet) => JSON.stringify([form, seed, answers]);

/**
 * Keeps the result of the run on the device among the earlier ones, dated from the last change of its answers. One that
 * is there already under another run, as after its file was opened again, goes on under this one. False where the device refuses.
 */
export function keepResult(sheet: AnswerSheet, confidence?: number, edit?: ProfileEdit): boolean {
	try {
		const storage = window.localStorage;
		const run = readRun(storage);
		// What lies there is not what is on the screen: it was refused, or another tab is deleting it.
		if (run?.seed !== sheet.seed) return false;
		const entries = readEntries(storage);
		// Under another run, answers to another version stay what they were.
		const isSame = (id: string, { sheet: kept }: Entry) =>
			given(kept) === given(sheet) && (id === run.id || kept.instrument === sheet.instrument);
		const same = Object.keys(entries).filter((id) => isSame(id, entries[id]!));
		const known = entries[same[0] ?? run.id];
		const at = same[0] ? known!.at : new Date().toISOString();
		// In whatever language it is looked at again, it stays as it is; and a link has brought no times.
		const { locale } = known?.sheet ?? sheet;
		const timing = { ...(same[0] && known!.sheet.timing), ...sheet.timing };
		storage.setItem(entryKey(run.id), JSON.stringify({ at, sheet: { ...sheet, locale, timing }, confidence, edit }));
		for (const id of same) if (id !== run.id) storage.removeItem(entryKey(id));
		return true;
	} catch {
		return false;
	}
}
