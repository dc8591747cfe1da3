import type { Audit, AuditEntry, Recordable } from '../../ports/audit.ts';

/** What is to be recorded; when it was done is now. */
type Deed = Omit<AuditEntry, 'at' | 'detail' | 'screening'> & Partial<AuditEntry>;

/** Writes into the audit log what somebody has just done. Ids only: no name, address or answer. */
export const record = (audit: Audit, deed: Deed): Promise<void> => audit.append(entryOf(deed));

/**
 * Does something and writes it into the audit log in one transaction: whatever dies in between, there is never the one
 * without the other. `work` answers with what is to be recorded, or, where nothing was done, with false.
 */
export const doRecorded = (
	audit: Audit,
	work: (stores: Recordable) => Promise<Deed | Deed[] | false>
): Promise<boolean> =>
	audit.appendWith(async (stores) => {
		const done = await work(stores);
		return done ? [done].flat().map(entryOf) : [];
	});

const entryOf = ({ detail = {}, screening = '', ...deed }: Deed): AuditEntry => ({
	...deed,
	screening,
	detail,
	at: new Date().toISOString()
});
