import type { Item } from '../../../core/instrument/instrument.ts';
import { deep, SCOPES } from '../kinds.ts';

const { place, prove, judge } = deep;

export const items: Item[] = [
	place(
		'communication-warnings',
		['D8.3', 'P6.4', 'D4.2'],
		['own-delay', 'team-risks', 'department-rule', 'shared-warnings', 'company-warnings']
	),
	place(
		'communication-reasons',
		['D8.3', 'D3.6'],
		['colleagues', 'team', 'department', 'other-departments', 'company']
	),
	prove('communication-minutes', ['D3.6', 'D8.3'], SCOPES),
	judge('communication-promises', ['P3.1', 'P6.4', 'D3.6'], {
		'added-weeks': 1.5,
		'five-orders': 4,
		'rule-from-ceo': 2,
		'four-hour-answer': 4.5
	}),
	judge('communication-shared-team', ['D3.6', 'D11.1', 'P3.1'], {
		'divided-team': 2,
		'monday-list': 4.5,
		'mediated-day': 2.5,
		'team-leader-decides': 3
	})
];
