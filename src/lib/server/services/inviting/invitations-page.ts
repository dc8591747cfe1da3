import type { App } from '../../app.ts';
import type { CandidateState } from '../../ports/candidate.ts';
import type { Letter } from '../../ports/outbox.ts';
import type { Screening } from '../../ports/screening.ts';

/** Invitations on one page. */
export const PAGE_SIZE = 50;

/**
 * Who was invited, for those who invite. They know names, and reviewers know codes: neither code nor id is told here, or
 * blind review would be blind no more. What is done to an invitation names it by a handle that only the server can open.
 */
export async function invitationsPage(
	{ candidates, outbox, seal }: Pick<App, 'candidates' | 'outbox' | 'seal'>,
	{ screening, ...asked }: { screening: Screening; search: string; hasFailedLetter?: boolean; offset: number }
) {
	const page = { ...asked, screening: screening.id, order: 'name', limit: PAGE_SIZE } as const;
	const { candidates: found, total } = await candidates.page(page);
	const letters = new Map((await outbox.of(found.map(({ id }) => id))).map((letter) => [letter.candidate, letter]));
	const people = found.map(({ id, name, email, reference, locale, state, expiresAt }) => ({
		...{ name, email, reference, locale, expiresAt, state: stateToldOf(state, screening) },
		handle: seal.close(id),
		letter: letterState(letters.get(id))
	}));
	return { people, offset: asked.offset, total };
}

/** As long as answers come in one by one in a blind screening, the table shows when by code: here nobody is named for it. */
const stateToldOf = (state: CandidateState, { settings, state: of }: Screening): CandidateState =>
	settings.blind && of === 'open' && state === 'submitted' ? 'started' : state;

type Shown = 'none' | 'retry' | Exclude<Letter['state'], 'failed'> | `failed-${NonNullable<Letter['fault']>}`;

function letterState(letter: Letter | undefined): Shown {
	if (!letter) return 'none';
	const { state, fault } = letter;
	if (state === 'failed') return `failed-${fault ?? 'unreachable'}`;
	return state === 'waiting' && fault ? 'retry' : state;
}
