import { beforeEach, describe, expect, it } from 'vitest';
import { instrument } from '../src/lib/content/instrument.ts';
import type { Result } from '../src/lib/core/scoring/result.ts';
import type { Candidate } from '../src/lib/server/ports/candidate.ts';
import { renew } from '../src/lib/server/services/inviting/change-invitation.ts';
import { correctFact } from '../src/lib/server/services/candidate/correct-fact.ts';
import { interviewKit } from '../src/lib/server/services/reading/interview-kit.ts';
import { invitationOf } from '../src/lib/server/services/candidate/invitation.ts';
import { hashOf } from '../src/lib/server/services/secret-link.ts';
import { shownResult } from '../src/lib/server/services/reading/shown-result.ts';
import { app, eachWithScreening, expiresAt, id, inviting, openIt } from './each-with-screening.ts';
import { someResults, submitted } from './fixtures/read-screening.ts';
import { aCandidate } from './stores/screening.ts';

const OTHER = 'coo@0.9.0';
const [now] = someResults() as [Result];
/** As another version may have scored it, with an item of its own. */
const result: Result = {
	...now,
	instrument: OTHER,
	answers: { ...now.answers, 'old-scenario': 'b' },
	points: { ...now.points, 'old-scenario': 75 }
};

eachWithScreening();

describe('a screening whose questions are of another version than those of the server', () => {
	let sent: Candidate;

	beforeEach(async () => {
		await openIt();
		await app.screenings.change(id, { instrument: OTHER });
		sent = submitted(1, result, { screening: id });
		const started = aCandidate(2, { screening: id, state: 'started', expiresAt });
		await app.candidates.add([submitted(1, result, { screening: id }), started]);
	});

	const opened = async (number: number) => invitationOf(app, `secret-${number}`, new Date().toISOString());
	const screening = async () => (await app.screenings.find(id))!;

	it('takes no answer more, invites nobody and renews nothing, and says why', async () => {
		const started = (await app.candidates.find('candidate-2'))!;
		for (const number of [1, 2]) {
			const from = number === 1 ? (['submitted'] as const) : (['started'] as const);
			await app.candidates.relink(`candidate-${number}`, from, hashOf(`secret-${number}`), null);
		}
		expect(await opened(2)).toMatchObject({ stage: null, refusal: 'other-version' });
		expect(await opened(1)).toMatchObject({ stage: 'sent', candidate: { result } });
		expect(await inviting(['new@example.org'])).toEqual({ ok: false, reason: 'other-version' });
		expect(await renew(app, started, expiresAt, 'anna')).toBe('other-version');
	});

	it('keeps the result as it was scored, and corrects no fact by the questions of today', async () => {
		const invited = { candidate: sent, screening: await screening() };
		expect(await correctFact(app, invited, 'fact-years', 12)).toEqual({ ok: false, fault: 'fact' });
		expect(await app.candidates.find('candidate-1')).toMatchObject({ result, facts: sent.facts });
	});

	it('quotes no answer in words that it may not have had, and sends no key that nobody here knows of', () => {
		expect(interviewKit(now, 'en').some(({ quotes }) => quotes.length > 0)).toBe(true);
		expect(interviewKit(result, 'en').flatMap(({ quotes }) => quotes)).toEqual([]);
		const [area] = interviewKit(result, 'en');
		const renamed = JSON.parse(JSON.stringify(result).replaceAll(`"${area!.competency}"`, '"old-area"')) as Result;
		expect(interviewKit(renamed, 'en')[0]).toMatchObject({ competency: 'old-area', name: 'old-area', questions: [] });
		expect(JSON.stringify(shownResult(result, instrument.items, false))).not.toContain('old-scenario');
	});
});
