import { CHANGE_FROM, TOLD_MEAN } from '#lib/core/groups/group-limits.ts';
import type { CompetencyPicture, Count, GroupChange, Part } from '#lib/core/groups/picture.ts';
import { number, percent } from '#lib/i18n/formats.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { Translate } from '#lib/i18n/translate.ts';

/** What the parts of the room's picture have in common. */
export interface RoomView {
	/** By competency, those that everybody sees, in the order they were revealed. */
	pictures: Record<string, CompetencyPicture>;
	/** People in the picture. */
	n: number;
	/** By competency. */
	names: Record<string, { name: string; short: string; about: string }>;
	language: Language;
	/** Of the intervals, in percent. */
	confidence: number;
	/** Of the round before, where there is one. */
	earlier?: Record<string, CompetencyPicture> | undefined;
	isProjector: boolean;
}

/** "12 people", or "at least 8 people" where the exact number could tell who is missing. */
export const peopleText = (t: Translate, { n, isExact }: Count) =>
	t(isExact ? 'room.people' : 'room.people.least', { n });

/** A mean as it was told: at the ends of what is told it may lie beyond. */
export function meanText(language: Language, mean: number): string {
	const sign = mean >= TOLD_MEAN.max ? '≥ ' : mean <= TOLD_MEAN.min ? '≤ ' : '';
	return sign + number(language, mean);
}

export const confidenceText = (language: Language, confidence: number) => percent(language, confidence / 100);

/** A difference with its sign. */
export const signed = (language: Language, value: number, decimals = 0) =>
	(Number(value.toFixed(decimals)) > 0 ? '+' : '') + number(language, value, decimals);

export function changeVerdict({ low, high }: Pick<GroupChange, 'low' | 'high'>): 'up' | 'down' | 'alike' {
	return low > 0 ? 'up' : high < 0 ? 'down' : 'alike';
}

/** Why something is not shown, in a sentence: of all competencies, or of those that it names. */
export interface WithheldWords {
	text: string;
	isOfAll: boolean;
}

/** Why something is not shown, for all competencies at once of which that holds. */
export function withheldWords(
	t: Translate,
	parts: [name: string, part: Part<unknown>][],
	least: number
): WithheldWords[] {
	return (['too-few', 'needs-more'] as const).flatMap((reason) => {
		const names = parts.filter(([, part]) => part.reason === reason).map(([name]) => name);
		if (names.length === 0) return [];
		const isOfAll = names.length === parts.length;
		const text = isOfAll
			? t(`room.withheld.all.${reason}`, { least })
			: t(`room.withheld.${reason}`, { names: names.join(', '), least });
		return [{ text, isOfAll }];
	});
}

/** Why nothing is said of a change where the averages of both rounds are there, and anybody can subtract. */
export function changeHeldWords(t: Translate, { pictures, earlier, names }: RoomView, ids: string[]): string[] {
	const beside = ids.filter((id) => pictures[id]!.mean.value && earlier?.[id]?.mean.value);
	return (['too-few', 'needs-more'] as const).flatMap((reason) => {
		const held = beside.filter((id) => pictures[id]!.change?.reason === reason);
		if (held.length === 0) return [];
		const text = t(`room.change.held.${reason}`, { least: CHANGE_FROM });
		return [held.length === beside.length ? text : `${held.map((id) => names[id]?.short ?? id).join(', ')}: ${text}`];
	});
}
