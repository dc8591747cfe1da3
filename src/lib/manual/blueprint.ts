import { instrument } from '../content/instrument.ts';
import type { Item } from '../core/instrument/instrument.ts';
import type { ManualSource, Section } from './manual.ts';

const PARTS = ['core', 'deep', 'industry'] as const;

/** Where the blueprint counts an item: what belongs to one industry stands in for another item, and is no extra one. */
function partOfBlueprint({ module, industry }: Item): (typeof PARTS)[number] {
	if (industry) return 'industry';
	return module === 'core' ? 'core' : 'deep';
}

/** What is asked of each competency: how many items of each kind, by module. */
export function blueprint({ t, words }: ManualSource): Section {
	const scored = instrument.items.filter(({ competency }) => competency !== null);
	const columns = PARTS.flatMap((part) => {
		const own = scored.filter((item) => partOfBlueprint(item) === part);
		return [...new Set(own.map(({ kind }) => kind))].map((kind) => ({ part, kind }));
	});
	const counts = (items: Item[]) => [
		...columns.map(({ part, kind }) => items.filter((item) => item.kind === kind && partOfBlueprint(item) === part)),
		items
	];
	const row = (name: string, items: Item[]) => [name, ...counts(items).map(({ length }) => String(length))];
	const facts = instrument.items.filter(({ kind }) => kind === 'fact');
	return {
		id: 'blueprint',
		title: t('manual.blueprint.title'),
		blocks: [
			{
				kind: 'text',
				text: t('manual.blueprint', {
					items: instrument.items.length,
					scored: scored.length,
					facts: facts.length,
					quick: facts.filter(({ quick }) => quick).length
				})
			},
			{
				kind: 'table',
				head: [
					t('methods.table.area'),
					...columns.map(({ part, kind }) => `${t(`manual.part.${part}`)}: ${t(`manual.kind.${kind}`)}`),
					t('manual.all')
				],
				rows: [
					...instrument.competencies.map((id) =>
						row(
							words.competencies[id]!.name,
							scored.filter(({ competency }) => competency === id)
						)
					),
					row(t('manual.all-areas'), scored)
				]
			}
		]
	};
}
