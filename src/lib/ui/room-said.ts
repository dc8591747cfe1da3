import { number } from '#lib/i18n/formats.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import { meanText, type RoomView } from './room-words.ts';

/** What a screen reader says when the host has moved on: what is looked at now, and what was revealed last. */
export function roomSaid(
	t: Translate,
	{ pictures, names, language }: Pick<RoomView, 'pictures' | 'names' | 'language'>,
	{ title, one }: { title: string; one: string | null }
): string {
	const id = one ?? Object.keys(pictures).at(-1);
	if (!id) return t('room.nothing');
	const { value } = pictures[id]!.mean;
	const name = names[id]?.name ?? id;
	if (!value) return `${title}. ${name}: ${t('room.hidden')}`;
	const said = t('room.said.short', {
		name,
		mean: meanText(language, value.mean),
		target: number(language, value.mean + value.gap.gap),
		verdict: t(`room.verdict.${value.gap.verdict}`)
	});
	return `${title}. ${said}`;
}
