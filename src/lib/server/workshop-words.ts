import { competencyNames } from '../content/competency-names.server.ts';
import type { Language } from '../i18n/languages.ts';
import { moduleSeconds } from './services/form-minutes.ts';
import { WORKSHOP_MODULES } from './forms/workshop-form.ts';

/** What the form of a workshop shows beside its fields: the areas' names, and how many seconds each module takes. */
export const workshopWords = (language: Language) => ({
	names: competencyNames(language),
	seconds: Object.fromEntries(WORKSHOP_MODULES.map((module) => [module, moduleSeconds(module)]))
});
