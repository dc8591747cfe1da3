import { instrument } from '../../../content/instrument.ts';
import type { Item } from '../../../core/instrument/instrument.ts';
import { formItems } from '../../../core/scoring/form-items.ts';
import type { Screening } from '../../ports/screening.ts';

/** Of settings that were read once for many requests. */
const known = new WeakMap<Screening['settings'], Item[]>();

/** The items that a screening asks, in their order. */
export function screeningItems({ settings }: Pick<Screening, 'settings'>): Item[] {
	const { modules, industry } = settings;
	const items = known.get(settings) ?? formItems(instrument, { form: { modules }, industry });
	known.set(settings, items);
	return items;
}
