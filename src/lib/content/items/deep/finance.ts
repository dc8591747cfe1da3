import type { Item } from '../../../core/instrument/instrument.ts';
import { deep, SCOPES } from '../kinds.ts';

const { place, prove, judge, sample } = deep;

export const items: Item[] = [
	place(
		'finance-returns',
		['P1.2', 'D8.5'],
		['own-request', 'team-estimate', 'department-payback', 'joint-comparison', 'company-investments']
	),
	place(
		'finance-tied-up',
		['D8.5', 'P2.7', 'D3.2'],
		['own-supplies', 'team-unfinished', 'department-days', 'joint-levels', 'company-targets']
	),
	prove('finance-closed', ['D3.2', 'P2.5', 'D8.5'], SCOPES),

	judge('finance-sorting-line', ['P1.2', 'D8.5', 'D3.2', 'P2.3'], {
		'lower-price': 2,
		'own-volumes': 4,
		'plain-yes': 1.5,
		'complete-orders-first': 4.5
	}),
	judge('finance-midyear', ['D3.4', 'P2.5', 'D10.1', 'D3.2'], {
		'end-two-services': 4,
		'hiring-stop': 2,
		'less-rework': 3.5,
		'equal-cut': 1.5
	}),

	judge(
		'finance-recovery',
		['D9.2', 'D3.2', 'P1.2'],
		{ 'ask-for-more': 4, 'shift-own-budget': 4.5, 'move-to-next-year': 1.5, 'monthly-rehearsals': 2.5 },
		{ industry: 'finance', replaces: 'finance-sorting-line' }
	),
	judge(
		'finance-scrap',
		['D9.3', 'D3.4', 'P2.7', 'D3.3'],
		{ 'second-inspection': 3, 'cheaper-material': 1.5, 'stop-faulty-batches': 4.5, 'count-faultless': 3.5 },
		{ industry: 'manufacturing', replaces: 'finance-midyear' }
	),

	sample('finance-variance', ['D8.5', 'D3.2', 'P2.5'], { range: { min: 0, max: 1_000_000, integer: false } }),
	sample('finance-break-even', ['D8.5', 'P1.2'], { range: { min: 0, max: 100_000, integer: false } })
];
