import type * as v from 'valibot';
import type { Scope } from '../ports/tokens.ts';
import type { ProblemName } from './problem.ts';
import * as shapes from './shapes.ts';

export interface Operation {
	/** Such as `GET /api/v1/screenings/{id}`. */
	at: string;
	summary: string;
	scope: Scope;
	query: v.GenericSchema;
	body: v.GenericSchema | null;
	status: 200 | 201;
	answer: v.GenericSchema;
	/** What else may be answered, beside what every operation may. */
	problems: readonly ProblemName[];
}

const { noQuery } = shapes;
const read = { query: noQuery, body: null, status: 200 } as const;

/** Everything that programs may ask, by name. The routes check requests by it, and the OpenAPI document is written from it. */
export const OPERATIONS = {
	listScreenings: {
		...read,
		at: 'GET /api/v1/screenings',
		summary: 'All screenings, the newest first.',
		scope: 'screenings:read',
		answer: shapes.screeningsShape,
		problems: []
	},
	readScreening: {
		...read,
		at: 'GET /api/v1/screenings/{id}',
		summary: 'One screening, with how many candidates are in each state.',
		scope: 'screenings:read',
		answer: shapes.screeningShape,
		problems: ['not-found']
	},
	listCandidates: {
		...read,
		at: 'GET /api/v1/screenings/{id}/candidates',
		summary:
			'Candidates by code, a page at a time. In a blind screening names, and how far those are who have not sent, need the scope names:read.',
		scope: 'candidates:read',
		query: shapes.pageQuery,
		answer: shapes.candidatesShape,
		problems: ['not-found']
	},
	inviteCandidate: {
		at: 'POST /api/v1/screenings/{id}/candidates',
		summary: 'Invites one candidate. The link is answered once and kept nowhere; no e-mail is sent.',
		scope: 'candidates:invite',
		query: noQuery,
		body: shapes.inviteeShape,
		status: 201,
		answer: shapes.invitedShape,
		problems: ['not-found', 'already-invited', 'screening-not-open', 'other-version']
	},
	readCandidate: {
		...read,
		at: 'GET /api/v1/screenings/{id}/candidates/{candidate}',
		summary:
			'One candidate. In a blind screening the name, and how far somebody is who has not sent, need the scope names:read.',
		scope: 'candidates:read',
		answer: shapes.candidateShape,
		problems: ['not-found']
	},
	readResult: {
		...read,
		at: 'GET /api/v1/screenings/{id}/candidates/{candidate}/result',
		summary: 'What a candidate’s answers say, area by area, without a name. There is no total and no rank.',
		scope: 'results:read',
		answer: shapes.resultShape,
		problems: ['not-found', 'no-answers']
	},
	cancelInvitation: {
		at: 'POST /api/v1/screenings/{id}/candidates/{candidate}/cancel',
		summary: 'Ends an invitation: its link opens nothing any more.',
		scope: 'candidates:invite',
		query: noQuery,
		body: null,
		status: 200,
		answer: shapes.cancelledShape,
		problems: ['not-found', 'ended']
	},
	renewInvitation: {
		at: 'POST /api/v1/screenings/{id}/candidates/{candidate}/renew',
		summary: 'Gives an invitation another last day. One that has ended or was cancelled goes on, with the same link.',
		scope: 'candidates:invite',
		query: noQuery,
		body: shapes.renewalShape,
		status: 200,
		answer: shapes.renewedShape,
		problems: ['not-found', 'screening-not-open', 'other-version', 'not-renewable']
	},
	makeNewLink: {
		at: 'POST /api/v1/screenings/{id}/candidates/{candidate}/link',
		summary:
			'Makes a new link, answered once and kept nowhere; the one before opens nothing any more. No e-mail is sent.',
		scope: 'candidates:invite',
		query: noQuery,
		body: null,
		status: 200,
		answer: shapes.invitedShape,
		problems: ['not-found', 'screening-not-open', 'other-version', 'ended']
	}
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof OPERATIONS;
export type Asked<Name extends OperationName> = {
	query: v.InferOutput<(typeof OPERATIONS)[Name]['query']>;
	body: (typeof OPERATIONS)[Name]['body'] extends infer Body extends v.GenericSchema ? v.InferOutput<Body> : null;
};
export type Answered<Name extends OperationName> = v.InferOutput<(typeof OPERATIONS)[Name]['answer']>;
