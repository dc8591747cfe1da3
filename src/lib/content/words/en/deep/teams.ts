import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'teams-workload': {
		ask: 'How far do you match the number of people to the amount of work?',
		options: {
			'own-limits': 'I say in time when I have more work than I can finish.',
			'team-load': 'I share out my team’s work by what each person can manage.',
			'department-staffing': 'I plan my department’s staffing from expected work and absence.',
			'shared-people': 'I lend and borrow people with other departments when work peaks.',
			'company-staffing': 'I decide how many people the company’s operations need and answer for output per person.'
		}
	},
	'teams-expectations': {
		ask: 'When work falls short of what was agreed, how far do you act?',
		options: {
			colleague: 'I tell a colleague when work I receive is not as agreed.',
			'team-member': 'I agree with a member of my team what has to improve, and by when.',
			'team-leaders': 'I agree with the team leaders in my department what has to improve in each team.',
			'common-standard': 'I agree with other departments what we expect of people in similar posts.',
			'company-standard': 'I decide how performance is judged across the company and answer for its fairness.'
		}
	},
	'teams-appointments': {
		ask: 'What is the most senior post you filled, with the decision on record as yours?',
		options: {
			none: 'I filled none in this period',
			'team-member': 'A member of a team',
			'team-leader': 'A team leader or supervisor',
			'head-of-department': 'The head of a department',
			'head-of-several-departments': 'The head of a site or of several departments'
		}
	},
	'teams-resignation': {
		ask: 'A planner resigns this morning after 11 years and will leave in eight weeks. About 20 times a week urgent orders change the schedule of your two plants. Only this planner knows how to fit them in, and nothing is written down. The reason given is the lack of any prospect of other work. HR proposes 20% more pay.',
		actions: {
			'higher-pay': 'Offer the planner 20% more pay today, on condition of staying for two more years.',
			'written-rules': 'Ask the planner to spend the eight weeks writing down every rule that urgent orders follow.',
			'colleagues-schedule':
				'Have two colleagues make the schedule from Monday, while the planner watches and corrects.',
			'other-key-people': 'Talk this week with all others whose work nobody can take over about their prospects.'
		}
	},
	'teams-overtime': {
		ask: 'The CEO wants 8% more output per person this quarter. In dispatch overtime has doubled to eight hours a week for each person. But sick leave has risen from 4% to 7%, output per hour has fallen by 5%, and output per person has hardly changed. The shift leaders believe that people can continue for the last seven weeks of the season. All orders have confirmed dates.',
		actions: {
			'output-bonus': 'Pay each shift a bonus for every week in which it exceeds the planned output.',
			'overtime-limit': 'Limit overtime to four hours a week for each person, and move the least urgent orders.',
			'lost-hours': 'Have each shift record for a week where hours are lost, and remove the largest cause.',
			'free-days-later': 'Keep the overtime for the seven weeks, and give everybody extra free days after the season.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'teams-resignation': {
		'higher-pay':
			'May win some months without a stoppage. But it answers a reason the planner did not give, the schedule still depends on one person, and others learn that resigning pays.',
		'written-rules':
			'Something remains when the planner has gone. But decisions on urgent orders rest on judgement that a text hardly holds, and nobody has practised before the last day.',
		'colleagues-schedule':
			'Practice on real urgent orders passes on what no text holds, while mistakes can still be caught. The schedule will be slower for some weeks, and two people are missing elsewhere.',
		'other-key-people':
			'Answers the reason given, before the next key person leaves. But it raises hopes you must then meet, and it does not secure this schedule.'
	},
	'teams-overtime': {
		'output-bonus':
			'Quick and welcome to many. But it rewards longer hours when each hour already yields less, people come to work ill, and errors reach customers.',
		'overtime-limit':
			'Can stop the fall in output per hour and the rise in sick leave, which have used up what the longer hours bring. The price is real: some customers get later dates, and the CEO’s figure may be missed.',
		'lost-hours':
			'Raises output without longer hours and uses what the shifts know. It takes two or three weeks to help, and asks more of people who are tired now.',
		'free-days-later':
			'Keeps the confirmed dates for now and offers something fair in return. But the figures already get worse, and more sick leave would put the same dates at risk.'
	}
} satisfies ReasonsWords;
