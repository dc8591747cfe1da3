import type { App } from '../app.ts';
import type { Workshop } from '../ports/workshops.ts';
import { rateLimit } from '../rate-limit.ts';
import { readWorkshopCode } from '../services/workshop/workshop-code.ts';

/** Codes of no workshop, from one network: a large room mistypes fewer, and of 86 million it would take whoever guesses years. */
const wrong = rateLimit(100, 600);

/** Networks with the codes by which somebody came in from there, or under which somebody hosts: no secret in that room any more. */
const known = new Set<string>();
const MOST_KNOWN = 50_000;

/** The workshop of a code that somebody typed, or the seconds to wait where too many were wrong. */
export async function guessedCode(
	{ workshops }: Pick<App, 'workshops'>,
	typed: string,
	network: string
): Promise<{ wait: number; workshop: Workshop | null }> {
	const code = readWorkshopCode(typed);
	if (code === null) return { wait: 0, workshop: null };
	// Whoever guesses does not learn that a code is right either; the room that they sit in is not shut out.
	const wait = known.has(keyOf(network, code)) ? 0 : await wrong.wait(network);
	if (wait > 0) return { wait, workshop: null };
	const workshop = await workshops.findByCode(code);
	if (!workshop) await wrong.take(network);
	return { wait: 0, workshop };
}

/** Somebody is in the workshop of this code, from this network. */
export function noteInside(network: string, code: string): void {
	if (known.size >= MOST_KNOWN) known.clear();
	known.add(keyOf(network, code));
}

const keyOf = (network: string, code: string) => `${code} ${network}`;
