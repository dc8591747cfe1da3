import type { CompetenciesWords } from '../../lib/content/words/words.ts';
import { planOrder } from '../../lib/core/scoring/plan-order.ts';
import { QUALITY_INDICES, type CompetencyScore, type Result } from '../../lib/core/scoring/result.ts';
import { normalQuantile } from '../../lib/core/statistics/normal.ts';
import { alignedColumns } from './aligned-columns.ts';

const HEAD = ['', 'Score', 'Target', 'Gap', 'Verdict', 'Priority', 'Answered'];
const NUMBERS = [1, 2, 3, 5];
const VERDICTS = { below: 'below', unclear: 'too close to call', meets: 'at or above' };

/** A result as a person reads it in a terminal: rounded, in the order of the plan, competencies without a score last. */
export function scoreTable(result: Result, words: CompetenciesWords): string {
	const { instrument, purpose, industry, confidence, competencies } = result;
	const order = new Set([...planOrder(result), ...Object.keys(competencies)]);
	const rows = [...order].map((id) =>
		row(words[id]?.name ?? id, competencies[id]!, result.profile.competencies[id]!.target)
	);
	return [
		`${instrument}, ${purpose}, ${industry} industry. Bands (±) are at ${confidence} %, in each area that of the gap.`,
		'',
		...alignedColumns([HEAD, ...rows], NUMBERS),
		'',
		`All areas together: ${overallText(result)}`,
		`Answer quality: ${qualityText(result)}`
	].join('\n');
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
