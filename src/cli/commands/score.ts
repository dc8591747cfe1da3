import { instrument } from '../../lib/content/instrument.ts';
import { wordCounts } from '../../lib/content/word-counts.ts';
import { INDUSTRIES, PURPOSES } from '../../lib/core/instrument/instrument.ts';
import type { Profile } from '../../lib/core/instrument/instrument.ts';
import { editedProfile } from '../../lib/core/profile/edited-profile.ts';
import { CONFIDENCE_LEVELS } from '../../lib/core/scoring/confidence-levels.ts';
import { score as scoreSheet } from '../../lib/core/scoring/score.ts';
import { readFile } from '../../lib/exchange/read-file.ts';
import { readProfile } from '../../lib/exchange/read-profile.ts';
import { Refusal } from '../ground/refusal.js';
import { explainFault } from './explain-fault.ts';
import { onlyFile } from './only-file.ts';
import { oneOf, parseOptions } from './parse-options.ts';
import { readText } from './read-text.ts';
import { scoreTable } from './score-table.ts';
import { toJson } from './to-json.ts';
import { competenciesWords, itemsWords } from './words.ts';

const options = {
	json: { type: 'boolean' },
	purpose: { type: 'string' },
	industry: { type: 'string' },
	confidence: { type: 'string' },
	profile: { type: 'string' }
} as const;

/** `coo-fit score FILE`: the result of a file of answers, or of the answers in a result, against its own profile or that of a file. */
export async function score(args: string[]): Promise<string> {
	const { values, positionals } = parseOptions(args, options);
	const purpose = oneOf('purpose', values.purpose, PURPOSES);
	const industry = oneOf('industry', values.industry, INDUSTRIES);
	const confidence = oneOf('confidence', values.confidence, CONFIDENCE_LEVELS.map(String));
	const file = onlyFile('score', 'answers.json, result.json, or - for standard input', positionals);
	const read = readFile(await readText(file), instrument);
	if (!read.ok) throw new Refusal(explainFault(file === '-' ? 'standard input' : file, read.fault));
	const edit = read.result?.profile.edit;
	const sheet = { ...read.sheet, purpose: purpose ?? read.sheet.purpose, industry: industry ?? read.sheet.industry };
	const result = scoreSheet(instrument, sheet, {
		confidence: Number(confidence ?? read.confidence) || undefined,
		profileId: read.result?.profile.id,
		profile: values.profile === undefined ? edit && editedProfile(instrument, edit) : await profileIn(values.profile),
		words: wordCounts(await itemsWords(sheet.locale))
	});
	return values.json ? toJson(result) : scoreTable(result, await competenciesWords('en'));
}

/** The profile of the instrument as the edit in a file makes it. */
async function profileIn(file: string): Promise<Profile> {
	const read = readProfile(await readText(file), instrument);
	if (!read.ok) throw new Refusal(explainFault(file, read.fault));
	return editedProfile(instrument, read.edit);
}
