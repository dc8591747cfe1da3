import { instrument } from '../../../content/instrument.ts';
import { formItems } from '../../../core/scoring/form-items.ts';
import type { WorkshopSettings } from '../../../flow/workshop/workshop-events.ts';

const MODULES = new Set(instrument.items.map(({ module }) => module).concat('facts:quick'));

/** The competencies that a workshop asks about, in the order of the instrument; none where one of its modules is not known. */
export function workshopCompetencies({ modules, industry }: Pick<WorkshopSettings, 'modules' | 'industry'>): string[] {
	if (!modules.every((module) => MODULES.has(module))) return [];
	const asked = new Set(formItems(instrument, { form: { modules }, industry }).map(({ competency }) => competency));
	return instrument.competencies.filter((competency) => asked.has(competency));
}
