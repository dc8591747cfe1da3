import * as v from 'valibot';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { ProfileEdit } from '../core/instrument/profile-edit.ts';
import { editedProfile } from '../core/profile/edited-profile.ts';
import type { AnswerSheet } from '../core/scoring/answer-sheet.ts';
import type { Result } from '../core/scoring/result.ts';
import { score } from '../core/scoring/score.ts';
import { ANSWERS_FORMAT, answersSchema } from './answers-schema.ts';
import { faultAt, type Fault } from './fault.ts';
import { parseJson } from './parse-json.ts';
import { profileFaults, resultFaults } from './result-faults.ts';
import { editInResult } from './profile-schema.ts';
import { editFaults } from './edit-faults.ts';
import { RESULT_FORMAT, resultSchema } from './result-schema.ts';
import { shapeFault } from './shape-fault.ts';
import { SIZE_LIMIT, tooLarge } from './size-limit.ts';
import { isReadable, sheetFaults, versionOf } from './sheet-faults.ts';

export { readChosen } from './read-chosen.ts';
export { SIZE_LIMIT };

/** What a file holds, or the first thing wrong with it. `confidence` (percent) and `result` are null in a file of answers. */
export type ReadFile =
	| { ok: true; kind: 'answers' | 'result'; sheet: AnswerSheet; confidence: number | null; result: Result | null }
	| { ok: false; fault: Fault };

/**
 * Reads the text of an `answers.json` or `result.json` of this instrument, or of a version that it continues: its answers
 * go on as answers to this one. Never throws, and drops nothing: a field that
 * the format does not have is a fault of code `unknown`, not passed over. The numbers of a result must follow from its
 * answers to 1e-9; they are handed on as scored here, with the quality that the file gives.
 */
export function readFile(text: string, instrument: Instrument): ReadFile {
	if (text.length > SIZE_LIMIT) return refuse(tooLarge(text.length));
	const content = parseJson(text);
	if (content === undefined) return refuse(faultAt('not-json', [], text, 'JSON'));
	const { format, instrument: version } = Object(content) as Partial<AnswerSheet | Result>;
	const [fault] = headFaults(format, version, instrument);
	if (fault) return refuse(fault);
	const current = { ...Object(content), instrument: versionOf(instrument) };
	return format === RESULT_FORMAT ? readResult(current, instrument) : readAnswers(current, instrument);
}

function readAnswers(content: unknown, instrument: Instrument): ReadFile {
	const shaped = v.safeParse(answersSchema, content, { abortEarly: true });
	if (!shaped.success) return refuse(shapeFault(shaped.issues[0]));
	const [fault] = sheetFaults(shaped.output, instrument);
	if (fault) return refuse(fault);
	return { ok: true, kind: 'answers', sheet: shaped.output as AnswerSheet, confidence: null, result: null };
}

function readResult(content: unknown, instrument: Instrument): ReadFile {
	const shaped = v.safeParse(resultSchema, content, { abortEarly: true });
	if (!shaped.success) return refuse(shapeFault(shaped.issues[0]));
	const found = shaped.output;
	const edited = v.safeParse(editInResult, found, { abortEarly: true });
	if (!edited.success) return refuse(shapeFault(edited.issues[0]));
	const [fault] = inputFaults(found, instrument);
	if (fault) return refuse(fault);
	const { confidence, quality } = found;
	const sheet = sheetOf(found as Omit<AnswerSheet, 'format'>);
	const { id, edit } = found.profile as { id: string; edit?: ProfileEdit };
	const profile = edit && editedProfile(instrument, edit);
	const scored = score(instrument, sheet, { confidence, profileId: id, profile });
	const [difference] = resultFaults(found, scored);
	if (difference) return refuse(difference);
	return { ok: true, kind: 'result', sheet, confidence, result: { ...scored, quality } };
}

/** What has to be right before there is anything to score. */
function* inputFaults(found: v.InferOutput<typeof resultSchema>, instrument: Instrument): Generator<Fault> {
	yield* sheetFaults(found, instrument);
	yield* profileFaults(found, instrument);
	const { edit } = found.profile as { edit?: ProfileEdit };
	if (edit) yield* editFaults(edit, instrument, ['profile', 'edit']);
}

function* headFaults(format: unknown, version: unknown, instrument: Instrument): Generator<Fault> {
	const expected = versionOf(instrument);
	const formats = `${ANSWERS_FORMAT}, ${RESULT_FORMAT}`;
	if (format === undefined) yield faultAt('missing', ['format'], format, formats);
	if (format !== ANSWERS_FORMAT && format !== RESULT_FORMAT) yield faultAt('format', ['format'], format, formats);
	if (version === undefined) yield faultAt('missing', ['instrument'], version, expected);
	if (!isReadable(version, instrument)) yield faultAt('instrument', ['instrument'], version, expected);
}

function sheetOf(content: Omit<AnswerSheet, 'format'>): AnswerSheet {
	const { instrument, form, purpose, industry, locale, seed, answers, timing } = content;
	return { format: ANSWERS_FORMAT, instrument, form, purpose, industry, locale, seed, answers, timing };
}

function refuse(fault: Fault): ReadFile {
	return { ok: false, fault };
}
