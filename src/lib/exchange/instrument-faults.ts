import { checkInstrument } from '../core/instrument/check-instrument.ts';
import type { Instrument, Item } from '../core/instrument/instrument.ts';
import { workSamples } from '../core/worksample/work-samples.ts';
import { ofChecker, ofShape, type ContentFault } from './content-fault.ts';
import { instrumentSchema } from './instrument-schema.ts';
import type { ItemText } from './item-words-schema.ts';
import { shapeIssues, type ShapeIssue } from './shape-issues.ts';
import { breaking, brokenIds, ownFaults, soundOf } from './sound-parts.ts';
import type { Ground } from './validate-content.ts';
import { wordsFaults } from './words-faults.ts';

/** An instrument whose items may carry their words in one language. */
export type WordedInstrument = Omit<Instrument, 'items'> & { items: (Item & { words?: ItemText })[] };

/** Everything wrong with an instrument: its shape, what the checker knows, figures that nobody draws, and words. */
export function instrumentFaults(content: unknown, { instrument, roleFacts }: Ground): ContentFault[] {
	const issues = shapeIssues(instrumentSchema, content);
	const ofTheShape = issues.map((issue) => ofShape(issue, content));
	const grave = breaking(issues);
	const sound = soundParts(content as WordedInstrument, grave);
	if (!sound) return ofTheShape;
	// Another role has facts of its own, which nobody here knows.
	const known = sound.id === instrument.id ? roleFacts : sourcesOf(sound);
	const found = [
		...checkInstrument(sound, known),
		...sound.items.filter(isWithoutFigures).map(({ id }) => ({ item: id, fault: 'figures-unknown', detail: '' }))
	];
	return [...ofTheShape, ...ownFaults(found, brokenIds(content, grave)).map(ofChecker), ...faultsOfWords(sound.items)];
}

/** The parts whose shape is sound; null where too little is for anything to be checked. */
function soundParts(content: WordedInstrument, issues: ShapeIssue[]): WordedInstrument | null {
	const isBroken = (part: string) => issues.some(({ path }) => path[0] === part);
	if (['id', 'version', 'competencies'].some(isBroken)) return null;
	return {
		...content,
		continues: isBroken('continues') ? [] : (content.continues ?? []),
		items: soundOf(content.items, 'items', issues),
		profiles: soundOf(content.profiles, 'profiles', issues),
		industries: isBroken('industries') ? {} : content.industries
	};
}

/** An instrument has words for all of its items or for none. */
function faultsOfWords(items: WordedInstrument['items']): ContentFault[] {
	const worded = items.flatMap(({ id, words }) => (words ? [[id, words] as const] : []));
	return worded.length > 0 ? [...wordsFaults(items, Object.fromEntries(worded), () => ['words'])] : [];
}

function isWithoutFigures({ id, kind, right }: Item): boolean {
	return kind === 'worksample' && right === undefined && !workSamples.some((sample) => sample.id === id);
}

function sourcesOf({ items, profiles }: Instrument): string[] {
	const ofProfiles = profiles.flatMap(({ sources, facts }) => [
		...Object.values(sources).flat(),
		...facts.flatMap((fact) => fact.sources)
	]);
	return [...items.flatMap(({ sources }) => sources), ...ofProfiles];
}
