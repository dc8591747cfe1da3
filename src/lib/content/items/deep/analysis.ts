import type { Item } from '../../../core/instrument/instrument.ts';
import { deep, SCOPES } from '../kinds.ts';

const { place, prove, judge, sample } = deep;

export const items: Item[] = [
	place('analysis-risk', ['D11.2'], ['own-work', 'team-plan', 'department-list', 'shared-risks', 'company-limits']),
	place(
		'analysis-review',
		['D12.3', 'D11.2', 'D8.2'],
		['own-choices', 'team-effects', 'department-comparison', 'joint-corrections', 'company-reviews']
	),
	prove('analysis-portfolio', ['D11.1', 'D10.2'], SCOPES),

	judge('analysis-specialists', ['D11.1', 'D8.2', 'P3.1'], {
		'trained-contractors': 2.5,
		'costliest-delay-first': 4.5,
		'fixed-days': 2,
		'hand-over-reports': 3.5
	}),
	judge('analysis-figures', ['D11.2', 'D12.3', 'P5.1', 'D3.5'], {
		'finance-figures': 2,
		'short-lease': 4,
		'follow-orders': 4.5,
		'one-set-of-figures': 1.5
	}),

	judge(
		'analysis-limits',
		['D9.2', 'D11.2', 'D8.2'],
		{ 'postpone-clients': 4.5, 'higher-limit': 1.5, 'ten-a-week': 2.5, 'second-check': 2 },
		{ industry: 'finance', replaces: 'analysis-figures' }
	),

	sample('analysis-losses', ['P2.7', 'P5.1', 'D11.2'], {
		options: ['receiving', 'picking', 'packing', 'labelling', 'dispatch']
	}),
	sample('analysis-yield', ['P5.1', 'D12.3', 'P2.3'], { range: { min: 0, max: 100, integer: false } })
];
