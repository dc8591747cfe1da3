import { instrument } from '../../lib/content/instrument.ts';
import type { CompetenciesWords } from '../../lib/content/words/words.ts';
import { METHODS } from '../../lib/core/instrument/instrument.ts';
import { editedProfile } from '../../lib/core/profile/edited-profile.ts';
import { mustHaves } from '../../lib/core/profile/must-haves.ts';
import { planOrder } from '../../lib/core/scoring/plan-order.ts';
import { QUALITY_INDICES, type Result } from '../../lib/core/scoring/result.ts';
import { normalQuantile } from '../../lib/core/statistics/normal.ts';
import { alignedColumns } from './aligned-columns.ts';
import { scoreNotes } from './score-notes.ts';
import { wrap } from './wrap.ts';

const HEAD = ['', 'Score', 'Target', 'Gap', 'Verdict', 'Priority', 'First'];
const NUMBERS = [1, 2, 3, 5, 6];
const MUST_HAVES = { met: 'met', 'not-met': 'not met', 'not-stated': 'not stated' };
const VERDICTS = { below: 'below', unclear: 'too close to call', meets: 'at or above' };
const STATUSES = { scored: '', partial: 'partly assessed', 'not-assessed': 'not assessed' };

/** A result as a person reads it in a terminal: rounded, in the order of the plan, competencies without a score last. */
export function scoreTable(result: Result, words: CompetenciesWords): string {
	const { purpose, industry, confidence, competencies } = result;
	const nameOf = (id: string) => words[id]?.name ?? id;
	const order = [...new Set([...planOrder(result), ...Object.keys(competencies)])];
	const about = [
		`${result.instrument}, ${purpose}, ${industry} industry. Bands (±) at ${confidence} %, in each area that of the gap.`,
		...profileLines(result)
	];
	const notes = [
		`All areas together: ${overallText(result)}`,
		...scoreNotes(result, nameOf),
		`Answer quality: ${qualityText(result)}`,
		...mustHaveLines(result)
	];
	return [
		...about.flatMap(wrap),
		'',
		...alignedColumns([HEAD, ...order.map((id) => [nameOf(id), ...scoreCells(result, id)])], NUMBERS),
		'',
		...alignedColumns(answeredRows(result, order, nameOf)),
		'',
		...notes.flatMap(wrap)
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

function scoreCells({ competencies, profile, robustness }: Result, id: string): string[] {
	const { score, gap, low, high, verdict, priority } = competencies[id]!;
	const target = whole(profile.competencies[id]!.target);
	if (score === null || gap === null || low === null || high === null || verdict === null || priority === null)
		return ['–', target, '–', 'not assessed', '–', '–'];
	return [
		`${whole(score)} ± ${whole((high - low) / 2)}`,
		target,
		whole(gap),
		VERDICTS[verdict],
		priority.toFixed(1),
		`${whole(100 * (robustness[id] ?? 0))} %`
	];
}

/** How many of its questions each kind of evidence has an answer to, and whether that is enough. */
function answeredRows({ competencies }: Result, order: string[], nameOf: (id: string) => string): string[][] {
	const present = METHODS.filter((method) => order.some((id) => competencies[id]!.methods[method]));
	const rows = order.map((id) => {
		const { methods, status } = competencies[id]!;
		const cells = present.map((method) => (methods[method] ? `${methods[method].n}/${methods[method].k}` : '–'));
		return [nameOf(id), ...cells, STATUSES[status]];
	});
	return [['Answered', ...present, ''], ...rows];
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
