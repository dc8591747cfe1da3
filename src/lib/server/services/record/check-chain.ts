import type { Audit } from '../../ports/audit.ts';
import { chainHash } from './chain-hash.ts';

/** A number in the audit log, and the hash of the entry that has it. */
export interface ChainHead {
	sequence: number;
	hash: string;
}

/**
 * What was found from the first entry on: the last one that is sound, and the number at which the chain breaks. That
 * entries were cut off its end, or all were written anew, no chain can tell: for that, `holds` says whether a head
 * that was kept elsewhere still stands where it stood (null where none was given).
 */
export interface ChainFound {
	head: ChainHead;
	brokenAt: number | null;
	holds: boolean | null;
}

const AT_ONCE = 1_000;

/** Recomputes every hash of the audit log. */
export async function checkChain(audit: Audit, known?: ChainHead): Promise<ChainFound> {
	let head: ChainHead = { sequence: 0, hash: '' };
	let holds = known ? false : null;
	for (;;) {
		const found = await audit.from(head.sequence + 1, AT_ONCE);
		for (const { sequence, hash, ...entry } of found) {
			const wanted = head.sequence + 1;
			const isSound = sequence === wanted && hash === chainHash(head.hash, sequence, entry);
			if (!isSound) return { head, brokenAt: wanted, holds };
			head = { sequence, hash };
			if (known?.sequence === sequence) holds = known.hash === hash;
		}
		if (found.length === 0) return { head, brokenAt: null, holds };
	}
}
