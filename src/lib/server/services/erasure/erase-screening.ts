import type { Audit } from '../../ports/audit.ts';
import type { Screenings } from '../../ports/screening.ts';
import { countKept } from './count-kept.ts';
import { doRecorded } from '../record/record.ts';

export interface ErasingParts {
	screenings: Screenings;
	audit: Audit;
}

/**
 * Deletes everything about the candidates of a screening; its settings stay, as a record of what was asked. All of that is done
 * or nothing, so that whatever interrupts it, it is begun again. Says of how many something was kept.
 */
export async function eraseScreening(
	{ audit }: Pick<ErasingParts, 'audit'>,
	id: string,
	actor: string
): Promise<number> {
	let candidates = 0;
	await doRecorded(audit, async ({ screenings, dossiers, ...stores }) => {
		const wasOpen = await screenings.change(id, { state: 'erased' }, ['open']);
		if (!wasOpen && !(await screenings.change(id, { state: 'erased' }, ['draft', 'closed']))) return false;
		candidates = await countKept(stores.candidates, id);
		await dossiers.eraseAll(id);
		const entry = { actor, subject: id, screening: id };
		const erased = { ...entry, action: 'screening.erase' as const, detail: { candidates } };
		// One that was still open ends as by hand, so that others are told of it.
		return wasOpen ? [{ ...entry, action: 'screening.close' as const }, erased] : erased;
	});
	return candidates;
}
