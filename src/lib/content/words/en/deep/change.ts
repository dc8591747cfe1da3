import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'change-routine': {
		ask: 'How far do you see to it that something new becomes routine?',
		options: {
			'own-habit': 'I keep to a new way of working from the day it starts.',
			'team-practice': 'I practise new ways of working with my team until they are routine.',
			'department-use': 'I measure how far new ways of working are used in my department.',
			'joint-obstacles': 'I remove, together with other departments, what keeps people from working the new way.',
			'company-adoption': 'I decide how the company introduces new ways of working and answer for their use.'
		}
	},
	'change-resources': {
		ask: 'How far do you reduce the energy and materials that operations use?',
		options: {
			'own-use': 'I keep the energy and material used in my own work low.',
			'team-habits': 'I agree with my team where we can use less energy and material.',
			'department-figures': 'I set yearly figures for the energy and material that my department may use.',
			'joint-changes': 'I change products, routes or packaging with other departments so that less is used.',
			'company-targets': 'I set the company’s targets for energy and materials and answer for reaching them.'
		}
	},
	'change-retired': {
		ask: 'What is the widest old system or paper routine that you ended, on a recorded date?',
		options: {
			none: 'I ended none in this period',
			team: 'One used by a single team',
			department: 'One used by a department',
			'several-departments': 'One used by several departments',
			company: 'One used by a whole company'
		}
	},

	'change-work-lists': {
		ask: 'In three weeks a new planning system starts in all 12 teams. Instead of one plan for the week, a team gets a new work list whenever orders change, about seven times a day. In the two trial teams output is up by 12%. But the warehouse now has unplanned loadings every day, and team leaders spend two hours a day on planning again.',
		actions: {
			'longer-trial': 'Prolong the trial by two months before the other 10 teams start with the system.',
			'two-fixed-times': 'Release new lists at two fixed times a day, matched with loading in the warehouse.',
			'extra-planners': 'Give each team its own planner for the first three months after the start.',
			'free-choice': 'Leave each team the choice between its weekly plan and the new lists until the summer.'
		}
	},
	'change-energy-demand': {
		ask: 'Your largest customer, with 22% of sales, asks its suppliers to report the energy used per delivered unit from January and to use 15% less within three years. It is September, and you know the use per building only. Sales wants an answer this week. Maintenance estimates that five machines use most of the energy.',
		actions: {
			'industry-averages': 'Have a consultant estimate the energy per unit from averages of your industry.',
			'monthly-review': 'Put energy beside cost and delivery time in the monthly review of operations.',
			'power-certificates': 'Buy certificates for green power that cover 15% of your yearly use.',
			'meters-on-machines': 'Have meters put on the five machines and measure until the end of the year.'
		}
	},
	'change-platform': {
		ask: 'You run operations at a software company. The contract for your data centre ends in seven months, and 46 applications have to move. The plan is a single weekend in month six. A trial with four of them took three times as long as planned, since links between them were undocumented. Nine applications have hardly any users. Product teams release every week.',
		actions: {
			'linked-groups': 'Move groups of linked applications every second weekend, from next month.',
			'release-freeze': 'Stop all product releases for the two months before the planned weekend.',
			'switch-off-nine': 'Switch off the nine hardly used applications before any of the others moves.',
			'double-crew': 'Keep the planned weekend, and have twice as many people on duty.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'change-work-lists': {
		'longer-trial':
			'More is learned at little risk, and no team is rushed. The other 10 teams wait two months for the gain, and a longer trial alone does not settle the rhythm.',
		'two-fixed-times':
			'Most of the gain stays, and teams and warehouse can plan around a steady rhythm. Urgent orders wait some hours, and the system has to be adjusted before the start.',
		'extra-planners':
			'It relieves team leaders from the first day. But 12 people are paid to absorb a rhythm that is too fast, and the warehouse has as many surprises as before.',
		'free-choice':
			'It avoids resistance and leaves the teams in peace. The warehouse then serves two rhythms at once, figures cannot be compared, and the old plan never goes away.'
	},
	'change-energy-demand': {
		'industry-averages':
			'January’s report can be sent, and quickly. Averages do not move when you save, so the 15% can neither be steered nor shown with them.',
		'monthly-review':
			'Managers start to weigh energy with cost and time, which carries it over three years. With figures per building only, they cannot yet see where to act.',
		'power-certificates':
			'Quick, and easy to tell the customer about. You use as much energy as before, pay extra for it every year, and miss the figure that was asked for.',
		'meters-on-machines':
			'By January there are measured figures for most of the use, and it is clear where the 15% can come from. It costs some hours of stoppage and leaves the smaller users out.'
	},
	'change-platform': {
		'linked-groups':
			'Each group teaches something for the next, and a fault affects few users. It costs many weekends, and for months two places have to be run side by side.',
		'release-freeze':
			'Nothing changes while links are traced and the move is prepared. Customers wait two months for improvements, and everything is still tried for the first time on one weekend.',
		'switch-off-nine':
			'A fifth less to move, at once and for good, and lower costs afterwards. The links among the other 37 and the single weekend remain as they are.',
		'double-crew':
			'Easy to arrange, and faults are taken up sooner on the spot. People do not replace knowledge of the links, and everything still depends on one weekend shortly before the contract ends.'
	}
} satisfies ReasonsWords;
