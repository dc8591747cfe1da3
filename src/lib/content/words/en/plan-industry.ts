import type { PlanIndustryWords } from '../words.ts';

export const planIndustry = {
	technology: {
		change: {
			far: 'Talk within two weeks with the owner of the next product release; write down what changes for your team that day, and prepare one thing together.',
			near: 'Put the next launch on one page within two weeks: date, dependencies, owners, way back; go through it every week with product, support and operations.'
		},
		process: {
			far: 'List within two weeks the systems your team cannot work without; for a month, note each outage and its length, and send their owners the list.',
			near: 'Agree with development and support within two weeks who handles an outage and how soon; go through each one together within five days and remove one cause.'
		}
	},
	finance: {
		analysis: {
			far: 'Ask risk or compliance within two weeks which rules touch your team’s work; write down the three largest risks, with one early sign of each.',
			near: 'Draw up with risk and compliance this month one list of operational risks: likelihood, loss, control, owner; review the five largest every quarter.'
		},
		process: {
			far: 'Choose one control that your team carries out; check twenty cases within two weeks, count where it failed or was skipped, and remove one reason.',
			near: 'Test the controls of one process across departments with compliance within a month; give each weakness an owner and a date, and count every month what is open.'
		},
		finance: {
			far: 'Work out within two weeks what one kind of error costs your team in corrections, fees or compensation; report number and sum to your manager every month.',
			near: 'Work out with finance this month what one regulatory requirement costs across departments; propose a way to meet it in fewer hours, and have compliance confirm it.'
		}
	},
	manufacturing: {
		process: {
			far: 'Note every stoppage and change-over at one line or workstation for two weeks, with minutes and cause; remove the most frequent cause with the people there.',
			near: 'Go through late deliveries with planning, purchasing and production every week from this week on; agree a lead time with one supplier and count how often it holds.'
		},
		customer: {
			far: 'Count rejects and returned goods by cause every day for a month; show the count at the line, and remove the largest cause with a colleague from quality.',
			near: 'Trace three complaints back through production within two weeks, with quality and sales; add one check where the fault arises, and compare after three months.'
		},
		finance: {
			far: 'Work out within two weeks what an hour of standstill and a day’s scrap cost at your line; put both figures on the board every week.',
			near: 'Break down the unit cost of one product with finance and production this month: material, time, scrap, energy; agree one saving with an owner, and check it monthly.'
		}
	}
} satisfies PlanIndustryWords;
