import type { PlanEvidenceWords } from '../words.ts';

export const planEvidence = {
	leadership: 'The one-page plan with owners and dates, and a note every month of what was done on time.',
	analysis: 'One decision on a page with options, figures and risks, and what came of it three months later.',
	communication: 'The list of open points between departments, with the dates on which each was raised and settled.',
	teams: 'What people answer in two short rounds of the same questions, and who has taken on something new since.',
	finance: 'Budget, forecast and actual cost month by month, with one line on each difference.',
	process: 'Time from start to finish, errors and stoppages week by week, before and after the change.',
	change: 'How many people use the new way of working after four and twelve weeks, and the figure it was to move.',
	customer: 'Complaints by cause, waiting time and customers lost, before and after.'
} satisfies PlanEvidenceWords;
