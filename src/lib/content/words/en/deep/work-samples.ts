import type { ItemsWords, SolutionsWords } from '../../words.ts';

export const items = {
	'analysis-losses': {
		ask: 'At which workstation was the most working time lost last week?',
		note: 'Time is lost while errors are corrected and while a station stands still. Minutes are for one error and for one stop. A calculator is allowed.',
		table: [
			['Workstation', 'Orders', 'Errors', 'Min. per error', 'Stops', 'Min. per stop'],
			[
				'Receiving',
				'{orders.receiving}',
				'{errors.receiving}',
				'{fix.receiving}',
				'{stops.receiving}',
				'{halt.receiving}'
			],
			['Picking', '{orders.picking}', '{errors.picking}', '{fix.picking}', '{stops.picking}', '{halt.picking}'],
			['Packing', '{orders.packing}', '{errors.packing}', '{fix.packing}', '{stops.packing}', '{halt.packing}'],
			[
				'Labelling',
				'{orders.labelling}',
				'{errors.labelling}',
				'{fix.labelling}',
				'{stops.labelling}',
				'{halt.labelling}'
			],
			['Dispatch', '{orders.dispatch}', '{errors.dispatch}', '{fix.dispatch}', '{stops.dispatch}', '{halt.dispatch}']
		],
		options: {
			receiving: 'Receiving',
			picking: 'Picking',
			packing: 'Packing',
			labelling: 'Labelling',
			dispatch: 'Dispatch'
		}
	},
	'analysis-yield': {
		ask: 'What share of claims passes all four steps without a single error?',
		note: 'Enter a percentage, rounded to one decimal. An error at one step does not change the chance of an error at another. A calculator is allowed.',
		table: [
			['Step', 'Right first time, %'],
			['Registration', '{yield.registration}'],
			['Check', '{yield.check}'],
			['Approval', '{yield.approval}'],
			['Payout', '{yield.payout}']
		]
	},
	'finance-variance': {
		ask: 'How much more was spent than the budget allows for the visits actually made?',
		note: 'Amounts are in euros. Leave out what the additional visits explain. Enter an overrun as a positive number, in whole euros. A calculator is allowed.',
		table: [
			['One quarter', 'Budgeted', 'Actual'],
			['Service visits', '{plannedVisits}', '{actualVisits}'],
			['Variable cost per visit', '{plannedUnit}', '{actualUnit}'],
			['Fixed cost', '{plannedFixed}', '{actualFixed}'],
			['Total cost', '{plannedTotal}', '{actualTotal}']
		]
	},
	'finance-break-even': {
		ask: 'From how many repairs a month does the new service cover its costs?',
		note: 'Enter a whole number. A calculator is allowed.',
		table: [
			['New repair service', 'Euros'],
			['Fixed cost a month', '{fixed}'],
			['Price of one repair', '{price}'],
			['Variable cost of one repair', '{variable}']
		]
	},
	'process-lead-time': {
		ask: 'How many working days does a case take from arrival to decision?',
		note: 'Cases decided per working day: {throughput}. As many arrive. Enter working days, with one decimal at most. A calculator is allowed.',
		table: [
			['Stage', 'Waiting', 'In hand'],
			['Intake', '{waiting.intake}', '{inHand.intake}'],
			['Review', '{waiting.review}', '{inHand.review}'],
			['Decision', '{waiting.decision}', '{inHand.decision}']
		]
	},
	'process-line': {
		ask: 'How many pieces can the line complete in one shift at most?',
		note: 'Minutes in a shift: {shift}. Every piece goes through the four steps in turn. Stations of one step work side by side, and each of them stands still for the minutes given. Enter whole pieces. A calculator is allowed.',
		table: [
			['Step', 'Minutes per piece', 'Stations', 'Minutes stopped'],
			['Cutting', '{minutes.cutting}', '{stations.cutting}', '{stopped.cutting}'],
			['Welding', '{minutes.welding}', '{stations.welding}', '{stopped.welding}'],
			['Painting', '{minutes.painting}', '{stations.painting}', '{stopped.painting}'],
			['Assembly', '{minutes.assembly}', '{stations.assembly}', '{stopped.assembly}']
		]
	}
} satisfies ItemsWords;

export const solutions = {
	'analysis-losses': {
		formula: 'Time lost = errors × minutes per error + stops × minutes per stop',
		steps: [
			'Receiving: {errors.receiving} × {fix.receiving} + {stops.receiving} × {halt.receiving} = {lost.receiving}\u00a0min',
			'Picking: {errors.picking} × {fix.picking} + {stops.picking} × {halt.picking} = {lost.picking}\u00a0min',
			'Packing: {errors.packing} × {fix.packing} + {stops.packing} × {halt.packing} = {lost.packing}\u00a0min',
			'Labelling: {errors.labelling} × {fix.labelling} + {stops.labelling} × {halt.labelling} = {lost.labelling}\u00a0min',
			'Dispatch: {errors.dispatch} × {fix.dispatch} + {stops.dispatch} × {halt.dispatch} = {lost.dispatch}\u00a0min',
			'Most time is lost here: {right}, {lostMost}\u00a0min'
		],
		slip: 'Errors and stops are most frequent here: {nearMiss}, {countMost} in all. On average they are shorter, though: {lostThere}\u00a0min in all.'
	},
	'analysis-yield': {
		formula: 'Share without error = product of the shares of all steps',
		steps: [
			'After two steps: {yield.registration}% × {yield.check}% = {afterTwo}%',
			'After three steps: {afterTwo}% × {yield.approval}% = {afterThree}%',
			'After four steps: {afterThree}% × {yield.payout}% = {right}%'
		],
		slip: 'The mean of the four steps is {nearMiss}%. It tells how a step does on average, but a claim has to pass all of them.'
	},
	'finance-variance': {
		formula: 'Overrun = actual cost − (visits made × budgeted variable cost + budgeted fixed cost)',
		steps: [
			'Budget for the visits made: {actualVisits} × {plannedUnit} + {plannedFixed} = {flexible}',
			'Spent beyond it: {actualTotal} − {flexible} = {right}'
		],
		slip: 'Against the original budget, the difference is {actualTotal} − {plannedTotal} = {nearMiss}. Of this, {byVolume} comes from the additional visits and not from higher costs.'
	},
	'finance-break-even': {
		formula: 'Repairs = fixed cost / (price − variable cost)',
		steps: [
			'Left over from each repair: {price} − {variable} = {margin}',
			'Repairs a month: {fixed} / {margin} = {right}'
		],
		slip: 'Divided by the price, the result is {fixed} / {price} = {nearMiss}. That would only do if a repair itself cost nothing.'
	},
	'process-lead-time': {
		formula: 'Little’s law: lead time = work in progress / throughput',
		steps: [
			'In progress, waiting and in hand: {waiting} + {inHand} = {all}',
			'Lead time in working days: {all} / {throughput} = {right}'
		],
		slip: 'The waiting cases alone give {waiting} / {throughput} = {nearMiss}. That is the time a case waits; the time in hand comes on top.'
	},
	'process-line': {
		formula: 'Pieces = stations × (minutes in a shift − minutes stopped) / minutes per piece; the slowest step decides',
		steps: [
			'Cutting: {stations.cutting} × ({shift} − {stopped.cutting}) / {minutes.cutting} = {pieces.cutting}',
			'Welding: {stations.welding} × ({shift} − {stopped.welding}) / {minutes.welding} = {pieces.welding}',
			'Painting: {stations.painting} × ({shift} − {stopped.painting}) / {minutes.painting} = {pieces.painting}',
			'Assembly: {stations.assembly} × ({shift} − {stopped.assembly}) / {minutes.assembly} = {pieces.assembly}',
			'What the slowest step makes, and so the line: {right}'
		],
		slip: 'With one station at each step, the result would be {nearMiss}. Stations side by side multiply what their step makes.'
	}
} satisfies SolutionsWords;
