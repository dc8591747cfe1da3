import type { Taken, WorkshopSettings } from '../../../flow/workshop/workshop-events.ts';
import { fold, mayHappen } from '../../../flow/workshop/workshop-fold.ts';
import type { App } from '../../app.ts';
import type { Cohort } from '../../ports/workshops.ts';

/** `frozen`: somebody in a picture of this round has withdrawn, and there is no other for good. */
export type Unpublished = 'too-few' | 'needs-more' | 'frozen';

/** The statistics of everybody who submitted in a round, or why they may not be shown after the pictures there are. */
export type TakePicture = (
	submissions: Cohort['submissions'],
	published: Cohort['published'],
	rules: { round: number; settings: WorkshopSettings }
) => Taken | { reason: Unpublished };

export type PublishedPicture = { ok: true } | { ok: false; reason: 'unknown' | 'state' | Unpublished };

/**
 * Takes the picture of the round and freezes it, while nobody's scores come or go. Whatever was revealed already is
 * revealed again as the new picture has it. Where nobody is new, the picture there is stands, and nothing happens.
 */
export async function publishPicture(
	{ workshops }: Pick<App, 'workshops'>,
	id: string,
	takePicture: TakePicture
): Promise<PublishedPicture> {
	let published: PublishedPicture = { ok: false, reason: 'unknown' };
	await workshops.publish(id, ({ workshop: { settings }, events }, cohort) => {
		const now = fold(events);
		const { round, revealed } = now.context;
		const type = 'picture.taken';
		published = { ok: false, reason: 'state' };
		if (!mayHappen(now, { type, round, n: 0, pictures: {} })) return [];
		published = { ok: false, reason: 'frozen' };
		const before = cohort.published.find((one) => one.round === round);
		if (before?.hasWithdrawn) return [];
		published = { ok: true };
		const submitted = cohort.submissions.filter((submission) => submission.round === round);
		if (before?.batches.flat().length === submitted.length) return [];
		const taken = takePicture(cohort.submissions, cohort.published, { round, settings });
		if ('reason' in taken) {
			published = { ok: false, reason: taken.reason };
			return [];
		}
		const again = Object.keys(revealed[round] ?? {}).flatMap((competency) => {
			const picture = taken.pictures?.[competency];
			return picture ? [{ type: 'competency.revealed' as const, round, competency, picture }] : [];
		});
		return [{ type, round, ...taken }, ...again];
	});
	return published;
}
