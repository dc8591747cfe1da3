import type { Audit } from '../ports/audit.ts';

const AT_ONCE = 500;

/** The audit log of one screening as lines of JSON, the newest first, a piece at a time. */
export async function* recordLines(audit: Audit, screening: string): AsyncGenerator<Uint8Array> {
	const encoder = new TextEncoder();
	for (let before: number | undefined; ;) {
		const page = await audit.page({ screening, limit: AT_ONCE, ...(before !== undefined && { before }) });
		if (page.length > 0) yield encoder.encode(page.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
		if (page.length < AT_ONCE) return;
		before = page.at(-1)!.sequence;
	}
}
