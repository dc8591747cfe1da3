import type { Audit } from '../ports/audit.ts';
import type { Candidates } from '../ports/candidate.ts';
import type { Dossiers } from '../ports/dossier.ts';
import { record } from './record.ts';

interface Parts {
	candidates: Candidates;
	dossiers: Dossiers;
	audit: Audit;
}

/**
 * Deletes a candidate and everything about them; that it was done stays in the audit log, by id. The upkeep cleans the files.
 * False where there is nobody.
 */
export async function eraseCandidate(
	{ candidates, dossiers, audit }: Parts,
	id: string,
	by: { actor: string; action: 'candidate.erase' }
): Promise<boolean> {
	const candidate = await candidates.find(id);
	if (!candidate || !(await dossiers.erase(id))) return false;
	await record(audit, { ...by, subject: id, screening: candidate.screening });
	return true;
}
