/** Roles of the people who run screenings. Somebody with `none` may sign in and see that nobody gave them a role yet. */
export const ROLES = ['owner', 'recruiter', 'interviewer', 'auditor', 'none'] as const;
export type GivenRole = (typeof ROLES)[number];
/** `trial`: somebody without an account, before there are any, who hosts workshops of their own. */
export type Role = GivenRole | 'trial';

export const ACTIONS = [
	'people.manage',
	'screening.list',
	'screening.read',
	'screening.write',
	'candidate.invite',
	'candidate.read',
	'candidate.export',
	'candidate.erase',
	'interview.rate',
	'decision.write',
	'audit.read',
	'audit.read-server',
	'interfaces.manage',
	'workshop.read',
	'workshop.host'
] as const;
export type Action = (typeof ACTIONS)[number];

const MAY: Record<Role, readonly Action[]> = {
	owner: ACTIONS,
	recruiter: ACTIONS.filter((action) => !['people.manage', 'interfaces.manage', 'audit.read-server'].includes(action)),
	interviewer: ['screening.list', 'screening.read', 'candidate.read', 'interview.rate'],
	auditor: ['screening.list', 'screening.read', 'candidate.read', 'audit.read', 'audit.read-server', 'workshop.read'],
	trial: ['workshop.read', 'workshop.host'],
	none: []
};

/** Whether a role lets somebody do this at all; an interviewer besides only where the screening is assigned to them. */
export const may = (role: Role, action: Action): boolean => MAY[role].includes(action);

export const isRole = (role: unknown): role is GivenRole => ROLES.some((known) => known === role);
