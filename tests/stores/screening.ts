import { coo } from '../../src/lib/content/profiles.ts';
import type { Candidate } from '../../src/lib/server/ports/candidate.ts';
import type { Screening } from '../../src/lib/server/ports/screening.ts';

/** A screening as it might be, for tests of what keeps it. */
export function aScreening(change: Partial<Screening> = {}): Screening {
	return {
		id: 'screening-1',
		title: 'Head of Operations, Łódź',
		state: 'draft',
		instrument: 'coo@1.1.0',
		settings: {
			jobAnalysis: {
				seat: 'Head of Operations',
				why: 'A second plant',
				by: 'Anna',
				on: '2026-11-01',
				reason: 'As it is'
			},
			profile: coo,
			industry: 'manufacturing',
			modules: ['facts', 'core'],
			confidence: 95,
			locales: ['en', 'da', 'pl'],
			opensAt: null,
			closesAt: null,
			notice: {},
			ownReport: true,
			blind: true,
			eraseOn: '2027-05-01'
		},
		createdAt: '2026-11-01T08:00:00.000Z',
		createdBy: 'person-1',
		...change
	};
}

export function aCandidate(number: number, change: Partial<Candidate> = {}): Candidate & { token: string } {
	return {
		id: `candidate-${number}`,
		screening: 'screening-1',
		code: `C-${String(number).padStart(4, '0')}`,
		name: `Søren Żak ${number}`,
		email: `soren.${number}@example.org`,
		reference: '',
		locale: 'da',
		state: 'invited',
		expiresAt: '2026-12-01T00:00:00.000Z',
		seed: 4_294_967_295,
		invitedAt: '2026-11-02T08:00:00.000Z',
		openedAt: null,
		startedAt: null,
		submittedAt: null,
		result: null,
		facts: null,
		token: `hash-${number}`,
		...change
	};
}
