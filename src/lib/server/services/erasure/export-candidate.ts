import type { Audit } from '../../ports/audit.ts';
import type { Dossiers, Kept } from '../../ports/dossier.ts';
import type { Screening } from '../../ports/screening.ts';
import { record } from '../record/record.ts';

/** Everything that is kept about one candidate, and what it was kept for. */
export interface CandidateExport {
	format: 'coo-fit/candidate@1';
	exportedAt: string;
	screening: Pick<Screening, 'id' | 'title' | 'instrument'> & { eraseOn: string };
	kept: Record<string, Kept[]>;
	/** Entries of the audit log about them, the newest first. */
	audit: Kept[];
}

/** Puts together what somebody has a right to get. Null where they are not in this screening. */
export async function exportCandidate(
	{ dossiers, audit }: { dossiers: Dossiers; audit: Audit },
	{ id, title, instrument, settings }: Screening,
	candidate: string,
	actor: string
): Promise<CandidateExport | null> {
	const kept = await dossiers.of(candidate);
	if (!kept || kept.candidate?.[0]?.screening !== id) return null;
	await record(audit, { actor, action: 'candidate.export', subject: candidate, screening: id });
	return {
		format: 'coo-fit/candidate@1',
		exportedAt: new Date().toISOString(),
		screening: { id, title, instrument, eraseOn: settings.eraseOn },
		kept,
		audit: await entriesAbout(audit, id, candidate)
	};
}

const AT_ONCE = 1_000;

async function entriesAbout(audit: Audit, screening: string, candidate: string): Promise<Kept[]> {
	const about: Kept[] = [];
	for (let before: number | undefined; ;) {
		const page = await audit.page({ screening, limit: AT_ONCE, ...(before !== undefined && { before }) });
		about.push(...page.filter(({ subject }) => subject === candidate).map((entry) => ({ ...entry })));
		if (page.length < AT_ONCE) return about;
		before = page.at(-1)!.sequence;
	}
}
