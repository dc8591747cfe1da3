import type { ItemsWords } from '../words.ts';

export const items = {
	'leadership-goals': {
		ask: 'How widely do you turn goals into daily work?',
		options: {
			'own-tasks': 'I plan my own tasks so that they serve our goals.',
			'team-week': 'I break my team’s goals down into weekly work.',
			'department-goals': 'I set the goals that my department’s daily work is measured by.',
			'joint-goals': 'I agree goals with other departments so that our daily work points the same way.',
			strategy: 'I turn the company’s strategy into goals for every department and answer for reaching them.'
		}
	},
	'leadership-roles': {
		ask: 'How widely do you settle who is responsible for what?',
		options: {
			'own-work': 'I arrange my own work so that others know what to expect of me.',
			'team-tasks': 'I decide who in my team does what.',
			'department-roles': 'I decide which roles my department has.',
			'shared-decisions': 'I settle with other departments who decides what where our work meets.',
			structure: 'I shape how the company’s operations are organised and answer for how that performs.'
		}
	},
	'leadership-plan': {
		ask: 'What is the widest plan for daily operations you were responsible for?',
		options: {
			none: 'I was not responsible for one in this period',
			team: 'A yearly or quarterly plan for one team',
			department: 'The plan of one department',
			'several-departments': 'A joint plan for several departments',
			company: 'The operations plan of a whole company'
		}
	},
	'leadership-reorganisation': {
		ask: 'What is the largest unit whose roles or structure you changed, on record?',
		options: {
			none: 'I changed none in this period',
			team: 'One team, in its written division of work',
			department: 'One department, in its organisation chart',
			'several-departments': 'Several departments, in a decision signed off by their heads',
			company: 'The operations of a whole company, in its organisation chart'
		}
	},

	'analysis-data': {
		ask: 'How far do you use operating figures in decisions?',
		options: {
			'own-figures': 'I look up figures before I decide about my own tasks.',
			'team-figures': 'I bring figures on errors and waiting into my team’s decisions.',
			'department-options': 'I compare options for my department, using its figures and their trend.',
			'combined-figures': 'I combine figures from several departments before we decide together.',
			'company-figures': 'I decide which figures the company steers by and answer for decisions based on them.'
		}
	},
	'analysis-priorities': {
		ask: 'When people and money cannot cover everything, how far do you set priorities?',
		options: {
			'own-order': 'I put my own tasks in order by what a delay would cost.',
			'team-order': 'I decide what my team does first and what waits.',
			'department-projects': 'I weigh my department’s projects against each other by benefit and risk.',
			'shared-resources': 'I agree with other departments which projects get the people and money we share.',
			'company-projects': 'I set the order of projects across the company and answer for what they deliver.'
		}
	},
	'analysis-decision': {
		ask: 'What is the widest decision you prepared in writing, with options and risks?',
		options: {
			none: 'I prepared none in writing in this period',
			team: 'One about the work of a single team',
			department: 'One for a department, taken by its head',
			'several-departments': 'One for several departments, taken by their heads together',
			company: 'One for the company, taken by its executives or board'
		}
	},
	'analysis-cause': {
		ask: 'What is the widest recurring problem you traced to its cause with figures?',
		options: {
			none: 'I traced none in this period',
			team: 'One inside a single team',
			department: 'One inside a department, reported to its head',
			'several-departments': 'One running through several departments, reported to their heads',
			company: 'One touching the whole company, reported to its executives'
		}
	},

	'communication-information': {
		ask: 'How far do you see to it that people get the information they need?',
		options: {
			colleague: 'I tell the colleagues concerned when my work changes or runs late.',
			'team-meeting': 'I hold a regular meeting where my team hears what is planned.',
			'team-handovers': 'I agree with the teams in my department what is passed on, and when.',
			'department-meeting': 'I run a regular meeting where several departments tell each other what is coming.',
			'company-rules': 'I decide how departments inform each other across the company and measure how well it works.'
		}
	},
	'communication-conflicts': {
		ask: 'When interests collide, how far do you help to settle it?',
		options: {
			colleague: 'I talk with the colleague concerned when we disagree.',
			'team-members': 'I help members of my team to settle a disagreement.',
			teams: 'I settle disputes over people or time between teams in my department.',
			departments: 'I negotiate with other departments until we have a solution both accept.',
			company: 'I settle disputes between departments anywhere in the company and answer for the outcome.'
		}
	},
	'communication-reporting': {
		ask: 'What is the most senior group you regularly reported to on operations?',
		options: {
			none: 'I reported to no group in this period',
			team: 'My own team, at its meetings',
			department: 'The management of one department',
			'several-departments': 'The heads of several departments together',
			executives: 'The chief executive, the executive team or the board'
		}
	},
	'communication-agreement': {
		ask: 'What is the widest written agreement on working together that you brought about?',
		options: {
			none: 'I brought none about in this period',
			team: 'One between members of a team',
			department: 'One between teams of the same department',
			'several-departments': 'One between two or more departments, accepted by their heads',
			company: 'One for all departments, adopted by the company’s management'
		}
	},

	'teams-motivation': {
		ask: 'How far do you look after people’s motivation?',
		options: {
			colleagues: 'I tell colleagues what I value in their work.',
			'team-talks': 'I talk with each member of my team about what matters to them at work.',
			'team-leaders': 'I go through workload and mood with the team leaders in my department.',
			departments: 'I work with other departments on what makes people want to stay.',
			'company-figure': 'I decide how motivation is measured across the company and answer for the result.'
		}
	},
	'teams-growth': {
		ask: 'How far do you help people become better at their work?',
		options: {
			colleague: 'I show colleagues how to do a task that I know.',
			'team-members': 'I agree with each member of my team what to learn next.',
			'team-leaders': 'I coach the team leaders in my department in leading their people.',
			successors: 'I prepare people for leadership posts together with other departments.',
			'company-posts': 'I decide how leadership posts are filled from within and answer for the share filled.'
		}
	},
	'teams-reviews': {
		ask: 'With whom did you hold formal performance reviews?',
		options: {
			none: 'With nobody in this period',
			'single-people': 'With one or two people',
			team: 'With all members of a team',
			'team-leaders': 'With the team leaders of a department',
			'department-heads': 'With the heads of several departments'
		}
	},
	'teams-productivity': {
		ask: 'For whom did you improve a reported figure on output per person, absence or staff turnover?',
		options: {
			none: 'For nobody in this period',
			team: 'For one team',
			department: 'For one department',
			'several-departments': 'For several departments',
			company: 'For the whole company'
		}
	},

	'finance-budget': {
		ask: 'How far does your work with budgets reach?',
		options: {
			'own-purchase': 'I check what a purchase costs before I ask for it.',
			'team-spending': 'I explain where my team’s spending differs from the plan.',
			'department-budget': 'I draw up my department’s yearly budget.',
			'shared-budgets': 'I move money between departments, in agreement with their heads.',
			'company-budget': 'I draw up the budget for the company’s operations and answer for keeping it.'
		}
	},
	'finance-costs': {
		ask: 'How far do you influence what daily operations cost?',
		options: {
			'own-waste': 'I cut waste in my own work.',
			'team-hour-cost': 'I plan my team’s work knowing what an hour of it costs.',
			'department-unit-cost': 'I bring down what an order or case costs in my department.',
			'shared-costs': 'I remove costs that one department causes in another, together with both.',
			'company-targets': 'I set cost targets for the company’s operations and answer for reaching them.'
		}
	},
	'finance-saving': {
		ask: 'What is the widest cost saving of yours that a controller or accountant confirmed?',
		options: {
			none: 'None was confirmed in this period',
			team: 'One in the costs of a team',
			department: 'One in the costs of a department',
			'several-departments': 'One in costs shared by several departments',
			company: 'One in the operating costs of the whole company'
		}
	},
	'finance-investment': {
		ask: 'What was your furthest part in an investment decision?',
		options: {
			none: 'I had no part in one in this period',
			need: 'I put a team’s need in writing',
			calculation: 'I calculated the return on a department’s investment',
			proposal: 'I presented a proposal for several departments',
			'company-decision': 'I took the decision for a whole company, with other executives'
		}
	},

	'process-queues': {
		ask: 'When work piles up or stops, how far do you step in?',
		options: {
			'own-work': 'I speak up when my own work piles up.',
			'team-queue': 'I move people in my team to where work is waiting.',
			'department-waiting': 'I use measured waiting times to remove hold-ups in my department.',
			'several-departments': 'I clear hold-ups that run through several departments, together with those departments.',
			'company-flow': 'I steer the flow of the company’s key processes and answer for how long they take.'
		}
	},
	'process-design': {
		ask: 'How far do you shape the way recurring work is done?',
		options: {
			'own-steps': 'I write down the steps of my tasks so that others can follow them.',
			'team-standard': 'I agree with my team on one way of doing recurring work.',
			'department-process': 'I design the processes that work follows through my department.',
			'joint-process': 'I redesign processes with the departments before and after mine.',
			'key-processes': 'I decide how key processes run across the company and answer for their productivity.'
		}
	},
	'process-indicators': {
		ask: 'For which area were you the named owner of figures on delivery, errors or stoppages?',
		options: {
			none: 'For none in this period',
			team: 'For one team',
			department: 'For one department',
			'several-departments': 'For a process through several departments',
			company: 'For all key processes of the company'
		}
	},
	'process-delays': {
		ask: 'Where did you cut delays, errors or stoppages, shown by figures before and after?',
		options: {
			none: 'Nowhere in this period',
			team: 'In the work of one team',
			department: 'In a process inside one department',
			'several-departments': 'In a process through several departments',
			'supply-chain': 'In the whole chain from suppliers to customers'
		}
	},

	'change-rhythm': {
		ask: 'When something new is on its way, how far do you plan its effects?',
		options: {
			'own-work': 'I try out what a change means for my own tasks.',
			'team-day': 'I plan with my team how a change alters our day.',
			'department-timing': 'I time changes in my department so that daily work keeps running.',
			'other-departments': 'I work out with other departments what a change does to their work.',
			'company-pace': 'I set the pace of changes across the company and answer for their effects.'
		}
	},
	'change-technology': {
		ask: 'How far does your work with new technology reach?',
		options: {
			'own-tools': 'I use new tools in my own tasks.',
			'team-tools': 'I introduce new tools in my team.',
			'department-system': 'I choose systems for my department, starting from the work they have to support.',
			'shared-systems': 'I join up systems with other departments so that data is entered once.',
			'company-plan': 'I lead the company’s plan for digital operations and answer for what it brings.'
		}
	},
	'change-completed': {
		ask: 'What is the widest change you led until it was everyday routine?',
		note: 'Such as new ways of working, a move, or using less energy.',
		options: {
			none: 'None that far in this period',
			team: 'In a single team',
			department: 'In one department, with a written plan',
			'several-departments': 'In several departments, as the named project owner',
			company: 'In the whole company, as the named project owner'
		}
	},
	'change-benefit': {
		ask: 'Where did technology that you introduced bring a measured benefit?',
		options: {
			none: 'Nowhere in this period',
			team: 'In one team',
			department: 'In one department',
			'several-departments': 'In several departments',
			company: 'In the whole company'
		}
	},

	'customer-quality': {
		ask: 'How far do you look after the quality that customers get?',
		options: {
			'own-check': 'I check my own work before I hand it on.',
			'team-errors': 'I go through recorded errors with my team.',
			'department-checks': 'I set the quality checks for my department.',
			'shared-cause': 'I trace complaints to their cause through several departments.',
			'company-targets': 'I set the company’s quality targets and answer for the number of complaints.'
		}
	},
	'customer-speed': {
		ask: 'How far do you shorten the time that customers wait?',
		options: {
			'own-replies': 'I reply within the time I promised to those who wait for me.',
			'team-promises': 'I plan my team’s day around what customers were promised.',
			'department-waiting': 'I shorten the measured time that customers wait for my department.',
			'joint-delivery': 'I shorten the way from request to delivery together with other departments.',
			'company-promises': 'I set what the company promises its customers and answer for keeping it.'
		}
	},
	'customer-complaints': {
		ask: 'Where did you bring down the recorded number of customer complaints?',
		options: {
			none: 'Nowhere in this period',
			team: 'In the work of one team',
			department: 'In the work of one department',
			'several-departments': 'In a service or product of several departments',
			company: 'In the company as a whole'
		}
	},
	'customer-retention': {
		ask: 'What was your furthest part in keeping customers who might have left?',
		options: {
			none: 'None in this period',
			'one-case': 'I solved one customer’s problem, confirmed by the customer',
			'one-account': 'I led a plan to keep one important customer',
			'several-accounts': 'I led a plan across departments to keep a group of customers',
			'company-figure': 'I owned the company’s figure for customers kept or lost'
		}
	},

	'fact-education': {
		ask: 'What is your highest completed education?',
		note: 'With both a master’s degree and an MBA, choose the MBA.',
		options: {
			'school-or-vocational': 'School or vocational training',
			'short-higher': 'Short higher education, below a bachelor’s degree',
			bachelor: 'Bachelor’s degree',
			master: 'Master’s degree',
			mba: 'MBA or executive MBA',
			doctorate: 'Doctorate'
		}
	},
	'fact-field': {
		ask: 'In which fields is your education?',
		options: {
			'business-economics': 'Business economics or commerce',
			management: 'Management or organisation',
			'finance-accounting': 'Finance or accounting',
			'supply-chain': 'Logistics, supply chain or industrial engineering',
			engineering: 'Other engineering or natural science',
			it: 'IT or data',
			'law-social-science': 'Law or social science',
			other: 'Another field',
			none: 'No specialised field'
		}
	},
	'fact-certificates': {
		ask: 'Which certificates in leadership or operations do you hold?',
		options: {
			'lean-six-sigma': 'Lean or Six Sigma',
			project: 'Project management (PMP, PRINCE2 or similar)',
			'supply-chain': 'Planning or supply chain (CPIM, CSCP or similar)',
			leadership: 'Leadership certificate or diploma',
			'iso-auditor': 'ISO auditor (such as ISO 9001)',
			other: 'Another in leadership or operations',
			none: 'None of these'
		}
	},
	'fact-role': {
		ask: 'What is the highest post in operations you have held?',
		options: {
			none: 'No post in operations yet',
			specialist: 'Specialist or coordinator, leading nobody',
			'team-leader': 'Team leader or supervisor',
			'head-of-department': 'Head of department',
			'head-of-site': 'Head of a site or of several departments',
			'operations-director': 'Operations director or similar',
			coo: 'Chief Operating Officer, or executive in charge of operations'
		}
	},
	'fact-team': {
		ask: 'What is the largest number of people you have led at once?',
		note: 'Count direct reports and everyone who reported to them.'
	},
	'fact-managers': {
		ask: 'What is the largest number of managers and team leaders you have led at once?'
	},
	'fact-budget': {
		ask: 'What is the largest yearly budget you have been responsible for?',
		note: 'Running costs and investments together.',
		options: {
			none: 'None so far',
			'under-250k': 'Less than €250,000',
			'250k-to-2.5m': '€250,000 to €2.5 million',
			'2.5m-to-25m': '€2.5 million to €25 million',
			'25m-to-250m': '€25 million to €250 million',
			'over-250m': 'More than €250 million'
		}
	},
	'fact-profit-and-loss': {
		ask: 'What is the widest financial result you have answered for?',
		options: {
			none: 'None so far',
			costs: 'Costs only',
			'product-or-site': 'Profit and loss of a product line or site',
			'division-or-country': 'Profit and loss of a division or country',
			company: 'Profit and loss of a whole company'
		}
	},
	'fact-sites': {
		ask: 'What is the largest number of sites you have been responsible for at once?',
		note: 'Plants, branches, warehouses, offices. A country served without a site counts as one.'
	},
	'fact-functions': {
		ask: 'Which functions have you been responsible for?',
		options: {
			production: 'Production or service delivery',
			logistics: 'Logistics',
			procurement: 'Procurement',
			it: 'IT',
			sales: 'Sales',
			'customer-service': 'Customer service',
			hr: 'Human resources',
			finance: 'Finance',
			quality: 'Quality',
			'product-development': 'Product development',
			none: 'None of these'
		}
	},
	'fact-change': {
		ask: 'How many people worked differently after the largest change you have led?',
		options: {
			none: 'I have not led a change yet',
			'up-to-10': 'Up to 10',
			'11-to-50': '11 to 50',
			'51-to-250': '51 to 250',
			'251-to-1000': '251 to 1,000',
			'over-1000': 'More than 1,000'
		}
	},
	'fact-systems': {
		ask: 'What is the widest use of a system or technology you introduced?',
		options: {
			none: 'I have not introduced one yet',
			team: 'In one team',
			department: 'In one department',
			'several-departments': 'In several departments or sites',
			company: 'In the whole company',
			'beyond-company': 'In the company and by its customers or suppliers'
		}
	},
	'fact-suppliers': {
		ask: 'What is the widest part of the supply chain you have been responsible for?',
		note: 'Suppliers of goods, software or services, and deliveries.',
		options: {
			none: 'None so far',
			'single-suppliers': 'One or a few suppliers or delivery routes',
			category: 'All suppliers or deliveries of one kind',
			site: 'The supply chain of one site or division',
			company: 'The supply chain of a whole company'
		}
	},
	'fact-years': {
		ask: 'For how many years have you worked in operations?',
		note: 'Production, logistics, service delivery, customer service, IT operations and the like.'
	}
} satisfies ItemsWords;
