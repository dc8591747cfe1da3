import { instrument } from '../../lib/content/instrument.ts';
import { gapDifferences } from '../../lib/core/scoring/gap-differences.ts';
import { planOrder } from '../../lib/core/scoring/plan-order.ts';
import type { Result } from '../../lib/core/scoring/result.ts';
import { DRAWS } from '../../lib/core/scoring/robustness.ts';
import { sharpen } from '../../lib/core/scoring/sharpen.ts';
import { DIFFERENCE_CONFIDENCE } from '../../lib/core/scoring/difference-limit.ts';

type NameOf = (competency: string) => string;

/** What the table alone does not say: how firm its order is, where self-view and other answers part, and what would narrow a band. */
export function scoreNotes(result: Result, nameOf: NameOf): string[] {
	return [...orderNotes(result, nameOf), ...selfViewNotes(result, nameOf), ...sharpenNotes(result, nameOf)];
}

function orderNotes(result: Result, nameOf: NameOf): string[] {
	const [first] = planOrder(result);
	if (!first) return [];
	const drawn = `First: share of ${DRAWS} draws, importance, target and score varied within their uncertainty, in which an area has the largest priority.`;
	const others = gapDifferences(result);
	if (others.length === 0 || result.competencies[first]!.gap! <= 0) return [drawn];
	const alike = others.filter(({ isDistinguishable }) => !isDistinguishable);
	const names = alike.map(({ competency }) => nameOf(competency)).join('; ') || 'none';
	return [
		drawn,
		`Gap not to be told apart from that of ${nameOf(first)} (${DIFFERENCE_CONFIDENCE} % certainty): ${names}.`
	];
}

function selfViewNotes({ selfView }: Result, nameOf: NameOf): string[] {
	return Object.entries(selfView).flatMap(([id, view]) => {
		if (!view) return [];
		const points = Math.abs(Math.round(view.difference));
		const side = view.difference > 0 ? 'above' : 'below';
		return [`Self-view, ${nameOf(id)}: placement ${points} points ${side} the mean of the other answers.`];
	});
}

function sharpenNotes(result: Result, nameOf: NameOf): string[] {
	const [best] = sharpen(instrument, result);
	if (!best) return [];
	const { competency, module, questions, seconds } = best;
	const { target } = result.profile.competencies[competency]!;
	const band = ({ low, high }: { low: number | null; high: number | null }) =>
		`${onScale(target - high!)} to ${onScale(target - low!)}`;
	const asks = `${questions} ${questions === 1 ? 'question' : 'questions'}, about ${Math.round(seconds / 60)} min`;
	return [
		`Most would be gained by the module ${module} (${nameOf(competency)}): ${asks}. Band now ${band(result.competencies[competency]!)}, afterwards ${band(best)} if the new answers point the same way.`
	];
}

const onScale = (points: number) => Math.round(Math.min(100, Math.max(0, points)));
