import type { Item } from '../../core/instrument/instrument.ts';
import * as kinds from './kinds.ts';

const { SCOPES } = kinds;
const { place, prove } = kinds.core;

/** Per competency two placements, then two pieces of evidence: asking for proof first colours the self-rating. */
export const core: Item[] = [
	place(
		'leadership-goals',
		['D2.1', 'D10.2'],
		['own-tasks', 'team-week', 'department-goals', 'joint-goals', 'strategy']
	),
	place('leadership-roles', ['D8.1'], ['own-work', 'team-tasks', 'department-roles', 'shared-decisions', 'structure']),
	prove('leadership-plan', ['D3.1', 'D2.1'], SCOPES),
	prove('leadership-reorganisation', ['D8.1'], SCOPES),

	place(
		'analysis-data',
		['D12.3', 'P5.1', 'D11.2'],
		['own-figures', 'team-figures', 'department-options', 'combined-figures', 'company-figures']
	),
	place(
		'analysis-priorities',
		['D11.1', 'D10.2', 'D8.2'],
		['own-order', 'team-order', 'department-projects', 'shared-resources', 'company-projects']
	),
	prove('analysis-decision', ['D8.2', 'D11.2', 'D3.1', 'P1.2'], SCOPES),
	prove('analysis-cause', ['P2.7', 'P5.1', 'D2.3'], SCOPES),

	place(
		'communication-information',
		['D3.6', 'P6.4'],
		['colleague', 'team-meeting', 'team-handovers', 'department-meeting', 'company-rules']
	),
	place('communication-conflicts', ['D8.3', 'D3.6'], ['colleague', 'team-members', 'teams', 'departments', 'company']),
	prove(
		'communication-reporting',
		['D4.2', 'D8.3'],
		['none', 'team', 'department', 'several-departments', 'executives']
	),
	prove('communication-agreement', ['D3.6', 'P6.4'], SCOPES),

	place('teams-motivation', ['D8.4'], ['colleagues', 'team-talks', 'team-leaders', 'departments', 'company-figure']),
	place('teams-growth', ['D8.4'], ['colleague', 'team-members', 'team-leaders', 'successors', 'company-posts']),
	prove('teams-reviews', ['D8.4'], ['none', 'single-people', 'team', 'team-leaders', 'department-heads']),
	prove('teams-productivity', ['P2.2', 'D8.4'], SCOPES),

	place(
		'finance-budget',
		['D3.2', 'D8.5'],
		['own-purchase', 'team-spending', 'department-budget', 'shared-budgets', 'company-budget']
	),
	place(
		'finance-costs',
		['P2.5', 'D10.1', 'P2.7'],
		['own-waste', 'team-hour-cost', 'department-unit-cost', 'shared-costs', 'company-targets']
	),
	prove('finance-saving', ['D3.4', 'P2.5'], SCOPES),
	prove('finance-investment', ['P1.2', 'D3.2'], ['none', 'need', 'calculation', 'proposal', 'company-decision']),

	place(
		'process-queues',
		['P1.1', 'P2.1', 'P3.1'],
		['own-work', 'team-queue', 'department-waiting', 'several-departments', 'company-flow']
	),
	place(
		'process-design',
		['D2.2', 'D2.4', 'D10.1', 'P2.2'],
		['own-steps', 'team-standard', 'department-process', 'joint-process', 'key-processes']
	),
	prove('process-indicators', ['D2.3', 'P5.1', 'D3.3', 'D2.1'], SCOPES),
	prove(
		'process-delays',
		['P2.3', 'P2.7', 'D3.4', 'D3.5', 'D1.2'],
		['none', 'team', 'department', 'several-departments', 'supply-chain']
	),

	place(
		'change-rhythm',
		['P4.1', 'P3.1'],
		['own-work', 'team-day', 'department-timing', 'other-departments', 'company-pace']
	),
	place(
		'change-technology',
		['D11.3', 'P2.6', 'D12.1'],
		['own-tools', 'team-tools', 'department-system', 'shared-systems', 'company-plan']
	),
	prove('change-completed', ['P2.4', 'D12.2'], SCOPES),
	prove('change-benefit', ['P2.6', 'D11.3', 'D12.1'], SCOPES),

	place(
		'customer-quality',
		['D3.3', 'P6.2'],
		['own-check', 'team-errors', 'department-checks', 'shared-cause', 'company-targets']
	),
	place(
		'customer-speed',
		['P6.1', 'D1.2', 'P6.4'],
		['own-replies', 'team-promises', 'department-waiting', 'joint-delivery', 'company-promises']
	),
	prove('customer-complaints', ['P6.2', 'P2.3'], SCOPES),
	prove(
		'customer-retention',
		['P6.3', 'D13.1'],
		['none', 'one-case', 'one-account', 'several-accounts', 'company-figure']
	)
];
