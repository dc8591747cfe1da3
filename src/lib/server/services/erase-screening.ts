import type { Audit } from '../ports/audit.ts';
import type { Dossiers } from '../ports/dossier.ts';
import type { Screenings } from '../ports/screening.ts';
import { closeScreening } from './change-screening.ts';
import { record } from './record.ts';

export interface ErasingParts {
	screenings: Screenings;
	dossiers: Dossiers;
	audit: Audit;
}

/**
 * Deletes everything about the candidates of a screening; its settings stay, as a record of what was asked. It counts as
 * erased only when all of that is done, so that whatever interrupts it, it is begun again. Says how many they were.
 */
export async function eraseScreening(
	{ screenings, dossiers, audit }: ErasingParts,
	id: string,
	actor: string
): Promise<number> {
	// Nobody new comes in while it goes on. An open one is closed as by hand, so that others are told of it.
	const { ok } = await closeScreening({ screenings, audit }, id, actor);
	if (!ok) await screenings.change(id, { state: 'closed' });
	const candidates = await dossiers.eraseAll(id);
	await record(audit, { actor, action: 'screening.erase', subject: id, screening: id, detail: { candidates } });
	await screenings.change(id, { state: 'erased' });
	return candidates;
}
