import type { Item } from '../../../core/instrument/instrument.ts';
import { deep, SCOPES } from '../kinds.ts';

const { place, prove, judge } = deep;

export const items: Item[] = [
	place(
		'customer-feedback',
		['P6.1', 'P6.2', 'D1.2'],
		['own-question', 'team-remarks', 'department-work', 'shared-consequences', 'company-listening']
	),
	place(
		'customer-repair',
		['P6.3', 'P6.2'],
		['own-mistake', 'team-repair', 'department-limits', 'joint-repair', 'company-rules']
	),
	prove('customer-audit', ['D3.3'], SCOPES),
	judge('customer-wave', ['P6.2', 'P2.3', 'D3.3'], {
		'parcels-traced': 4.5,
		'new-people-trained': 2,
		'answers-in-a-day': 3.5,
		'every-parcel-checked': 3
	}),
	judge('customer-response', ['P6.3', 'P6.1', 'P3.1', 'P5.1'], {
		'own-team': 3,
		'open-figures': 3.5,
		discount: 1.5,
		'owner-and-limits': 4.5
	}),
	judge(
		'customer-part',
		['D9.3', 'P6.2', 'D3.3', 'D3.5'],
		{ 'finished-test': 1.5, 'other-supplier': 2, 'tested-seals': 4.5, 'engineers-sent': 3.5 },
		{ industry: 'manufacturing', replaces: 'customer-wave' }
	)
];
