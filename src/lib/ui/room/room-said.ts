import { number } from '#lib/i18n/formats.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import type { RoomLook } from './room-look.ts';
import { meanText, type RoomView } from './room-words.ts';

/** What a screen reader says when the host has moved on: what is looked at now, and what was revealed last. */
export function roomSaid(
	t: Translate,
	{ pictures, names, language }: Pick<RoomView, 'pictures' | 'names' | 'language'>,
	{ one, part }: Pick<RoomLook, 'one' | 'part'>
): string {
	const id = one ?? Object.keys(pictures).at(-1);
	if (!id) return t('room.nothing');
	const name = names[id]?.name ?? id;
	const title = t(`room.title.${part}`);
	const { value } = pictures[id]!.mean;
	const said = value
		? t('room.said.short', {
				mean: meanText(language, value.mean),
				target: number(language, value.mean + value.gap.gap),
				verdict: t(`room.verdict.${value.gap.verdict}`)
			})
		: t('room.hidden');
	return one ? `${name}: ${title}. ${said}` : `${title}. ${name}: ${said}`;
}
