import { figuresOf } from '../core/worksample/figures-of.ts';
import type { ContentFault } from './content-fault.ts';
import { fieldPath, type Path } from './field-path.ts';
import type { ItemText } from './item-words-schema.ts';
import { showValue } from './show-value.ts';

/** What there has to be words for. */
interface Worded {
	id: string;
	options?: { id: string }[] | undefined;
	actions?: { id: string }[] | undefined;
}

/** Where the words of the items in one language are not those that the items need; `path` is where the words stand. */
export function* wordsFaults(
	items: Worded[],
	words: Record<string, ItemText>,
	path: (item: string) => Path
): Generator<ContentFault> {
	for (const item of items) {
		const own = Object.hasOwn(words, item.id) ? words[item.id] : undefined;
		if (own) yield* itemFaults(item, own, path(item.id));
		else yield fault(item.id, path(item.id), 'words-missing');
	}
	for (const id of Object.keys(words)) {
		if (!items.some((item) => item.id === id)) yield fault(id, path(id), 'words-unknown', id);
	}
}

function* itemFaults(item: Worded, words: ItemText, path: Path): Generator<ContentFault> {
	for (const part of ['options', 'actions'] as const) {
		const wanted = (item[part] ?? []).map(({ id }) => id);
		const found = Object.entries(words[part] ?? {});
		const texts = found.map(([, text]) => text);
		const at = (id: string) => [...path, part, id];
		for (const id of wanted) if (!found.some(([known]) => known === id)) yield fault(item.id, at(id), 'text-missing');
		for (const [index, [id, text]] of found.entries()) {
			if (!wanted.includes(id)) yield fault(item.id, at(id), 'text-unknown', id);
			if (texts.indexOf(text) < index) yield fault(item.id, at(id), 'text-same', showValue(text));
		}
	}
	yield* figureFaults(item.id, words, path);
}

function* figureFaults(id: string, { ask, note = '', table = [] }: ItemText, path: Path): Generator<ContentFault> {
	const known = Object.keys(figuresOf(id, 0));
	const names = [ask, note, ...table.flat()].flatMap((text) => [...text.matchAll(/\{([\w.]+)\}/g)]);
	for (const name of new Set(names.map(([, name]) => name!))) {
		if (!known.includes(name)) yield fault(id, path, 'text-placeholder', name);
	}
	const isEven = table.every((row) => row.length === table[0]!.length);
	if (!isEven) yield fault(id, [...path, 'table'], 'table-uneven');
}

function fault(item: string, path: Path, code: string, found = ''): ContentFault {
	return { item, field: fieldPath(path), code, found, expected: '' };
}
