import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'process-supply': {
		ask: 'How far do you steer what suppliers and partners deliver?',
		options: {
			'own-needs': 'I tell suppliers early what I need for my own work.',
			'team-deliveries': 'I follow up deliveries that reach my team late.',
			'department-terms': 'I measure how my department’s suppliers keep the delivery times agreed with them.',
			'joint-choice': 'I choose suppliers with other departments by what they cost all of us.',
			'company-chain': 'I decide how the company’s supply chain is built and answer for its reliability.'
		}
	},
	'process-capacity': {
		ask: 'How far do you match capacity with the work that is coming?',
		options: {
			'own-week': 'I plan my own week by the work I expect.',
			'team-hours': 'I plan my team’s hours by the number of orders or cases expected.',
			'department-throughput': 'I plan my department’s people and equipment by its measured throughput.',
			'shared-people': 'I agree with other departments how we share people when volumes shift.',
			'company-capacity': 'I plan capacity for the company’s operations and answer for what they can deliver.'
		}
	},
	'process-continuity': {
		ask: 'What is the widest area whose plan against stoppages you owned, with a recorded test?',
		options: {
			none: 'I owned no tested plan in this period',
			team: 'The work of one team',
			department: 'The work of one department',
			'several-departments': 'A process through several departments',
			company: 'All key processes of a company'
		}
	},

	'process-bottleneck': {
		ask: 'Orders pass through four teams: entry, configuration, testing, dispatch. In spring you added three people to configuration, which now manages 60 orders a day; testing manages 48. In front of testing 340 orders are waiting, and an order still takes nine days through the four teams. Entry and configuration reach their daily targets of 60 and are proud of it.',
		actions: {
			'limit-entry': 'Let entry release only as many orders a day as testing completes, urgent ones first.',
			'work-saturdays': 'Have testing work on Saturdays until the 340 waiting orders are done.',
			'target-for-testing': 'Set testing a daily target of 60 too, and review it with its head each week.',
			'move-two-people': 'Train two people from configuration for testing, and then move them there.'
		}
	},
	'process-dependencies': {
		ask: 'Customers are promised installation within 10 days; it takes 16. Three departments work one after the other: credit check, planning and the parts store. Each has agreed a processing time of four days and keeps it in 95% of cases. After each of them, a case waits for about a day. Of the credit checks, 3% end in a refusal. The three heads point to their figures.',
		actions: {
			'shorter-levels': 'Shorten the agreed processing time of each department from four days to three.',
			'side-by-side': 'Start planning and parts picking with the credit check on the day of order.',
			'weekly-late-cases': 'Go through all the late cases with the three heads once a week.',
			'one-owner': 'Make one manager answerable for the whole time from order to installation.'
		}
	},
	'process-launch': {
		ask: 'You run operations at a software company. A new product is to be launched in six weeks, and the campaign is booked. Of nine functions, six are stable and in daily use by trial customers. Three fail their tests; two of these wait for an interface from another team, which is three weeks late. Today the CEO asks whether the date holds.',
		actions: {
			'six-functions': 'Launch the six stable functions on the date and the other three later.',
			'later-date': 'Move the launch by four weeks so that it contains all nine functions.',
			'daily-meeting': 'Have all teams involved meet every morning until the launch.',
			'more-developers': 'Lend the late team five developers from other products until the launch.'
		}
	},
	'process-finding': {
		ask: 'You run operations at a bank. The regulator has looked at 60 customer files and found seven without a complete identity check. It expects your plan within 30 days. Some 18,000 files were made in the same way: branches fill them in, and head office checks a sample at the end of each quarter. About 400 new accounts are opened each month.',
		actions: {
			'signed-rule': 'Send the rule to all branches again and have everyone there sign it.',
			'weekly-sample': 'Have head office check 50 new files a week instead of a quarterly sample.',
			'system-stop': 'Make the system refuse an account as long as the check is incomplete.',
			'riskiest-files': 'Have a temporary team correct the 18,000 files, riskiest customers first.'
		}
	},
	'process-changeover': {
		ask: 'You run operations at a plant. The filling line is its slowest step, and orders leave five days late on average. The line changes product nine times a week. A change-over takes 110 minutes; work on the line itself fills 65 of them. Sales brings in more and more small orders. The planner asks you for larger batches.',
		actions: {
			'larger-batches': 'Collect small orders of the same product for up to three days, and fill them as one batch.',
			'crew-bonus': 'Offer the crew a bonus for every change-over that takes less than 90 minutes.',
			'similar-products': 'Plan each week so that products needing little cleaning between them follow one another.',
			'prepare-ahead': 'Get tools and clean parts ready while the line is still on the previous product.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'process-bottleneck': {
		'limit-entry':
			'Less unfinished work, a shorter way through the teams and urgent orders first, all within days. Output stays at 48 a day, so orders wait before entry instead.',
		'work-saturdays':
			'The queue shrinks within weeks and nothing else has to change. When the Saturdays end, up to 12 orders a day too many arrive again, and people are tired.',
		'target-for-testing':
			'All teams aim at the same figure, and the slowest step becomes visible. But a target adds neither people nor hours, so the queue goes on growing, and hasty tests let errors through.',
		'move-two-people':
			'It raises output at the step that decides it, with people you already pay. It costs some weeks of training, and configuration has to be watched next.'
	},
	'process-dependencies': {
		'shorter-levels':
			'It is easy to order and to check. Nine days of work, three of waiting and then the installation still make more than 10, and three departments work under more pressure.',
		'side-by-side':
			'It takes several days out of the sequence itself. The price is wasted work in 3% of the orders, and departments have to learn to handle orders not yet approved.',
		'weekly-late-cases':
			'It rescues the cases on the table and lets the heads see the whole way. It spends four managers’ time on orders already late and leaves the sequence as it is.',
		'one-owner':
			'The days between departments at last belong to somebody, and the whole way is measured. What it brings depends on that manager’s authority, and it takes time.'
	},
	'process-launch': {
		'six-functions':
			'Date and campaign hold, and real use shows what the other three need. Some customers will miss functions, and sales has to say plainly what comes when.',
		'later-date':
			'It is honest, and customers get the whole product. Six finished functions wait a month, the campaign has to be booked again, and the interface may be later still.',
		'daily-meeting':
			'Problems between the teams come to light within a day. It takes hours from people short of them and changes neither what is promised nor when the interface comes.',
		'more-developers':
			'It shows that something is done. Newcomers take time from the people who are late, their own products are delayed, and in six weeks little of their work is of use.'
	},
	'process-finding': {
		'signed-rule':
			'Done within a week, cheap and easy to show. The branches knew the rule before, and the process still lets an incomplete file through.',
		'weekly-sample':
			'Errors show within days, and there are figures for the regulator. It finds them after the account is open, and about half of the new files go unseen.',
		'system-stop':
			'No new file can be incomplete, in whichever branch, and the regulator can test that. Openings take longer for some weeks, and branches have to explain it to customers.',
		'riskiest-files':
			'The old files must be put right, and beginning with the largest risk is sound. It is costly, and new incomplete files go on arising in the meantime.'
	},
	'process-changeover': {
		'larger-batches':
			'Fewer change-overs bring capacity from next week, and no stock is added. But small orders, of which there are more and more, first wait up to three days, and a change-over takes as long as before.',
		'crew-bonus':
			'It sets a clear aim and is popular with the crew. The 45 minutes without work on the line are hardly theirs to shorten, so cleaning and adjusting become hasty, with faults later.',
		'similar-products':
			'Cleaning gets shorter soon and at no cost. There is less room for urgent orders, and the plan becomes harder to make as small orders increase.',
		'prepare-ahead':
			'It can return nearly seven hours a week to the step that limits the whole plant, without more stock. It takes somebody’s time and a disciplined plan for the next product.'
	}
} satisfies ReasonsWords;
