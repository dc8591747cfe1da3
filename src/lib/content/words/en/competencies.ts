import type { CompetenciesWords } from '../words.ts';

export const competencies = {
	leadership: {
		name: 'Leadership and organisation',
		short: 'Leadership',
		inSentence: 'leadership and organisation',
		about:
			'Turning goals into plans and clear responsibilities, so that daily work runs well and leads where it should.'
	},
	analysis: {
		name: 'Analysis and strategic decisions',
		short: 'Analysis',
		inSentence: 'analysis and strategic decisions',
		about: 'Getting to the bottom of a complicated problem, weighing risks, and setting priorities from good data.'
	},
	communication: {
		name: 'Communication and collaboration',
		short: 'Communication',
		inSentence: 'communication and collaboration',
		about: 'Getting departments to share what they know, settle disagreements early and work towards the same result.'
	},
	teams: {
		name: 'Motivating and leading teams',
		short: 'Teams',
		inSentence: 'motivating and leading teams',
		about: 'Leading people so that they want to do well and are able to, directly and through other managers.'
	},
	finance: {
		name: 'Financial management and budgeting',
		short: 'Finance',
		inSentence: 'financial management and budgeting',
		about: 'Planning and following budgets, keeping operating costs in check, and judging whether an investment pays.'
	},
	process: {
		name: 'Process and flow',
		short: 'Process',
		inSentence: 'process and flow',
		about: 'Keeping work moving from first request to delivery, and finding where time, money or quality is lost.'
	},
	change: {
		name: 'Change and technology',
		short: 'Change',
		inSentence: 'change and technology',
		about:
			'Bringing in new ways of working, systems and technology, so that people use them and daily work gains from it.'
	},
	customer: {
		name: 'Customers and quality',
		short: 'Customers',
		inSentence: 'customers and quality',
		about: 'Serving customers sooner and with sound quality, so that fewer complain and fewer leave.'
	}
} satisfies CompetenciesWords;
