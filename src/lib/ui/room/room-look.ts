import { RADAR_FROM } from '#lib/charts/radar-from.ts';
import { AGREEMENT_FROM, DISTRIBUTION_FROM } from '#lib/core/groups/group-limits.ts';
import type { Withheld } from '#lib/core/groups/picture.ts';
import type { Part, Pictures } from '#lib/flow/workshop/workshop-events.ts';
import type { Translate } from '#lib/i18n/translate.ts';

/** Why a part of the picture would be empty: it is held back, or a radar would have too few spokes. */
export type Empty = Withheld | 'few-areas';

/** People from which on a part is shown that a smaller room goes without. */
export const PART_FROM: Partial<Record<Part, number>> = { agreement: AGREEMENT_FROM, distribution: DISTRIBUTION_FROM };

/** Why this part of what is revealed would be empty, of one area or of all; null where there is something to see. */
export function whyEmpty(part: Part, pictures: Pictures, one: string | null): Empty | null {
	const of = one ? [pictures[one]!] : Object.values(pictures);
	if (part === 'radar') return of.filter(({ mean }) => mean.value).length < RADAR_FROM ? 'few-areas' : null;
	if ((part !== 'agreement' && part !== 'distribution') || of.some((each) => each[part].value)) return null;
	// Which of the two it is goes by the size of the room, so it is the same for all.
	return of[0]?.[part].reason ?? null;
}

export const emptyText = (t: Translate, part: Part, why: Empty) =>
	why === 'few-areas'
		? t('room.radar.few')
		: `${t(`room.title.${part}`)}: ${t(`room.withheld.all.${why}`, { least: PART_FROM[part] ?? 0 })}`;

/** What everybody looks at: where the part that was chosen would be empty, the gaps take its place. */
export interface RoomLook {
	/** What is revealed, in the order of the instrument. */
	order: string[];
	/** The area that stands alone: the one in focus, or all there is. */
	one: string | null;
	part: Part;
	/** What was chosen instead, and why it is not shown. */
	instead: { part: Part; why: Empty } | null;
}

export function roomLook(
	{ pictures, names }: { pictures: Pictures; names: Record<string, unknown> },
	focus: { competency: string | null; part: Part } | null
): RoomLook {
	const order = Object.keys(names).filter((id) => pictures[id]);
	const only = order.length === 1 ? order[0]! : null;
	const one = focus?.competency && pictures[focus.competency] ? focus.competency : only;
	const part = focus?.part ?? 'gap';
	const why = order.length > 0 ? whyEmpty(part, pictures, one) : null;
	return why ? { order, one, part: 'gap', instead: { part, why } } : { order, one, part, instead: null };
}
