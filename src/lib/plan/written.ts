import type { CompetenciesWords, PlanEvidenceWords, PlanIndustryWords, PlansWords } from '../content/words/words.ts';
import type { Industry } from '../core/instrument/instrument.ts';
import type { Action, Part, Priority } from './plan.ts';

/** What is written for plans, in one language. */
export interface Written {
	competencies: CompetenciesWords;
	plan: PlansWords;
	planIndustry: PlanIndustryWords;
	planEvidence: PlanEvidenceWords;
}
type Place = Pick<Priority, 'competency' | 'block'>;

export function writtenPart({ plan }: Written, { competency, block }: Place, part: Part): string {
	return plan[competency]?.[block][part] ?? '';
}

/** The actions written for a competency at a distance, the industry's own first, each with the id that plans know it by. */
export function writtenActions(
	{ plan, planIndustry }: Written,
	industry: Industry,
	{ competency, block }: Place
): { id: string; text: string }[] {
	const own = block === 'there' ? undefined : planIndustry[industry]?.[competency]?.[block];
	const general = plan[competency]?.[block].actions ?? [];
	return [...(own ? [{ id: industry, text: own }] : []), ...general.map((text, at) => ({ id: String(at), text }))];
}

export function partText(written: Written, priority: Priority, part: Part): string {
	return priority.texts[part] ?? writtenPart(written, priority, part);
}

export function actionText(written: Written, industry: Industry, priority: Priority, { id, text }: Action): string {
	return text ?? writtenActions(written, industry, priority).find((action) => action.id === id)?.text ?? '';
}
