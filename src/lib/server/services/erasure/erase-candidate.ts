import type { Audit } from '../../ports/audit.ts';
import type { Candidates } from '../../ports/candidate.ts';
import { doRecorded } from '../record/record.ts';

interface Parts {
	candidates: Candidates;
	audit: Audit;
}

/**
 * Deletes a candidate and everything about them; that it was done stays in the audit log, by id. The upkeep cleans the files.
 * False where there is nobody.
 */
export async function eraseCandidate(
	{ candidates, audit }: Parts,
	id: string,
	by: { actor: string; action: 'candidate.erase' }
): Promise<boolean> {
	const candidate = await candidates.find(id);
	if (!candidate) return false;
	return doRecorded(
		audit,
		async ({ dossiers }) => (await dossiers.erase(id)) && { ...by, subject: id, screening: candidate.screening }
	);
}
