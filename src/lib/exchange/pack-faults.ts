import { checkInstrument } from '../core/instrument/check-instrument.ts';
import { itemOfPack, type Pack, type PackItem } from '../core/instrument/pack.ts';
import { languages } from '../i18n/languages.ts';
import { contentFault, ofChecker, ofShape, type ContentFault } from './content-fault.ts';
import type { ItemText } from './item-words-schema.ts';
import { packSchema } from './pack-schema.ts';
import { shapeIssues, type ShapeIssue } from './shape-issues.ts';
import { isReadable, versionOf } from './sheet-faults.ts';
import { breaking, brokenIds, ownFaults, soundOf } from './sound-parts.ts';
import type { Ground } from './validate-content.ts';
import { wordsFaults } from './words-faults.ts';

/** A pack with the words of its items, by language and item id. */
export interface WordedPack extends Pack {
	words: Record<string, Record<string, ItemText>>;
}

/** Everything wrong with an item pack: its shape, its items as part of the instrument that it extends, and its words. */
export function packFaults(content: unknown, ground: Ground): ContentFault[] {
	const issues = shapeIssues(packSchema, content);
	const grave = breaking(issues);
	const items = soundOf((content as WordedPack).items, 'items', grave);
	const broken = brokenIds(content, grave);
	return [
		...issues.map((issue) => ofShape(issue, content)),
		...headFaults(content as WordedPack, ground),
		...ownFaults(itemFaults(items, ground), broken).map(ofChecker),
		...faultsOfWords(items, content as WordedPack, grave, broken)
	];
}

function* headFaults(content: Partial<WordedPack>, { instrument }: Ground): Generator<ContentFault> {
	const { extends: extended, items } = content;
	if (typeof extended === 'string' && !isReadable(extended, instrument))
		yield contentFault('extends', 'extends-unknown', extended, versionOf(instrument));
	if (Array.isArray(items) && items.length === 0) yield contentFault('items', 'items-none');
}

/** What the checker finds at the pack's own items once they stand in the instrument. */
function itemFaults(items: PackItem[], { instrument, roleFacts }: Ground) {
	const ids = items.map(({ id }) => id);
	const whole = { ...instrument, items: [...instrument.items, ...items.map(itemOfPack)] };
	// What a company asks may rest on its own experience of the role.
	const found = checkInstrument(whole, [...roleFacts, 'judgement']);
	return found.filter(({ item }) => item !== null && ids.includes(item));
}

function faultsOfWords(
	items: PackItem[],
	{ words = {} }: Partial<WordedPack>,
	issues: ShapeIssue[],
	broken: unknown[]
): ContentFault[] {
	const own = issues.filter(({ path }) => path[0] === 'words');
	if (own.some(({ path }) => path.length < 3)) return [];
	const written = Object.entries(words).filter(([language]) => languages.some((known) => known === language));
	if (written.length === 0) return [contentFault('words', 'languages-none')];
	return written.flatMap(([language, texts]) => {
		const isSound = (id: string) =>
			!broken.includes(id) && !own.some(({ path }) => path[1] === language && path[2] === id);
		const sound = Object.fromEntries(Object.entries(texts).filter(([id]) => isSound(id)));
		const asked = items.filter(({ id }) => isSound(id));
		return [...wordsFaults(asked, sound, (id) => ['words', language, id])];
	});
}
