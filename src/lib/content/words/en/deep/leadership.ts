import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'leadership-course': {
		ask: 'When a plan falls behind, how far do you bring it back on course?',
		options: {
			'own-dates': 'I change the order of my tasks when a date is at risk.',
			'team-work': 'I share out my team’s work again when the week’s plan slips.',
			'department-plan': 'I decide what my department drops or moves when its plan slips.',
			'joint-plan': 'I correct a joint plan together with the departments that depend on it.',
			'company-plan': 'I correct the company’s plan for operations during the year and answer for its results.'
		}
	},
	'leadership-cover': {
		ask: 'How far do you see to it that work goes on when people are away?',
		options: {
			'own-handover': 'I hand over my open tasks before I am away.',
			'team-absence': 'I plan who takes over when a member of my team is away.',
			'department-deputies': 'I name a deputy for every key post in my department.',
			'shared-cover': 'I agree with other departments whose people can take over whose work.',
			'company-cover': 'I decide how absences are covered across the company’s operations and answer for gaps.'
		}
	},
	'leadership-strategy': {
		ask: 'What is the widest part of a company strategy you carried out, with a recorded result?',
		options: {
			none: 'I carried none out in this period',
			team: 'The part of one team',
			department: 'The part of one department',
			'several-departments': 'A goal shared by several departments',
			company: 'The whole part that concerns operations'
		}
	},
	'leadership-quarter': {
		ask: 'Yesterday the CEO told all staff that in two years customers are to be served in half the time. The new quarter begins in 10 days. Your six heads of department have sent you 34 projects meant to serve this vision. Together they need four times the hours that daily work leaves free. On Friday the CEO wants to see what the new quarter will bring.',
		actions: {
			'department-targets':
				'Set each department a target for its own waiting time, and let its head choose the projects.',
			'two-projects-each': 'Let every department start the two projects from which it expects the largest effect.',
			'three-results': 'Fix three results for all departments next quarter, and give the free hours to these alone.',
			'measured-waiting': 'Use the quarter to measure where customers wait, and choose the projects from these figures.'
		}
	},
	'leadership-gaps': {
		ask: 'Five weeks ago you turned three departments into two. Since then 46 returned orders have been left untouched, because neither department approves refunds, and on some days two teams order the same transport. Both heads find the new organisation chart clear. About 15 times a week somebody asks you who decides what, and you settle each case on the spot.',
		actions: {
			'kinds-of-question': 'Sort the questions of these five weeks with both heads, and name one owner for each kind.',
			'job-descriptions': 'Ask HR to rewrite the job descriptions in both departments so that every task is covered.',
			'two-owners': 'Name one owner for refunds and one for transport this morning, in a message to everybody.',
			'same-day-answers': 'Promise both departments a decision from you on the same day until new habits have formed.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'leadership-quarter': {
		'department-targets':
			'Every head gets a figure to answer for. But customers often wait between departments, which no such target covers, and each head goes on starting more than the hours allow.',
		'two-projects-each':
			'Fast, and every department takes part. But 12 projects need more hours than there are, so most will run late, and hopes instead of a common priority have decided.',
		'three-results':
			'Turns the vision into something that can be delivered, and puts the few free hours where they count. The price: projects that heads believe in wait, and you have to defend that.',
		'measured-waiting':
			'Later choices rest on data, and some wrong projects never start. But the vision brings customers nothing for three months, and delays that are already known remain.'
	},
	'leadership-gaps': {
		'kinds-of-question':
			'Real cases show where responsibility is missing or double, and owners for each kind end the repeated questions. It takes half a day of two heads, and some will lose tasks they like.',
		'job-descriptions':
			'Gives a written basis for later. But it takes weeks, describes single posts instead of the points where departments meet, and leaves customers waiting for refunds meanwhile.',
		'two-owners':
			'Closes the two most expensive gaps within hours. The other questions keep coming to you, and owners chosen without the heads may lack the means to act.',
		'same-day-answers':
			'Work keeps moving from day to day. But every decision waits for one person, the heads learn that they need not decide, and the gaps stay.'
	}
} satisfies ReasonsWords;
