import { instrument } from '../content/instrument.ts';
import { itemEntry } from './item-entry.ts';
import type { ManualSource, Section } from './manual.ts';

/** Every item, by competency, the facts last. */
export function items(source: ManualSource): Section {
	const { t, words } = source;
	const entries = (competency: string | null) =>
		instrument.items.filter((item) => item.competency === competency).map((item) => itemEntry(item, source));
	return {
		id: 'items',
		title: t('manual.items.title'),
		blocks: [{ kind: 'text', text: t('manual.items') }],
		sections: [
			...instrument.competencies.map((id) => ({
				id: `items-${id}`,
				title: words.competencies[id]!.name,
				blocks: [{ kind: 'text' as const, text: words.competencies[id]!.about }],
				sections: entries(id)
			})),
			{ id: 'items-facts', title: t('section.facts'), blocks: [], sections: entries(null) }
		]
	};
}
