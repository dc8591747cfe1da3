import type { CompetencyScore } from './result.ts';

/** Whether a verdict is too close to call although its own band leaves out zero, as Holm's step-down can have it. */
export function isHeldBack({ verdict, low, high }: Pick<CompetencyScore, 'verdict' | 'low' | 'high'>): boolean {
	return verdict === 'unclear' && ((low ?? 0) > 0 || (high ?? 0) < 0);
}
