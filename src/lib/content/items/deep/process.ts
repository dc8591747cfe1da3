import type { Item } from '../../../core/instrument/instrument.ts';
import { deep, SCOPES } from '../kinds.ts';

const { place, prove, judge, sample } = deep;

export const items: Item[] = [
	place(
		'process-supply',
		['D3.5', 'D1.2', 'P1.1'],
		['own-needs', 'team-deliveries', 'department-terms', 'joint-choice', 'company-chain']
	),
	place(
		'process-capacity',
		['P2.2', 'P2.1', 'P3.1'],
		['own-week', 'team-hours', 'department-throughput', 'shared-people', 'company-capacity']
	),
	prove('process-continuity', ['P1.1', 'P2.3'], SCOPES),

	judge('process-bottleneck', ['P2.1', 'P3.1', 'D2.4', 'P5.1'], {
		'limit-entry': 4,
		'work-saturdays': 2.5,
		'target-for-testing': 1.5,
		'move-two-people': 4.5
	}),
	judge('process-dependencies', ['P3.1', 'P2.3', 'D2.2', 'P2.7'], {
		'shorter-levels': 1.5,
		'side-by-side': 4.5,
		'weekly-late-cases': 2.5,
		'one-owner': 3.5
	}),

	judge(
		'process-launch',
		['D9.1', 'P3.1', 'P2.3'],
		{ 'six-functions': 4.5, 'later-date': 3, 'daily-meeting': 2.5, 'more-developers': 1.5 },
		{ industry: 'technology', replaces: 'process-dependencies' }
	),
	judge(
		'process-finding',
		['D9.2', 'D2.2', 'D3.3', 'D10.1'],
		{ 'signed-rule': 1.5, 'weekly-sample': 2.5, 'system-stop': 4.5, 'riskiest-files': 4 },
		{ industry: 'finance', replaces: 'process-bottleneck' }
	),
	judge(
		'process-changeover',
		['D9.3', 'P2.2', 'P2.3', 'P2.7'],
		{ 'larger-batches': 3, 'crew-bonus': 1.5, 'similar-products': 3.5, 'prepare-ahead': 4.5 },
		{ industry: 'manufacturing', replaces: 'process-bottleneck' }
	),

	sample('process-lead-time', ['P2.1', 'P3.1', 'P5.1'], { range: { min: 0, max: 1000, integer: false } }),
	sample('process-line', ['D3.3', 'P2.2', 'P3.1'], { range: { min: 0, max: 10_000, integer: false } })
];
