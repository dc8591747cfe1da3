/** The lengths of the quiz that are offered, by the modules that each takes. */
export const FORMS = {
	quick: ['facts:quick', 'core'],
	background: ['facts', 'core']
} satisfies Record<string, string[]>;
export type FormName = keyof typeof FORMS;
