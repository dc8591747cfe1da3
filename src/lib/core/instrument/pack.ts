import type { Instrument, Item } from './instrument.ts';

/** Items of somebody's own for an instrument, without their words: scenarios, and work samples with fixed figures. */
export interface Pack {
	format: 'coo-fit/pack@1';
	id: string;
	version: string;
	/** `<id>@<version>` of the instrument. */
	extends: string;
	items: PackItem[];
}
export type PackItem = Pick<
	Item,
	'id' | 'competency' | 'industry' | 'replaces' | 'sources' | 'actions' | 'range' | 'right' | 'nearMiss' | 'tolerance'
> & { kind: 'judgement' | 'worksample' };

/** An item of a pack as one of the instrument: it belongs to the deep module of its competency. */
export function itemOfPack(item: PackItem): Item {
	const answer = item.kind === 'worksample' && { answer: 'number' as const };
	return { ...item, module: `deep:${item.competency}`, ...answer };
}

/**
 * The instrument with the items of a pack, each after the others of its module. Its version names the pack too
 * (`1.1.0+plant.1.0.0`), and it continues no other: with more items in a module the same answers score otherwise.
 */
export function extendInstrument(
	instrument: Instrument,
	{ id, version, items }: Omit<Pack, 'format' | 'extends'>
): Instrument {
	const own = items.map(itemOfPack);
	const extended = instrument.items.flatMap((item, at) => {
		const isLast = instrument.items[at + 1]?.module !== item.module;
		return isLast ? [item, ...own.filter(({ module }) => module === item.module)] : [item];
	});
	return { ...instrument, version: `${instrument.version}+${id}.${version}`, continues: [], items: extended };
}
