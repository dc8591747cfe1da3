import type { WorkshopHappening, WorkshopSettings } from '../../../flow/workshop/workshop-events.ts';
import { fold, mayHappen } from '../../../flow/workshop/workshop-fold.ts';
import type { App } from '../../app.ts';
import { workshopNeeds, type WorkshopNeed } from './open-workshop.ts';
import { record } from '../record/record.ts';

export type ChangedWorkshop =
	{ ok: true } | { ok: false; reason: 'unknown' | 'locked' } | { ok: false; reason: 'needs'; needs: WorkshopNeed[] };

/** Changes the settings of a workshop that nobody has joined: everybody who joins was told what holds. */
export async function changeWorkshop(
	{ workshops, audit }: Pick<App, 'workshops' | 'audit'>,
	id: string,
	settings: WorkshopSettings,
	actor: string
): Promise<ChangedWorkshop> {
	const needs = workshopNeeds(settings, new Date().toISOString(), actor);
	if (needs.length > 0) return { ok: false, reason: 'needs', needs };
	let changed: ChangedWorkshop = { ok: false, reason: 'unknown' };
	const added = await workshops.append(id, ({ events, joined }) => {
		const happening: WorkshopHappening = { type: 'workshop.opened', round: 1, ...settings };
		const isOpen = joined === 0 && mayHappen(fold(events), happening);
		changed = isOpen ? { ok: true } : { ok: false, reason: 'locked' };
		return isOpen ? [happening] : [];
	});
	if (added.length > 0) await record(audit, { actor, action: 'workshop.change', subject: id });
	return changed;
}
