import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'finance-returns': {
		ask: 'How far do you judge whether an investment pays?',
		options: {
			'own-request': 'I work out what a tool would save me before I ask for it.',
			'team-estimate': 'I estimate how many hours a purchase would save my team.',
			'department-payback': 'I calculate when an investment in my department will have paid for itself.',
			'joint-comparison': 'I compare investments with other departments before we choose between them.',
			'company-investments':
				'I decide with other executives on large investments in operations and answer for what they return.'
		}
	},
	'finance-tied-up': {
		ask: 'How far do you look after money tied up in stock, unfinished work and unpaid invoices?',
		options: {
			'own-supplies': 'I order only what I will soon need for my own work.',
			'team-unfinished': 'I see to it that my team finishes work before it starts more.',
			'department-days': 'I measure for how many days my department’s work ties up money.',
			'joint-levels': 'I agree stock levels and invoicing dates with other departments.',
			'company-targets': 'I set targets for money tied up across the company and answer for reaching them.'
		}
	},
	'finance-closed': {
		ask: 'What is the widest budget under your signature that closed a year within plan?',
		options: {
			none: 'None did in this period',
			team: 'The budget of one team or project',
			department: 'The budget of one department',
			'several-departments': 'The budgets of several departments together',
			company: 'The operating budget of a whole company'
		}
	},

	'finance-sorting-line': {
		ask: 'On Thursday the executives vote on an automatic sorting line that takes half of the year’s investment budget. The supplier calculates that it pays back in three years at 90% use; the company accepts four. Your present sorting area is used at 60%. By your team’s log, half of the sorting delays begin with incomplete orders that have to be clarified by phone.',
		actions: {
			'lower-price': 'Vote for the line on condition that the supplier lowers the price by a tenth.',
			'own-volumes': 'Have the payback calculated with your own volumes before the vote.',
			'plain-yes': 'Vote for the line, since its payback is shorter than the company asks for.',
			'complete-orders-first': 'Propose to end incomplete orders first and vote again in four months.'
		}
	},
	'finance-midyear': {
		ask: 'It is June. The CFO asks operations to spend 6% less than budgeted in the second half of the year. Two of your 14 services take 15% of the hours, mostly those of temporary staff, and bring 3% of the margin. Rework takes a further 10% of the hours. Two departments are late with their deliveries. You have a week to answer.',
		actions: {
			'end-two-services': 'Propose to end the two services and let the temporary contracts run out.',
			'hiring-stop': 'Stop new hiring and overtime in all departments until the end of the year.',
			'less-rework': 'Free a small team now that works until December on halving the rework.',
			'equal-cut': 'Take 6% from every department and let its head decide where to save.'
		}
	},
	'finance-recovery': {
		ask: 'You run operations at a bank. In a recovery test the payment system is back after nine hours; the security standard allows four. Putting this right will cost a third more than planned: two thirds of the money is spent, half of the work is done. The next test is in five months. You also hold a budget for new branch equipment, most of it not yet ordered.',
		actions: {
			'ask-for-more': 'Ask the executives for the missing sum, showing what a day without payments costs.',
			'shift-own-budget': 'Pay the missing sum out of the budget for branch equipment, which then waits.',
			'move-to-next-year': 'Do what the remaining money allows and plan the rest for next year’s budget.',
			'monthly-rehearsals': 'Have recovery rehearsed every month until staff are as fast as the standard asks.'
		}
	},
	'finance-scrap': {
		ask: 'You run operations at a plant. Scrap and rework cost 4% of sales; the budget allows 2.5%. Half of this cost comes from two of 30 products. Their faults begin in moulding and are found three days later, at final inspection. Moulding is measured by pieces per shift and reaches its target. The CFO asks for a measure that takes effect this quarter.',
		actions: {
			'second-inspection': 'Have inspectors test samples of the two products at the end of every moulding shift.',
			'cheaper-material': 'Have purchasing negotiate a lower price for the material of the two products.',
			'stop-faulty-batches': 'Have moulding check the first pieces of each batch, and stop the batch at a fault.',
			'count-faultless': 'Count only faultless pieces towards moulding’s target, and show each shift its losses.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'finance-sorting-line': {
		'lower-price':
			'A discount is easy to ask for and easy to show. It shortens the payback by some months, while low use and incomplete orders remain the larger loss.',
		'own-volumes':
			'It puts the vote on your own figures for little work. It tests whether the machine pays, but not whether the delay could be removed without it.',
		'plain-yes':
			'The rule is met only at the supplier’s 90%. At today’s 60%, payback is nearer four and a half years, and half of the delay would come into the new line as well.',
		'complete-orders-first':
			'Half of the delay may go at small cost, and what remains shows how large a line is needed. It costs four months and perhaps the supplier’s present offer.'
	},
	'finance-midyear': {
		'end-two-services':
			'It saves money within the year, since contracts end, and frees attention for what earns the margin. It costs 3% of the margin and difficult talks with sales and customers.',
		'hiring-stop':
			'It shows in the accounts within weeks. It falls by chance, wherever somebody leaves, and the two late departments lose the means to become punctual again.',
		'less-rework':
			'It attacks a real loss and lasts beyond December. In half a year it frees hours more than money, and at first the small team is missing elsewhere.',
		'equal-cut':
			'It is fast and looks fair. The late departments become later still, the two weak services keep their share, and delays may cost more than the cut saves.'
	},
	'finance-recovery': {
		'ask-for-more':
			'It shows the risk and puts the choice where large sums are decided. It takes weeks, may be refused, and leaves a less urgent budget of your own untouched.',
		'shift-own-budget':
			'The standard is met in time within your total budget, by putting off what carries less risk. Branches work longer with old equipment and will say so.',
		'move-to-next-year':
			'It keeps this year’s budget intact. The bank goes into the next test knowing that it will fail, and an outage before then could cost far more than the missing sum.',
		'monthly-rehearsals':
			'Cheap, quick to begin, and useful for calm and speed. Practice alone seldom halves a time that depends on technical work still to be done.'
	},
	'finance-scrap': {
		'second-inspection':
			'Faults come to light within a shift instead of after three days. By then up to a whole shift’s pieces are lost, inspectors are needed every day, and moulding itself learns little from it.',
		'cheaper-material':
			'It shows in the accounts and disturbs nobody in production. The number of faulty pieces stays the same, and a cheaper material may even raise it.',
		'stop-faulty-batches':
			'A fault then costs a few pieces instead of three days of production, and its cause is still visible. The price is machine time and a lower count in moulding.',
		'count-faultless':
			'Target and money then point the same way, and shifts see what faults cost. Results come three days late, so it works more slowly, and there will be disputes about who caused a fault.'
	}
} satisfies ReasonsWords;
