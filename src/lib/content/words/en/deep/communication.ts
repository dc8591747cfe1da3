import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'communication-warnings': {
		ask: 'How far do you see to it that bad news is heard early?',
		options: {
			'own-delay': 'I say so at once when my own work is at risk.',
			'team-risks': 'I ask my team every week which of its promises are at risk.',
			'department-rule': 'I set which problems in my department must be reported at once.',
			'shared-warnings': 'I agree with other departments when we warn each other of trouble.',
			'company-warnings':
				'I decide which problems must reach the company’s executives early and answer for late warnings.'
		}
	},
	'communication-reasons': {
		ask: 'How widely do you explain the reasons for decisions?',
		options: {
			colleagues: 'I explain to colleagues why I do my work the way I do.',
			team: 'I explain to my team why a decision was taken.',
			department: 'I explain decisions to all of my department and take questions.',
			'other-departments': 'I explain to other departments the decisions that change their work.',
			company: 'I explain operational decisions to the whole company and answer for whether they are understood.'
		}
	},
	'communication-minutes': {
		ask: 'What is the widest regular meeting you chaired, with its decisions in minutes?',
		options: {
			none: 'I chaired none in this period',
			team: 'One of a single team',
			department: 'One of the teams in a department',
			'several-departments': 'One of several departments, attended by their heads',
			company: 'One of all departments, attended by the company’s executives'
		}
	},
	'communication-promises': {
		ask: 'This month sales confirmed the delivery dates of 140 orders. For 31 of them planning had answered that the date could not be kept. Next week 12 of these 31 orders are due, each for another customer, and there is capacity for five. The head of sales says that the customers would otherwise have bought elsewhere. In production people have begun to ignore the dates in the system.',
		actions: {
			'added-weeks': 'Add two weeks to the delivery times that sales sees, as a reserve for every order.',
			'five-orders':
				'Choose with the head of sales today which five orders go out and who calls the other seven customers.',
			'rule-from-ceo': 'Take the 31 cases to the CEO, and ask for a rule on dates that is binding for sales.',
			'four-hour-answer':
				'Agree with sales that planning answers special requests in four hours, and its answer stands.'
		}
	},
	'communication-shared-team': {
		ask: 'A team of nine engineers works for production and for customer service. Production has booked 80% of its hours this month, customer service needs 45%. The two heads no longer speak with each other and ask single engineers directly. The team now finishes 41 jobs a month instead of 60, and its leader asks you who comes first.',
		actions: {
			'divided-team': 'Divide the team, so that five engineers report to production and four to customer service.',
			'monday-list': 'Rank all requests with both heads in one list every Monday, and keep to it for the week.',
			'mediated-day': 'Invite both heads to a day with a mediator so that they speak with each other again.',
			'team-leader-decides':
				'Let the team leader decide what comes first, and support the decision when a head objects.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'communication-promises': {
		'added-weeks':
			'Quick to do and gives production some peace. But all customers wait longer, some buy elsewhere, and sales will soon promise dates inside the reserve.',
		'five-orders':
			'Seven customers hear the truth in time, from somebody who has decided with you, and production gets a plan that holds. It repairs one week and leaves the cause.',
		'rule-from-ceo':
			'A rule from above is clear and may be needed later. Asked for now, it costs the trust of sales, makes the CEO the referee, and gives sales no faster answer.',
		'four-hour-answer':
			'Sales gets an answer as fast as its customers need, and a confirmed date means something again. It costs planning time every day, and some orders will be lost.'
	},
	'communication-shared-team': {
		'divided-team':
			'Ends the dispute at once. But demand is 125% of the hours, so both halves stay short, and neither can help the other when its work peaks.',
		'monday-list':
			'Both heads see the whole demand, decide openly what waits, and engineers stop changing between jobs. It costs you an hour a week until the heads manage without you.',
		'mediated-day':
			'Talking again is needed in the long run. But the dispute comes from too few hours and no common list, and both are the same on the following day.',
		'team-leader-decides':
			'Decisions are fast and close to the work, and engineers can refer both heads to one person. But the team leader cannot see what waiting costs each department, and has to resist two more senior people.'
	}
} satisfies ReasonsWords;
