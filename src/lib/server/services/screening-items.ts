import { instrument } from '../../content/instrument.ts';
import type { Item } from '../../core/instrument/instrument.ts';
import { formItems } from '../../core/scoring/form-items.ts';
import type { Screening } from '../ports/screening.ts';

/** The items that a screening asks, in their order. */
export function screeningItems({ settings: { modules, industry } }: Pick<Screening, 'settings'>): Item[] {
	return formItems(instrument, { form: { modules }, industry });
}
