import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'analysis-risk': {
		ask: 'How far do you weigh what could go wrong before a decision?',
		options: {
			'own-work': 'I think through what could go wrong before I decide about my own work.',
			'team-plan': 'I go through the risks of a plan with my team before it starts.',
			'department-list': 'I keep a list of my department’s risks with the likelihood and cost of each.',
			'shared-risks': 'I agree with other departments which shared risks we accept and which we reduce.',
			'company-limits': 'I set limits for operating risks across the company and answer for keeping them.'
		}
	},
	'analysis-review': {
		ask: 'How far do you check afterwards what decisions led to?',
		options: {
			'own-choices': 'I look back at how my own decisions turned out.',
			'team-effects': 'I show my team what a decision changed in its figures.',
			'department-comparison': 'I compare what my department’s decisions brought with what was expected of them.',
			'joint-corrections': 'I review joint decisions with other departments so that we correct them in time.',
			'company-reviews': 'I decide how large decisions are reviewed across the company and answer for the corrections.'
		}
	},
	'analysis-portfolio': {
		ask: 'What is the widest list of projects whose order you set, in a dated document?',
		options: {
			none: 'I set no such order in this period',
			team: 'The projects of one team',
			department: 'The projects of one department',
			'several-departments': 'Projects that share people or money across several departments',
			company: 'The projects of a whole company, adopted by its executives'
		}
	},

	'analysis-specialists': {
		ask: 'Three projects need the same four data specialists, and each gets about a third of their time. All three are five to seven weeks late. Last week each specialist worked on nine tasks, routine reports among them, and finished two. The projects belong to three different executives, each of whom calls a further delay expensive. The CEO leaves it to you how the specialists are used this quarter.',
		actions: {
			'trained-contractors': 'Bring in two contractors for six months, and have the four specialists train them.',
			'costliest-delay-first': 'Put all four on the project whose delay costs most until it is finished.',
			'fixed-days': 'Give each project fixed days with the specialists, and publish the quarter’s calendar.',
			'hand-over-reports': 'Hand the specialists’ routine reports to other teams for the quarter.'
		}
	},
	'analysis-figures': {
		ask: 'It is Tuesday. By Thursday you have to extend the lease of a second warehouse by 12 months or give it up. Sales reports 9% more orders than last year, the order system shows 4% fewer, and finance sees no change. Space rented at short notice would cost twice as much. Each department calls its own figures reliable.',
		actions: {
			'finance-figures': 'Decide today on the figures from finance, which are checked by auditors.',
			'short-lease': 'Offer the landlord an extension of three months at a higher rent.',
			'follow-orders': 'Follow 30 orders through the systems to see where the figures differ.',
			'one-set-of-figures': 'Have the three departments agree on one set of figures before you decide.'
		}
	},
	'analysis-limits': {
		ask: 'You run operations at a bank. By its own risk limit, at most 0.8% of payments may be corrected by hand. Since a first group of corporate clients joined, the rate is 1.1%, and the risk committee has been told. Next Monday 40 more clients are due to start, and sales has confirmed the date to them. The causes are only partly known.',
		actions: {
			'postpone-clients': 'Postpone all 40 clients until the rate has been within the limit for two weeks.',
			'higher-limit': 'Ask the risk committee to allow a rate of 1.2% until the end of the quarter.',
			'ten-a-week': 'Start with 10 of the clients on Monday, and add 10 in each week that follows.',
			'second-check': 'Have a second person check every correction, and let the clients start as planned.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'analysis-specialists': {
		'trained-contractors':
			'Training takes time from the four before the newcomers give any back, so all three projects become later at first. It helps in the later months, at a considerable price.',
		'costliest-delay-first':
			'One project brings its benefit weeks earlier, and with fewer open tasks more gets finished. The price is open disagreement with two executives, which you have to carry.',
		'fixed-days':
			'It looks fair, ends the daily disputes and makes time with the specialists predictable. All three projects still finish late, since nobody has said which delay costs the company most.',
		'hand-over-reports':
			'It returns hours to the scarcest people at once and at little cost. The order of the projects stays open, so part of the gain is lost between them.'
	},
	'analysis-figures': {
		'finance-figures':
			'Quick and easy to defend, but audited figures look back and follow invoices rather than orders. The most carefully checked figure is not the one this decision needs.',
		'short-lease':
			'It keeps the risk small on both sides while the figures are cleared up. The rent is higher, the landlord may refuse, and the same question returns in three months.',
		'follow-orders':
			'In a day it can show whether the systems count different things, such as orders and deliveries, still before Thursday. It ties up a few people and may not answer everything.',
		'one-set-of-figures':
			'Agreement between three departments seldom comes in two days, and then often as a figure in the middle. Thursday passes, and the decision has been made without you.'
	},
	'analysis-limits': {
		'postpone-clients':
			'A limit exists for this moment: the causes can be found before the volume grows. It costs revenue, a promise made by sales and an unpleasant talk with 40 clients.',
		'higher-limit':
			'It ends the breach on paper within days, and the committee may agree. Errors and risk remain, and the limit no longer tells anyone when to stop.',
		'ten-a-week':
			'Risk grows more slowly and part of the promise is kept. Still, volume is added during a breach, and nothing stops the next 10 if the rate goes up.',
		'second-check':
			'It keeps the date and stops some wrong corrections. It adds handwork where there is too much already, and each new client raises the rate that breaks the limit.'
	}
} satisfies ReasonsWords;
