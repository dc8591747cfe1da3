import { expect, it } from 'vitest';
import { aCandidate, aScreening } from '../../../../../tests/stores/screening.ts';
import type { Candidate } from '../../ports/candidate.ts';
import type { Screening, ScreeningSettings } from '../../ports/screening.ts';
import { invitationOf, isKept } from './invitation.ts';
import { hashOf } from '../secret-link.ts';

const NOW = '2026-11-20T12:00:00.000Z';
const EARLIER = '2026-11-20T11:59:59.999Z';
const LATER = '2026-11-20T12:00:00.001Z';

function look(candidate: Partial<Candidate>, screening: Partial<Screening>, settings: Partial<ScreeningSettings>) {
	const all = aScreening({ state: 'open', ...screening });
	const found = aCandidate(1, candidate);
	const app = {
		candidates: { findByToken: async (token: string) => (token === hashOf('secret') ? found : null) },
		screenings: { find: async () => ({ ...all, settings: { ...all.settings, ...settings } }) }
	};
	return invitationOf(app as unknown as Parameters<typeof invitationOf>[0], 'secret', NOW);
}

it.each([
	['notice', {}, {}, {}],
	['practice', { state: 'opened' }, {}, {}],
	['questions', { state: 'started' }, {}, { opensAt: EARLIER, closesAt: LATER }],
	['sent', { state: 'submitted' }, {}, {}],
	['sent', { state: 'submitted', expiresAt: EARLIER }, { state: 'closed' }, { closesAt: EARLIER }]
] as const)('leads to the %s: %j, %j, %j', async (stage, candidate, screening, settings) => {
	expect(await look(candidate, screening, settings)).toMatchObject({ stage, refusal: null });
});

it.each([
	['withdrawn', { state: 'withdrawn' }, {}, {}],
	['cancelled', { state: 'cancelled' }, {}, {}],
	['erased', { state: 'submitted' }, { state: 'erased' }, {}],
	['expired', { state: 'expired' }, {}, {}],
	['expired', { state: 'started', expiresAt: NOW }, {}, {}],
	['closed', { state: 'started' }, { state: 'closed' }, {}],
	['closed', {}, {}, { closesAt: NOW }],
	['not-open', {}, { state: 'draft' }, {}],
	['not-open', {}, {}, { opensAt: LATER }],
	['other-version', {}, { instrument: 'coo@0.9.0' }, {}]
] as const)('is refused as %s: %j, %j, %j', async (refusal, candidate, screening, settings) => {
	expect(await look(candidate, screening, settings)).toMatchObject({ stage: null, refusal });
});

it.each([
	[true, {}, {}],
	[true, { state: 'submitted' }, {}],
	[true, { state: 'cancelled' }, {}],
	[true, { state: 'started', expiresAt: NOW }, {}],
	[true, { state: 'started' }, { state: 'closed' }],
	[true, { state: 'opened' }, { instrument: 'coo@0.9.0' }],
	[false, { state: 'withdrawn' }, {}],
	[false, { state: 'submitted' }, { state: 'erased' }]
] as const)('something is kept, %s: %j, %j', async (kept, candidate, screening) => {
	expect(isKept(await look(candidate, screening, {}))).toBe(kept);
});

it('opens nothing without the secret', async () => {
	const nobody = { candidates: { findByToken: async () => null }, screenings: { find: async () => aScreening() } };
	const app = nobody as unknown as Parameters<typeof invitationOf>[0];
	expect(await invitationOf(app, 'secret', NOW)).toMatchObject({ refusal: 'unknown', candidate: null });
});
