import type { Profile } from '../core/instrument/instrument.ts';

/** What the role asks for. How importance and target were worked out of O*NET ratings is in docs/METHODS.md. */
export const coo: Profile = {
	id: 'coo',
	version: '1.0.0',
	competencies: {
		leadership: { importance: 4, target: 80, se: 4 },
		analysis: { importance: 4, target: 70, se: 4 },
		communication: { importance: 4, target: 80, se: 4 },
		teams: { importance: 4.5, target: 80, se: 4 },
		finance: { importance: 3.5, target: 80, se: 5 },
		process: { importance: 4.5, target: 80, se: 4 },
		change: { importance: 4, target: 60, se: 5 },
		customer: { importance: 3.5, target: 70, se: 4 }
	},
	sources: {
		leadership: ['onet', 'D1.1', 'D8.1', 'D2.1', 'D3.1', 'D10.2'],
		analysis: ['onet', 'D8.2', 'D11.1', 'D11.2', 'D12.3', 'P5.1'],
		communication: ['onet', 'D8.3', 'D3.6', 'D4.2', 'P6.4'],
		teams: ['onet', 'D8.4', 'P2.2'],
		finance: ['onet', 'D8.5', 'D3.2', 'D3.4', 'P1.2', 'P2.5'],
		// Computed 4.0; raised by judgement, since five of the 21 essential ESCO skills of the role are here.
		process: [
			...['onet', 'esco', 'judgement'],
			...['D2.2', 'D2.3', 'D2.4', 'D3.3', 'D3.5', 'P1.1', 'P2.1', 'P2.3', 'P2.7', 'P3.1']
		],
		// Computed 3.5; raised by judgement, since O*NET has no element for leading change.
		change: ['onet', 'judgement', 'P2.4', 'P2.6', 'P4.1', 'D11.3', 'D12.1', 'D12.2'],
		customer: ['onet', 'P6.1', 'P6.2', 'P6.3', 'D1.2', 'D3.3']
	},
	facts: [
		{ item: 'fact-education', options: ['bachelor', 'master', 'mba', 'doctorate'], sources: ['D6.1', 'D6.2'] },
		// Which fields are "related" is a judgement: those whose studies hold business or operations at their core.
		{
			item: 'fact-field',
			options: ['business-economics', 'management', 'finance-accounting', 'supply-chain'],
			sources: ['D6.1']
		},
		{
			item: 'fact-certificates',
			isAdvantage: true,
			options: ['lean-six-sigma', 'project', 'supply-chain', 'leadership', 'iso-auditor', 'other'],
			sources: ['D6.3']
		},
		{
			item: 'fact-role',
			options: ['head-of-department', 'head-of-site', 'operations-director', 'coo'],
			sources: ['D7.2']
		},
		// The source says "extensive" and gives no number: five years is a judgement, after the "more than five
		// years" of O*NET job zone five, to which chief executives belong. Team, budget and the like have no number anywhere.
		{ item: 'fact-years', min: 5, sources: ['D7.1'] }
	]
};

export const profiles: Profile[] = [coo];
