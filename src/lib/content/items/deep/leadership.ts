import type { Item } from '../../../core/instrument/instrument.ts';
import { deep, SCOPES } from '../kinds.ts';

const { place, prove, judge } = deep;

export const items: Item[] = [
	place(
		'leadership-course',
		['D2.1', 'D3.1'],
		['own-dates', 'team-work', 'department-plan', 'joint-plan', 'company-plan']
	),
	place(
		'leadership-cover',
		['D8.1', 'P1.1'],
		['own-handover', 'team-absence', 'department-deputies', 'shared-cover', 'company-cover']
	),
	prove('leadership-strategy', ['D3.1', 'D10.2'], SCOPES),
	judge('leadership-quarter', ['D10.2', 'D11.1', 'D2.1'], {
		'department-targets': 2,
		'two-projects-each': 1.5,
		'three-results': 4.5,
		'measured-waiting': 3
	}),
	judge('leadership-gaps', ['D8.1', 'P3.1', 'P6.4'], {
		'kinds-of-question': 4.5,
		'job-descriptions': 2,
		'two-owners': 4,
		'same-day-answers': 1.5
	})
];
