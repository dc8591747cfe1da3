import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'customer-feedback': {
		ask: 'How far do you let what customers say change the work?',
		options: {
			'own-question': 'I ask those who receive my work what would serve them better.',
			'team-remarks': 'I go through customers’ remarks with my team.',
			'department-work': 'I change how my department works because of what customers report.',
			'shared-consequences': 'I decide with other departments what we change because of customers’ feedback.',
			'company-listening':
				'I set how the company collects customers’ feedback and answer for what changes because of it.'
		}
	},
	'customer-repair': {
		ask: 'When a customer has been let down, how far do you put it right?',
		options: {
			'own-mistake': 'I correct my own mistake and tell the person it affects.',
			'team-repair': 'I see that my team puts a mistake right by the promised date.',
			'department-limits': 'I set what my department may offer customers after a mistake.',
			'joint-repair': 'I lead several departments in putting a mistake right that they share.',
			'company-rules': 'I set how the company makes up for mistakes and answer for customers lost.'
		}
	},
	'customer-audit': {
		ask: 'What is the widest area you answered for in a quality audit with a written report?',
		options: {
			none: 'I answered for none in this period',
			team: 'One team',
			department: 'One department',
			'several-departments': 'Several departments or a site',
			company: 'The whole company'
		}
	},
	'customer-wave': {
		ask: 'Within a month complaints have risen from 18 to 52 a week. Three in five are about parcels with wrong or missing items. The head of quality proposes to check every parcel, which delays dispatch by a day. The head of dispatch points to 14 new people in picking. Customers wait six days for an answer to a complaint, and some have written three times.',
		actions: {
			'parcels-traced': 'Follow 30 of this week’s faulty parcels back, step by step, to where each error began.',
			'new-people-trained': 'Train the 14 new people again, and pair each with an experienced colleague for two weeks.',
			'answers-in-a-day': 'Move three people from sales support to complaints, until each is answered within a day.',
			'every-parcel-checked': 'Check every parcel before it leaves, until complaints are back at the old level.'
		}
	},
	'customer-response': {
		ask: 'A customer with 14% of your revenue will leave in 30 days unless it gets faster replies. The contract promises them within four hours. Your mean is 3.8 hours: most requests take under an hour, but one in 10, passing through three departments, takes more than a day. The head of service finds the contract fulfilled. The account manager wants to offer a discount on Thursday.',
		actions: {
			'own-team': 'Form a team for this customer alone from Monday, with four people from the service desk.',
			'open-figures': 'Show the customer on Thursday all of this year’s late replies, with the cause of each one.',
			discount: 'Offer the customer 5% off for one year, linked to a renewal of the contract.',
			'owner-and-limits': 'Give requests through three departments one owner, and each department a limit in hours.'
		}
	},
	'customer-part': {
		ask: 'In three weeks 38 pumps have come back leaking. Your laboratory traces this to one batch of a supplier’s seals: about one in 10 was made from a wrong mixture and hardens in use. A three-minute test tells the mixtures apart. You have 2,600 seals of this batch and no others; 900 pumps with them are at customers’ sites. The supplier doubts the finding and asks for two weeks. Another could deliver in five.',
		actions: {
			'finished-test': 'Continue building during the two weeks, with an added leak test of each finished pump.',
			'other-supplier': 'Order all further seals from the other supplier today, and end the present contract.',
			'tested-seals': 'Block the batch today, and use only seals that pass the test, in new pumps and in repairs.',
			'engineers-sent': 'Send two engineers to the supplier tomorrow to go through its process and records together.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'customer-wave': {
		'parcels-traced':
			'Shows within days whether orders, stock places or picking cause the errors, so that the number of complaints can fall for good. Until then faulty parcels still leave.',
		'new-people-trained':
			'Fast, and it helps people who had a short start. But nobody has shown that they make the errors, and pairing takes hours from dispatch in a busy month.',
		'answers-in-a-day':
			'Customers who wait six days are the first to leave, and repeated letters disappear. It costs sales some support, and the errors themselves go on.',
		'every-parcel-checked':
			'Catches many faulty parcels before customers see them. But every customer waits a day longer, the cause remains, and such checks tend to become permanent.'
	},
	'customer-response': {
		'own-team':
			'The customer sees an effort at once. But the slow requests still wait in the same three departments, and all other customers lose four people.',
		'open-figures':
			'Honest figures make further talks possible and correct the view that the mean is enough. But the customer wants faster replies within 30 days, and figures alone bring none.',
		discount:
			'Easy to offer and may delay the decision. But the customer complains about time, not price, so the risk of losing it returns while the margin is gone.',
		'owner-and-limits':
			'Works where time is lost, between departments. If it starts at once, the slow replies come faster within two or three weeks, in time for the 30 days. The departments have to give way on their own order of work.'
	},
	'customer-part': {
		'finished-test':
			'Deliveries continue without a gap. But the seals harden only in use, so a test at the end finds few of them, and complaints go on.',
		'other-supplier':
			'Prepares a way out of the dependency. But nothing arrives for five weeks, the new part is untested too, and ending the contract loses the present supplier’s help.',
		'tested-seals':
			'Nine in 10 seals remain usable, and no further faulty pump leaves the plant. It costs about 130 hours and slower deliveries, and of the 900 pumps it repairs only those that come back.',
		'engineers-sent':
			'Facts seen together end the dispute sooner than two weeks of letters, and keep later batches sound. It takes two engineers away, and this week’s pumps are not protected by it.'
	}
} satisfies ReasonsWords;
