import type { Setup } from './quiz.machine.ts';

/** The lengths of the quiz that are offered. */
export const LENGTHS = ['quick', 'background', 'full', 'custom'] as const;
export type Length = (typeof LENGTHS)[number];

/** The modules that each length begins with; the full form adds every deep module, a custom one those chosen. */
export const FORMS: Record<Length, string[]> = {
	quick: ['facts:quick', 'core'],
	background: ['facts', 'core'],
	full: ['facts', 'core'],
	custom: ['facts', 'core']
};

/** What is asked of someone who has chosen nothing. */
export const QUICK: Setup = { purpose: 'development', industry: 'general', modules: FORMS.quick };

/** The module that sharpens a competency. */
export const deepModule = (competency: string): string => `deep:${competency}`;

/** The competencies that these modules sharpen. */
export function sharpened(modules: string[]): string[] {
	return modules.flatMap((module) => (module.startsWith('deep:') ? module.slice('deep:'.length) : []));
}
