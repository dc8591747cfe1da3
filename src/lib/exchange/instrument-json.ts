import type { Instrument, Item } from '../core/instrument/instrument.ts';

/** The content of `instrument.json`: the instrument as it is, or each item with its words in one language where these are given by item id. */
export function instrumentJson<Words>(
	instrument: Instrument,
	words?: Record<string, Words>
): Omit<Instrument, 'items'> & { items: (Item & { words?: Words })[] } {
	if (!words) return instrument;
	return { ...instrument, items: instrument.items.map((item) => ({ ...item, words: words[item.id] })) };
}
