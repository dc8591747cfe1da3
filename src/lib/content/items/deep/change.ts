import type { Item } from '../../../core/instrument/instrument.ts';
import { deep, SCOPES } from '../kinds.ts';

const { place, prove, judge } = deep;

export const items: Item[] = [
	place(
		'change-routine',
		['P2.4', 'D11.3', 'P2.6'],
		['own-habit', 'team-practice', 'department-use', 'joint-obstacles', 'company-adoption']
	),
	place(
		'change-resources',
		['D12.2', 'P2.7'],
		['own-use', 'team-habits', 'department-figures', 'joint-changes', 'company-targets']
	),
	prove('change-retired', ['P2.4', 'D12.1', 'P7.1'], SCOPES),

	judge('change-work-lists', ['P4.1', 'P2.6', 'D11.3', 'P3.1'], {
		'longer-trial': 3,
		'two-fixed-times': 4.5,
		'extra-planners': 2,
		'free-choice': 1
	}),
	judge('change-energy-demand', ['D12.2', 'P2.4', 'P6.3', 'D13.1'], {
		'industry-averages': 2.5,
		'monthly-review': 3,
		'power-certificates': 1.5,
		'meters-on-machines': 4.5
	}),

	judge(
		'change-platform',
		['D9.1', 'D12.1', 'P2.6', 'P4.1'],
		{ 'linked-groups': 4.5, 'release-freeze': 2.5, 'switch-off-nine': 3.5, 'double-crew': 1.5 },
		{ industry: 'technology', replaces: 'change-work-lists' }
	)
];
