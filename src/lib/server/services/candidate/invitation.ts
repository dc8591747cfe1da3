import { instrument } from '../../../content/instrument.ts';
import { isReadable } from '../../../exchange/sheet-faults.ts';
import type { App } from '../../app.ts';
import type { Candidate } from '../../ports/candidate.ts';
import type { Screening } from '../../ports/screening.ts';
import { hashOf } from '../secret-link.ts';

/** Why a link opens nothing; the interface has a sentence and a remedy for each. */
export const REFUSALS = [
	'unknown',
	'withdrawn',
	'cancelled',
	'erased',
	'expired',
	'not-open',
	'closed',
	'other-version'
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Where a candidate stands: reads the notice, tries how it works, answers, or has sent the answers. */
export type Stage = 'notice' | 'practice' | 'questions' | 'sent';

/** A candidate with the screening that they were asked into. */
export interface Invited {
	candidate: Candidate;
	screening: Screening;
}
export type Invitation =
	| (Invited & { stage: Stage; refusal: null })
	| { stage: null; refusal: Refusal; candidate: Candidate | null; screening: Screening | null };

/** What the secret of a link opens at a time (ISO date-time). Looking changes nothing: some mail servers open every link. */
export async function invitationOf(
	{ candidates, screenings }: Pick<App, 'candidates' | 'screenings'>,
	secret: string,
	now: string
): Promise<Invitation> {
	// Found by its hash alone: how long that takes says nothing about any secret.
	const candidate = await candidates.findByToken(hashOf(secret));
	const screening = candidate && (await screenings.find(candidate.screening));
	if (!candidate || !screening) return { stage: null, refusal: 'unknown', candidate: null, screening: null };
	const refusal = refusalOf(candidate, screening, now);
	if (refusal) return { stage: null, refusal, candidate, screening };
	return { stage: stageOf(candidate), refusal: null, candidate, screening };
}

/** Whether anything about the candidate is kept: it is theirs to have and to take back, whatever has become of the invitation. */
export function isKept(invitation: Invitation): invitation is Invitation & Invited {
	const { candidate, screening, refusal } = invitation;
	return candidate !== null && screening !== null && refusal !== 'withdrawn' && refusal !== 'erased';
}

/** Whoever has sent the answers may look at them, correct and withdraw them until all is deleted, whatever has closed since. */
function refusalOf({ state, expiresAt }: Candidate, screening: Screening, now: string): Refusal | null {
	const { opensAt, closesAt } = screening.settings;
	if (state === 'withdrawn' || state === 'cancelled') return state;
	if (screening.state === 'erased') return 'erased';
	if (state === 'submitted') return null;
	if (state === 'expired' || expiresAt <= now) return 'expired';
	if (screening.state === 'closed' || (closesAt !== null && closesAt <= now)) return 'closed';
	if (screening.state === 'draft' || (opensAt !== null && opensAt > now)) return 'not-open';
	return isReadable(screening.instrument, instrument) ? null : 'other-version';
}

function stageOf({ state }: Candidate): Stage {
	if (state === 'submitted') return 'sent';
	if (state === 'started') return 'questions';
	return state === 'opened' ? 'practice' : 'notice';
}
