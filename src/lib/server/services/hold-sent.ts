import type { Recordable } from '../ports/audit.ts';

/**
 * Holds a candidate who has sent the answers until the transaction ends: whatever else is done about them, an erasure too,
 * waits for it. False where there is none such any more.
 */
export const holdSent = (candidates: Recordable['candidates'], id: string): Promise<boolean> =>
	candidates.change(id, ['submitted'], { state: 'submitted' });
