import type { Audit, AuditEntry } from '../ports/audit.ts';

/** Writes into the audit log what somebody has just done. Ids only: no name, address or answer. */
export function record(
	audit: Audit,
	{ detail = {}, screening = '', ...entry }: Omit<AuditEntry, 'at' | 'detail' | 'screening'> & Partial<AuditEntry>
): Promise<void> {
	return audit.append({ ...entry, screening, detail, at: new Date().toISOString() });
}
