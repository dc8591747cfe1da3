import type { DiscussionWords } from '../words.ts';

export const discussion = {
	leadership: {
		questions: [
			'Take one goal of your organisation: how many of us could say, without looking it up, what it asks of our own department this month?',
			'Which task keeps falling between two stools, and who would have to settle whose it is?',
			'Which plan of the past year really changed what people did on a Monday morning? What was different about it?'
		],
		tips: [
			'Turn one goal into three tasks, each with a name and a date, and look at them together in two weeks.',
			'List ten decisions that come back every week, and settle for each who may take it alone.'
		]
	},
	analysis: {
		questions: [
			'Which recent decision did we take mostly on gut feeling, and which single figure would have helped?',
			'When two projects want the same people, what decides it today, and what should?',
			'Which figure do we all quote although we suspect that it does not tell the whole story?'
		],
		tips: [
			'Before the next big decision, write down two options, the greatest risk of each, and what would make you turn back.',
			'Choose three operating figures, cycle time for one, and give them ten minutes together every week.'
		]
	},
	communication: {
		questions: [
			'Which department do we hear from only when something has gone wrong, and what would we like to hear sooner?',
			'When did top management last get bad news from us in good time, and what made that possible?',
			'What do we take for granted that the others know? Have we ever asked them?'
		],
		tips: [
			'Spend half a day in the department you depend on most, and tell each other afterwards what you had not known.',
			'End every meeting between departments with three lines: what was agreed, who does it, and by when.'
		]
	},
	teams: {
		questions: [
			'When did your team last do more than anyone had asked for, and what set it off?',
			'What gets in the way of good work here more often: what people can do, what they want to do, or how the work is set up?',
			'How does somebody here find out within a week that they have done something well?'
		],
		tips: [
			'Ask everybody in your team one question this week: “What holds up your work that I could clear away?” Then clear one thing away.',
			'Hand over one task whole: agree on the result and leave the way to it open.'
		]
	},
	finance: {
		questions: [
			'Which costs in our own area could we explain to an outsider, and which could we not?',
			'Where did we save money and pay for it later somewhere else?',
			'How do we find out, two years on, whether an investment was worth it?'
		],
		tips: [
			'Go through one page of your budget with whoever keeps the books, line by line, until all of you can say what drives it.',
			'Before the next investment, write down what it should bring and by when, and fix the day on which you will check.'
		]
	},
	process: {
		questions: [
			'If you followed one order from the first call to delivery, where would it lie waiting longest?',
			'Which error do we put right every week without asking where it comes from?',
			'What do we measure every day, and what did we last change because of it?'
		],
		tips: [
			'Walk along one process together, and note at each step how long the work lies still.',
			'Take the stoppage that came up most often last month, and find its cause before you talk about a remedy.'
		]
	},
	change: {
		questions: [
			'Which new tool do people have and still work around? What do they know that those who chose it did not?',
			'What will an ordinary Tuesday look like after the change we are planning: what disappears, and what gets faster?',
			'How many changes are running here at the same time, and who notices when it becomes too many?'
		],
		tips: [
			'Describe one planned change as a working day, before and after, and let those who do the work correct it.',
			'Try the next tool with one team for four weeks, and agree beforehand how you will see whether it helps.'
		]
	},
	customer: {
		questions: [
			'What would a customer say about the last time they had to wait for us?',
			'Which complaint comes so often that we no longer hear it?',
			'Which of us has talked to a customer this month, and what came of it?'
		],
		tips: [
			'Read the last ten complaints aloud to each other, sort them by cause, and take on the most common one.',
			'Follow one customer’s request through all the departments it passes, and do away with one of the waits.'
		]
	}
} satisfies DiscussionWords;
