import { instrument } from '../../lib/content/instrument.ts';
import type { CompetenciesWords } from '../../lib/content/words/words.ts';
import { editedProfile } from '../../lib/core/profile/edited-profile.ts';
import { mustHaves } from '../../lib/core/profile/must-haves.ts';
import { planOrder } from '../../lib/core/scoring/plan-order.ts';
import { QUALITY_INDICES, type CompetencyScore, type Result } from '../../lib/core/scoring/result.ts';
import { normalQuantile } from '../../lib/core/statistics/normal.ts';
import { alignedColumns } from './aligned-columns.ts';

const HEAD = ['', 'Score', 'Target', 'Gap', 'Verdict', 'Priority', 'Answered'];
const NUMBERS = [1, 2, 3, 5];
const MUST_HAVES = { met: 'met', 'not-met': 'not met', 'not-stated': 'not stated' };
const VERDICTS = { below: 'below', unclear: 'too close to call', meets: 'at or above' };

/** A result as a person reads it in a terminal: rounded, in the order of the plan, competencies without a score last. */
export function scoreTable(result: Result, words: CompetenciesWords): string {
	const { purpose, industry, confidence, competencies } = result;
	const order = new Set([...planOrder(result), ...Object.keys(competencies)]);
	const rows = [...order].map((id) =>
		row(words[id]?.name ?? id, competencies[id]!, result.profile.competencies[id]!.target)
	);
	return [
		`${result.instrument}, ${purpose}, ${industry} industry. Bands (±) are at ${confidence} %, in each area that of the gap.`,
		...profileLines(result),
		'',
		...alignedColumns([HEAD, ...rows], NUMBERS),
		'',
		`All areas together: ${overallText(result)}`,
		`Answer quality: ${qualityText(result)}`,
		...mustHaveLines(result)
	].join('\n');
}

/** Only an edited profile is named: nobody should take it for the instrument's own. */
function profileLines({ profile: { id, version, edit } }: Result): string[] {
	if (!edit) return [];
	// A terminal would obey some of the characters that a person may have written.
	const plain = (text: string) => text.replace(/[\p{C}\s]+/gu, ' ');
	return [`Edited profile ${id} ${version}: ${plain(edit.author)}, ${edit.date}. Reason: ${plain(edit.reason)}`];
}

function mustHaveLines(result: Result): string[] {
	const { edit } = result.profile;
	const statuses = edit ? mustHaves(editedProfile(instrument, edit), result) : [];
	if (statuses.length === 0) return [];
	const told = statuses.map(({ item, status }) => `${item} ${MUST_HAVES[status]}`).join(', ');
	return [`Must-have facts, for a person to decide on: ${told}`];
}

function row(
	name: string,
	{ methods, score, gap, low, high, verdict, status, priority }: CompetencyScore,
	target: number
) {
	const answered = Object.entries(methods).map(([method, { n, k }]) => `${method} ${n}/${k}`);
	const cells =
		score === null || gap === null || low === null || high === null || verdict === null || priority === null
			? ['–', whole(target), '–', 'not assessed', '–']
			: [
					`${whole(score)} ± ${whole((high - low) / 2)}`,
					whole(target),
					whole(gap),
					VERDICTS[verdict] + (status === 'partial' ? ' (partly assessed)' : ''),
					priority.toFixed(1)
				];
	return [name, ...cells, answered.join(', ')];
}

function overallText({ overall, confidence }: Result): string {
	if (!overall) return 'too little of the profile is assessed for one number.';
	const reach = normalQuantile((1 + confidence / 100) / 2) * overall.se;
	return `${whole(overall.score)} ± ${whole(reach)} (weighted by importance)`;
}

function qualityText({ quality: { label, indices } }: Result): string {
	const signs = QUALITY_INDICES.filter((index) => ['amber', 'red'].includes(indices[index].level));
	const reasons = signs.map((index) => `${index} ${indices[index].level}`);
	return reasons.length > 0 ? `${label} (${reasons.join(', ')})` : label;
}

function whole(value: number): string {
	return String(Math.round(value));
}
