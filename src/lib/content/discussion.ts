/** What a group may ask itself about each competency, and what it may try: the role facts that each question and tip rests on. */
export const discussion: Record<string, { questions: string[][]; tips: string[][] }> = {
	leadership: {
		questions: [['D2.1', 'D10.2'], ['D8.1'], ['D3.1', 'D10.2']],
		tips: [
			['D8.1', 'D10.2'],
			['D2.1', 'D8.1']
		]
	},
	analysis: {
		questions: [['D11.2', 'D12.3'], ['D11.1'], ['D11.2', 'P5.1']],
		tips: [
			['D8.2', 'D11.2'],
			['D12.3', 'P5.1']
		]
	},
	communication: {
		questions: [['D3.6', 'P6.4'], ['D4.2', 'D8.3'], ['P6.4']],
		tips: [
			['D3.6', 'P6.4'],
			['D3.6', 'D8.3']
		]
	},
	teams: {
		questions: [['D8.4'], ['D8.4', 'P2.2'], ['D8.4']],
		tips: [['D8.4', 'P2.2'], ['D8.4']]
	},
	finance: {
		questions: [['D8.5', 'P2.5'], ['D3.4'], ['P1.2']],
		tips: [
			['D3.2', 'D8.5'],
			['D3.2', 'P1.2']
		]
	},
	process: {
		questions: [
			['P2.1', 'P2.7'],
			['D2.4', 'P2.3'],
			['D2.3', 'P2.7']
		],
		tips: [
			['P2.1', 'P2.7'],
			['D2.4', 'P2.3']
		]
	},
	change: {
		questions: [
			['D11.3', 'P2.6'],
			['P4.1', 'P7.1'],
			['P2.4', 'P4.1']
		],
		tips: [
			['P4.1', 'P7.1'],
			['D11.3', 'P2.6']
		]
	},
	customer: {
		questions: [['P6.1'], ['P6.2'], ['D1.2', 'P6.3']],
		tips: [
			['D3.3', 'P6.2'],
			['P6.1', 'P6.4']
		]
	}
};
