import type { App } from '../app.ts';
import type { Letter } from '../ports/outbox.ts';

/** Invitations on one page. */
export const PAGE_SIZE = 50;

/**
 * Who was invited, for those who invite. They know names, and reviewers know codes: neither code nor id is told here, or
 * blind review would be blind no more. What is done to an invitation names it by a handle that only the server can open.
 */
export async function invitationsPage(
	{ candidates, outbox, seal }: Pick<App, 'candidates' | 'outbox' | 'seal'>,
	{ screening, search, offset }: { screening: string; search: string; offset: number }
) {
	const page = { screening, order: 'name', search, offset, limit: PAGE_SIZE } as const;
	const { candidates: found, total } = await candidates.page(page);
	const letters = new Map((await outbox.of(found.map(({ id }) => id))).map((letter) => [letter.candidate, letter]));
	const people = found.map(({ id, name, email, reference, locale, state, expiresAt }) => ({
		...{ name, email, reference, locale, state, expiresAt },
		handle: seal.close(id),
		letter: letterState(letters.get(id))
	}));
	return { people, offset, total };
}

type Shown = 'none' | 'waiting' | 'retry' | 'sent' | 'copy' | `failed-${NonNullable<Letter['fault']>}`;

function letterState(letter: Letter | undefined): Shown {
	if (!letter) return 'none';
	const { state, fault } = letter;
	if (state === 'failed') return `failed-${fault ?? 'unreachable'}`;
	return state === 'waiting' && fault ? 'retry' : state;
}
