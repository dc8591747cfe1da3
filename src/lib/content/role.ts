/** The page "The role in two minutes": its sections and points in reading order, each with the role facts it rests on. */

export interface RoleSection {
	id: string;
	points: { id: string; sources: string[] }[];
}

export const role: RoleSection[] = [
	{
		id: 'what',
		points: [
			{ id: 'post', sources: ['D1.1', 'D4.2'] },
			{ id: 'scope', sources: ['D1.2', 'P1.1'] },
			{ id: 'vision', sources: ['D2.1', 'D10.2', 'D13.1'] },
			{ id: 'control', sources: ['D10.1'] },
			{ id: 'investments', sources: ['P1.2'] }
		]
	},
	{
		id: 'responsibilities',
		points: [
			{ id: 'flow', sources: ['D2.1', 'P2.1', 'P2.3'] },
			{ id: 'processes', sources: ['D2.2', 'D2.3', 'D2.4', 'P2.7'] },
			{ id: 'productivity', sources: ['P2.2', 'P2.5'] },
			{ id: 'renewal', sources: ['P2.4', 'P2.6'] }
		]
	},
	{
		id: 'tasks',
		points: [
			{ id: 'strategy', sources: ['D3.1', 'D3.2'] },
			{ id: 'supply', sources: ['D3.3', 'D3.5'] },
			{ id: 'collaboration', sources: ['D3.4', 'D3.6'] },
			{ id: 'decisions', sources: ['D11.1', 'D11.2'] }
		]
	},
	{
		id: 'qualifications',
		points: [
			{ id: 'education', sources: ['D6.1', 'D6.2', 'D6.3'] },
			{ id: 'experience', sources: ['D7.1', 'D7.2'] },
			{ id: 'skills', sources: ['D8.1', 'D8.2', 'D8.3', 'D8.4', 'D8.5'] }
		]
	},
	{
		id: 'neighbours',
		points: [
			{ id: 'coo', sources: ['D4.1', 'D4.2', 'D5.1'] },
			{ id: 'ceo', sources: ['D4.1'] },
			{ id: 'cfo', sources: ['D5.1'] },
			{ id: 'cmo', sources: ['D5.1'] }
		]
	},
	{
		id: 'industries',
		points: [
			{ id: 'technology', sources: ['D3.0', 'D9.1'] },
			{ id: 'finance', sources: ['D3.0', 'D9.2'] },
			{ id: 'manufacturing', sources: ['D3.0', 'D9.3'] }
		]
	},
	{
		id: 'mindset',
		points: [
			{ id: 'flow', sources: ['P3.1', 'P4.1'] },
			{ id: 'figures', sources: ['P5.1'] },
			{ id: 'customers', sources: ['P6.1', 'P6.2', 'P6.3', 'P6.4'] },
			{ id: 'day', sources: ['P7.1'] }
		]
	},
	{
		id: 'trends',
		points: [
			{ id: 'digital', sources: ['D11.3', 'D12.1'] },
			{ id: 'sustainability', sources: ['D12.2'] },
			{ id: 'data', sources: ['D12.3'] }
		]
	}
];
