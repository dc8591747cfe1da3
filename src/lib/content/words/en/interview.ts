import type { InterviewWords } from '../words.ts';

export const interview = {
	leadership: {
		questions: [
			'Tell me about a time when you turned a goal from top management into daily work. What did you do first, and who was responsible for what in the end?',
			'Tell me about a time when it was unclear who owned a task that kept coming up. How did you settle it?'
		],
		probes: [
			'Which people and departments were involved, and which of the decisions were yours?',
			'How did you follow up on it, and what did you change along the way?',
			'What was measurably different afterwards, and where could one look it up?'
		],
		anchors: [
			'Speaks of what should be done; no case of their own becomes clear.',
			'Planned their own work or divided one team’s tasks; follow-up was left to chance.',
			'Turned a goal into tasks, owners and dates for a department, and followed them up.',
			'Agreed goals and owners across departments, and corrected the course when it slipped.',
			'Turned a company goal into goals for every department, settled who decides what, and shows what came of it.'
		]
	},
	analysis: {
		questions: [
			'Tell me about a difficult decision that you prepared or took on the basis of figures. Which options did you have?',
			'Tell me about a time when there were not enough people or money for everything. What went first, and how did you decide it?'
		],
		probes: [
			'Which figures did you use, where did they come from, and what was missing in them?',
			'Which risk did you see, and what would have made you change your mind?',
			'How did you check later whether the decision was right?'
		],
		anchors: [
			'Decided by impression or on request; names no figures and no other option.',
			'Looked up some figures for one choice; risks and other options stayed aside.',
			'Compared options for a department by figures and risks, and gave reasons for the choice.',
			'Weighed options for several departments by stated criteria, found the cause behind the figures, and looked back later.',
			'Set priorities for the company, said what was not known, named the signs that would reverse the decision, and learned from how it went.'
		]
	},
	communication: {
		questions: [
			'Tell me about a time when two departments got in each other’s way. What did you do?',
			'Tell me about bad news that you had to bring to top management or to another department. How did you go about it?'
		],
		probes: [
			'What did each side want, and how did you find out?',
			'What exactly was agreed, and is it written down anywhere?',
			'Did the agreement last? What happened the next time it was put to the test?'
		],
		anchors: [
			'Left it to others, or passed it upwards without a proposal.',
			'Spoke to one side or sent a message; whether it was understood stayed open.',
			'Brought both sides together, listened to each, and reached an agreement on that case.',
			'Found the interests behind the dispute and agreed with several departments on rules that lasted.',
			'Set up how departments share information and settle disputes, told top management early and plainly, and shows that fewer cases arise.'
		]
	},
	teams: {
		questions: [
			'Tell me about a team whose results or mood you improved. Where did it stand when you began?',
			'Tell me about somebody whom you helped to grow into a larger task, and about somebody with whom it did not work.'
		],
		probes: [
			'What did you do yourself from week to week?',
			'What did the people concerned say about it at the time?',
			'Which figures changed: output, sick leave, people leaving?'
		],
		anchors: [
			'Speaks of people in general, or puts the result down to them alone.',
			'Encouraged individuals; there was no plan and hardly any feedback.',
			'Agreed goals with each person, gave regular feedback, and dealt with a poor performance in time.',
			'Led through other leaders, handed decisions over, and developed people on purpose.',
			'Developed leaders across departments, has successors in place, and shows that results lasted without them.'
		]
	},
	finance: {
		questions: [
			'Tell me about a budget that got out of hand, or nearly did. When did you notice, and what did you do?',
			'Tell me about an investment or a saving that you proposed. How did you work out whether it would pay?'
		],
		probes: [
			'How large was the sum, and which part of it was yours to decide?',
			'Which costs were fixed, which moved with volume, and how did you tell them apart?',
			'What did it bring in the end, compared with what was promised?'
		],
		anchors: [
			'Names no sums, or left money matters to others.',
			'Watched spending against a given limit; reasons for a difference stayed vague.',
			'Planned and followed a department’s budget, explained differences, and took steps in time.',
			'Lowered costs across departments or prepared an investment with a calculation, risks and a look back.',
			'Answered for a company budget or a large investment, weighed short-term saving against later cost, and shows the outcome in figures.'
		]
	},
	process: {
		questions: [
			'Tell me about work that got stuck again and again. How did you find out where, and why?',
			'Tell me about a process that you designed or changed from the ground up. How did the work go before, and how after?'
		],
		probes: [
			'Which figures did you look at: cycle time, errors, stoppages, queues?',
			'Who worked differently from then on, and how did they learn it?',
			'What happened to the delay or the errors, and did it stay that way?'
		],
		anchors: [
			'Dealt with single incidents; the same fault came back.',
			'Improved own steps or one team’s; no figure before or after.',
			'Traced delay or errors in a department to a cause by figures, changed the steps, and checked the result.',
			'Found the bottleneck across departments, changed how work is handed over, and kept watch by a few figures.',
			'Keeps the company’s key processes flowing, suppliers included, sees loss of time, money or quality early, and shows lasting gains.'
		]
	},
	change: {
		questions: [
			'Tell me about a new system or way of working that you introduced. How did a normal day change for the people involved?',
			'Tell me about a change that met with resistance or had to be stopped. What did you do?'
		],
		probes: [
			'What did you try out first, and what did you change after that?',
			'Who was against it, with which reasons, and what did you do about them?',
			'How many used it half a year later, and what had it brought?'
		],
		anchors: [
			'Took part in what others introduced, or announced a change and left it there.',
			'Introduced a tool in own work or one team; use and benefit were not followed.',
			'Introduced a change in a department step by step, with training, and checked whether it was used.',
			'Led a change across departments, timed it to their work, took objections up, and measured the benefit.',
			'Sets order and pace of changes for the company, stops what does not pay, and shows benefits that lasted.'
		]
	},
	customer: {
		questions: [
			'Tell me about complaints that had the same cause. How did you get to it, and what did you change?',
			'Tell me about a customer whom you were about to lose. What did you do?'
		],
		probes: [
			'How did you learn of it: from figures, from the customer, from colleagues?',
			'Which departments had to do something differently?',
			'How many complaints, returns or lost customers were there before and after?'
		],
		anchors: [
			'Apologised or passed the case on; the cause remained.',
			'Solved single cases quickly; did not look for a pattern.',
			'Found a common cause of complaints in a department, removed it, and checked the number afterwards.',
			'Shortened waiting or removed faults together with several departments, and kept what was promised to customers.',
			'Sets what the company promises customers, links it to daily figures, and shows fewer complaints and fewer customers lost.'
		]
	}
} satisfies InterviewWords;
