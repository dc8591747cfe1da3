import { createHash } from 'node:crypto';
import type { AuditEntry } from '../../ports/audit.ts';

/** SHA-256, as hex, of the hash before and of this entry with its number: a changed, added or missing entry breaks the chain. */
export function chainHash(before: string, sequence: number, entry: AuditEntry): string {
	const { at, actor, action, subject, screening, detail } = entry;
	const text = JSON.stringify([before, sequence, at, actor, action, subject, screening, sorted(detail)]);
	return createHash('sha256').update(text).digest('hex');
}

const sorted = (detail: AuditEntry['detail']) => Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1));
