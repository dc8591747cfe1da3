import type { PlansWords } from '../words.ts';

export const plan = {
	leadership: {
		far: {
			today: 'Your plans mostly cover your own work or team, and many daily questions wait for one person.',
			afterwards: 'Each main task has one named owner, and the week follows a few goals that everyone knows.',
			disappears: 'Nobody does the same job twice by accident, or leaves it because it belongs to no one.',
			faster: 'Everyday decisions are made the same day, by the person who does the work.',
			actions: [
				'List the ten tasks that come up most in your team; agree one owner and one stand-in for each within two weeks.',
				'Ask your manager this week for the three goals that matter most; go through with the team every Monday what was done for each.',
				'Hand over one recurring decision to a colleague within two weeks; write down the limits and look back at it together after a month.'
			]
		},
		near: {
			today:
				'You likely set the direction in your own area; plans that need several departments are agreed case by case.',
			afterwards: 'You run one plan across departments, with named owners, dates and a fixed hour to follow it up.',
			disappears: 'Departments with separate lists no longer pull the same people in different directions.',
			faster: 'A new goal from top management turns into tasks and dates in days, not months.',
			actions: [
				'Choose one company goal that needs three departments; write a one-page plan with owners and dates, and have the three heads accept it within a month.',
				'Meet the heads of the departments you depend on for half an hour every two weeks: what was promised, what was done, what is stuck.',
				'Write down which decisions are yours, your team leaders’ and your manager’s; agree the list with them within four weeks.'
			]
		},
		there: {
			today:
				'You probably already turn goals into plans that several departments follow, even on days when you are away.',
			afterwards: 'Managers around you plan the same way, and you take on a goal beyond your present area.',
			disappears: 'Plans no longer drift when you turn your attention elsewhere.',
			faster: 'New managers find their footing sooner, because the way you plan is written down and shown to them.',
			actions: [
				'Ask your manager or the CEO within two weeks for one company-wide goal to own for the next year, together with its measure.',
				'Choose one manager to stand in for you; hand over one of your regular meetings this month and talk it through after each.',
				'Ask three colleagues from other departments within two weeks, then every quarter, whether goals, owners and dates are clear; put right what is not.'
			]
		}
	},
	analysis: {
		far: {
			today: 'Your decisions mostly concern your own work, and experience often counts for more than figures.',
			afterwards: 'Before a larger decision you have two options, a few figures and the main risks on one page.',
			disappears: 'Meetings no longer go in circles over whose impression is the right one.',
			faster: 'You come to a decision in one meeting, because the facts were there before it began.',
			actions: [
				'Choose one figure that shows how your work is going; note it every Friday for six weeks, and beside it what moved it.',
				'Write your next larger decision on one page within two weeks: two options, cost, risks; ask your manager to look for what is missing.',
				'Keep a list of your decisions from this week on, with what you expect of each; compare it with what happened every last Friday of the month.'
			]
		},
		near: {
			today: 'You likely use data in your own area; choices between departments are often made without a shared basis.',
			afterwards: 'You compare projects across departments by the same few criteria, with the risks named.',
			disappears: 'People and money no longer go to the loudest request.',
			faster: 'Requests get a yes or no sooner, since everyone knows what the choice depends on.',
			actions: [
				'List the running projects of two departments with people, cost and benefit; propose to both heads within a month which to stop or move.',
				'Write down the three largest risks to this year’s plan within two weeks, with early signs and owners; review them with your manager every month.',
				'Agree with finance within two weeks on one set of figures for priorities; open every monthly meeting with it for the next three months.'
			]
		},
		there: {
			today: 'You probably already weigh figures and risks across departments before people and money are committed.',
			afterwards: 'You help decide where the whole company puts its effort, and others learn to reason the same way.',
			disappears: 'Large decisions no longer rest on one person’s reading of the figures.',
			faster: 'A wrong turn is noticed earlier, because each decision says beforehand what would show it.',
			actions: [
				'Offer within two weeks to prepare one decision for the leadership team: options, figures, risks, and what would change your mind.',
				'Look back at one decision with two other managers this month, then every quarter: what was known, what was assumed, what to do differently.',
				'Guide one colleague through a real analysis, starting this month; meet for half an hour every week until they present it themselves.'
			]
		}
	},
	communication: {
		far: {
			today: 'You mostly exchange news within your own team; other departments tend to hear of changes late.',
			afterwards: 'The teams before and after yours know what is coming, and whom to call.',
			disappears: 'You no longer learn from a complaint that another team has changed its plans.',
			faster: 'A question to another department gets an answer the same day, from someone you know by name.',
			actions: [
				'Talk for 20 minutes within two weeks with someone who receives your team’s work; ask what arrives late or unclear, and fix one thing.',
				'Send the two departments you depend on most three lines every Friday: what is finished, what is late, what you need.',
				'Agree with one neighbouring team within a month who answers which questions and how soon; check together after four weeks if it holds.'
			]
		},
		near: {
			today: 'You likely work closely with a few departments; problems shared with others often come up late.',
			afterwards: 'Departments settle shared problems in a short regular meeting, and only real conflicts go upwards.',
			disappears: 'Long email chains with everyone’s manager in copy are no longer needed.',
			faster: 'Disagreements between departments are settled within days, by the people who do the work.',
			actions: [
				'Start a 15-minute weekly meeting of the departments that share one piece of work; keep one list of open points with owner and date.',
				'Bring one old disagreement between two departments to their heads within two weeks; write what they agree in five lines, and check it after a month.',
				'Ask five people in other departments within two weeks what they heard from you too late; change one thing and ask again each quarter.'
			]
		},
		there: {
			today:
				'You probably already bring departments together, and problems between them tend to be settled before they grow.',
			afterwards:
				'Departments work together without you in the room, and you speak for operations to top management and partners.',
			disappears: 'Departments no longer need you in the middle in order to talk to each other.',
			faster: 'New colleagues and partners know within days whom to ask and how things get agreed.',
			actions: [
				'Let a colleague chair one of your meetings across departments within two weeks; attend twice, say what you saw, then stay away.',
				'Book a slot with the leadership team within two weeks; show one problem in operations: today, afterwards, and what they should decide.',
				'Ask three heads of department four questions on cooperation within two weeks, and again every six months; agree one change each time.'
			]
		}
	},
	teams: {
		far: {
			today:
				'You probably lead a few people or guide colleagues, and talk about progress mostly when something comes up.',
			afterwards: 'Everyone you lead knows what is expected, hears how it is going, and has one thing to learn.',
			disappears: 'Nobody has to guess until the yearly review what you think of their work.',
			faster: 'Problems reach you while they are small, because there is a fixed time to raise them.',
			actions: [
				'Talk for 20 minutes every two weeks with each person you lead, or two colleagues you guide: progress, obstacles, one thing to learn.',
				'Offer your manager within two weeks to lead a small group on one task; agree its goal, its end date and how you will judge it.',
				'Tell one person every week what exactly they did well and what it changed; keep a list so that nobody is left out.'
			]
		},
		near: {
			today:
				'You likely lead your own people closely; leading through other managers is still a small part of your week.',
			afterwards: 'You lead through others who set goals, give feedback and help their own people grow.',
			disappears: 'You no longer spend your day on problems that a team leader could solve.',
			faster: 'An absence or a new task is covered the same day, since more people can step in.',
			actions: [
				'Meet everyone who leads people under you every two weeks for half an hour; talk about who is growing, who struggles, who could do more.',
				'Draw up a table of who can do which task within two weeks; choose three gaps and write down who trains whom by when.',
				'Ask all your people within two weeks what helps and hinders them most; show them the answers and change one thing within a month.'
			]
		},
		there: {
			today: 'You probably already lead through other managers, and their teams keep going when you are elsewhere.',
			afterwards:
				'You help leaders in other areas than your own to grow, and more than one person could take over from you.',
			disappears: 'A team no longer drifts for months when its manager leaves.',
			faster: 'Vacant leading posts are filled sooner, often by people the company already knows.',
			actions: [
				'Name two possible successors together with your manager this month; hand each of them one of your responsibilities for three months.',
				'Offer one new manager from another department an hour every three weeks for six months, starting this month, on a goal they choose.',
				'Go through absence, staff turnover and workload with your managers this month, then every quarter; agree one change, who makes it and by when.'
			]
		}
	},
	finance: {
		far: {
			today: 'You mostly see the costs closest to you, and the budget tends to be set by others.',
			afterwards: 'You know the largest costs of your area and can explain each month why they differ from the budget.',
			disappears: 'The end of the year no longer brings surprises about what your area has spent.',
			faster: 'You answer a question about cost within minutes, with a figure instead of a guess.',
			actions: [
				'Ask someone in finance for half an hour within two weeks; go through your team’s costs together and write down the five largest.',
				'Compare spending with the budget on the same day every month; send your manager three lines on what differs and why.',
				'Work out within two weeks what one recurring loss costs in hours and money a year; propose a remedy to your manager.'
			]
		},
		near: {
			today:
				'You likely follow your own department’s budget; costs that arise between departments often have no clear owner.',
			afterwards:
				'You follow costs across several departments and can show when an investment will have paid for itself.',
			disappears: 'A saving in one department no longer comes back as a cost in another.',
			faster: 'Requests for money are decided sooner, because benefit, cost and risk are on one page.',
			actions: [
				'Find, together with finance, one cost that several departments cause; agree within two weeks on an owner, a target and a monthly check.',
				'Write one page on one investment this month: cost, saving, payback, largest risk; let finance test the figures before you present it.',
				'Estimate the rest of the year anew every month; note how far off last month’s estimate was, and why.'
			]
		},
		there: {
			today: 'You probably already answer for a larger budget and know which costs rise with the amount of work.',
			afterwards:
				'You help decide large investments for the company, and managers around you steer by their own figures.',
			disappears: 'Managers no longer wait for finance to explain their own results to them.',
			faster: 'Money moves during the year to where it does most good, without waiting for the next budget.',
			actions: [
				'Ask within two weeks to take part in the next large investment decision; write your own view on one page before the meeting.',
				'Check one finished investment with finance this month, then one every quarter, against what was promised; tell the managers involved what you learned.',
				'Go through the next three monthly reports with two managers; from the fourth on, let them explain the figures to you.'
			]
		}
	},
	process: {
		far: {
			today: 'Improvements mostly stop at the edge of your own team.',
			afterwards: 'You know how work reaches you and where it goes next, and follow its time and errors weekly.',
			disappears: 'The same error no longer has to be put right week after week.',
			faster: 'Work waits for less time between one pair of hands and the next.',
			actions: [
				'Follow one piece of work from start to finish within two weeks; write down each step and each wait, and show your team.',
				'Count three things every day for a month: what came in, what was finished, what had to be redone; show it where everyone looks.',
				'Choose one recurring error this week with the person who meets it most; remove its cause and compare four weeks before and after.'
			]
		},
		near: {
			today: 'Your own area likely has steady routines; work still tends to wait or go wrong between departments.',
			afterwards:
				'You answer for one process from first request to delivery, with figures for time, errors and stoppages.',
			disappears: 'Nobody has to call around to find out where something is stuck.',
			faster: 'People get what they asked for sooner, and promised dates are kept more often.',
			actions: [
				'Walk through one process with every department in it within two weeks; mark each wait and each repeat, and choose the largest together.',
				'Agree with two departments what they hand over, in what state and by when; count every week for two months how often it held.',
				'Send the heads of department one page on one process every week: time from start to finish, errors, stoppages, the obstacle you are removing.'
			]
		},
		there: {
			today: 'You probably already follow work across departments, and delays tend to be seen before customers notice.',
			afterwards:
				'You answer for flow in the whole company, suppliers included, and others improve it without being asked.',
			disappears: 'Improvements no longer fade once you turn to something else.',
			faster: 'Stoppages are noticed and ended sooner, and their causes do not come back.',
			actions: [
				'Take on one process beyond your area, suppliers included if it has any; agree its measure and target with your manager within a month.',
				'Teach three colleagues to follow a process step by step: do one together this month, then let each lead one while you watch.',
				'Look through your five most important measures every month; where one gets worse twice running, find the cause within two weeks.'
			]
		}
	},
	change: {
		far: {
			today: 'New tools and ways of working mostly reach you after others have decided on them.',
			afterwards: 'You try changes out on a small scale, see what they do to the working day, then decide.',
			disappears: 'Nobody keeps private lists any more beside a system that does not fit the work.',
			faster: 'A good idea gets tried within two weeks instead of waiting for a large project.',
			actions: [
				'Choose one daily annoyance with your team this week; try one remedy for two weeks and count time or errors before and after.',
				'Describe one coming change on half a page within two weeks: the day now, the day afterwards; talk it over with three people affected.',
				'Offer this week to be among the first users of the next new tool; tell its owner weekly what helps and what hinders.'
			]
		},
		near: {
			today: 'You likely lead changes in your own area; those that cross departments are more often led by others.',
			afterwards: 'You lead a change across departments from first trial to daily use, and measure whether it is used.',
			disappears: 'Old routines no longer live on quietly beside the new system.',
			faster: 'People settle into a new way of working sooner, because it was tried out with them.',
			actions: [
				'Propose one change for at least two departments within two weeks: its purpose, a first small trial, and the figure it should move.',
				'Ask ten users of the newest system within two weeks what they still do outside it; remove the most common reason within two months.',
				'List this week the groups that the next change affects and how their day will differ; meet each before it starts and four weeks later.'
			]
		},
		there: {
			today:
				'You probably already bring changes into daily use, in your own area and beyond, and check that they last.',
			afterwards:
				'You help plan all changes in the company, from digital systems to sustainability, at a pace people can follow.',
			disappears: 'Several changes no longer land on the same people in the same month.',
			faster: 'Each change takes hold sooner, because the lessons of the last one are used.',
			actions: [
				'Draw one calendar of all changes in the next six months within two weeks; show the leadership team where they land on the same people.',
				'Choose one step within two weeks that saves energy, material or travel; set a figure for it with those affected and check it monthly.',
				'Guide one colleague who leads a change: meet every two weeks from first trial to daily use, and let them report the result.'
			]
		}
	},
	customer: {
		far: {
			today: 'You mostly hear about customers through others, or when something has gone wrong.',
			afterwards: 'You know who uses the result of your work, what they wait for and what they complain about.',
			disappears: 'The same complaint no longer comes back unexplained.',
			faster: 'Customers get a first answer sooner, from someone who can help them.',
			actions: [
				'Read twenty complaints or listen to ten customer calls within two weeks; write down the three main causes and which your team can remove.',
				'Talk to one customer, or a colleague who uses your work, every month; ask what takes too long and tell your team the answer.',
				'Agree with your team within two weeks what must be right before work leaves you; count every week what comes back.'
			]
		},
		near: {
			today: 'You likely know the quality of your own area; what customers meet across departments is harder to see.',
			afterwards:
				'You follow the customer’s whole way through the company, and act weekly on waiting times, errors and complaints.',
			disappears: 'Customers no longer have to explain the same matter to three departments.',
			faster: 'A complaint reaches the person who can remove its cause within a day.',
			actions: [
				'Follow one customer’s request through every department within two weeks; note each wait and each repeat, and agree two fixes with the heads.',
				'Go through last month’s complaints with sales and service in a fixed hour every month; remove one cause each time, with a named owner.',
				'List the customers who left or bought less this year within two weeks; call five and share what you hear with the heads of department.'
			]
		},
		there: {
			today:
				'You probably already connect daily work with what customers notice: waiting time, quality and complaints.',
			afterwards: 'You answer for one promise to customers across the company, and each department knows its part.',
			disappears: 'Complaints are no longer the first sign that quality has slipped.',
			faster: 'Signs that a customer may leave reach someone who can act while there is still time.',
			actions: [
				'Propose one promise to customers, such as an answering time, to the leadership team within a month; name each department’s part in it.',
				'Take a colleague from a department without customer contact along to a customer every month; ask what they would change after seeing it.',
				'Put complaints, waiting times and lost customers side by side within two weeks, then every quarter; choose one and take on its target.'
			]
		}
	}
} satisfies PlansWords;
