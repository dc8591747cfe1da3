import type { Item } from '../../../core/instrument/instrument.ts';
import { deep } from '../kinds.ts';

const { place, prove, judge } = deep;

export const items: Item[] = [
	place(
		'teams-workload',
		['P2.2', 'D8.4'],
		['own-limits', 'team-load', 'department-staffing', 'shared-people', 'company-staffing']
	),
	place(
		'teams-expectations',
		['D8.4', 'P2.2'],
		['colleague', 'team-member', 'team-leaders', 'common-standard', 'company-standard']
	),
	prove(
		'teams-appointments',
		['D8.4', 'D8.1'],
		['none', 'team-member', 'team-leader', 'head-of-department', 'head-of-several-departments']
	),
	judge('teams-resignation', ['D8.4', 'P1.1', 'P2.1'], {
		'higher-pay': 1.5,
		'written-rules': 2.5,
		'colleagues-schedule': 4.5,
		'other-key-people': 3.5
	}),
	judge('teams-overtime', ['P2.2', 'D8.4', 'P3.1'], {
		'output-bonus': 1.5,
		'overtime-limit': 4,
		'lost-hours': 3.5,
		'free-days-later': 2
	})
];
