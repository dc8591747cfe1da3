export const messages = {
	'welcome.title': 'How close are you to the role of Chief Operating Officer?',
	'welcome.lede':
		'Answer questions about what you do and what you have owned. See where you stand against the COO profile, how sure that is, and what to work on first.',
	'welcome.start': 'Start the quiz',
	'welcome.continue': 'Go on with the quiz',
	'welcome.result': 'See your result',
	'welcome.facts': '{questions} questions, {minutes}. No account. Your answers stay on this device.',
	'welcome.role': 'The role in two minutes',
	'welcome.sample.title': 'What a result looks like',
	'welcome.sample.about': 'A made-up person’s answers, scored and drawn by the same code that scores yours.',
	'welcome.how.title': 'How it works',
	'welcome.how.did.title': 'What you did, kept apart from what you think',
	'welcome.how.did':
		'Half of the scored questions ask for things another person could check. The other half ask where you place yourself.',
	'welcome.how.sure.title': 'Every score with its band',
	'welcome.how.sure': 'Where the answers cannot tell, it says “too close to call” instead of giving a verdict.',
	'welcome.how.open.title': 'Every number opens its working',
	'welcome.how.open':
		'See the answers, points, weights and formula behind each score, and where each target comes from.',
	'welcome.not.title': 'What it is not',
	'welcome.not':
		'No test of whether you would do well, no percentage of fit, no ranking. The questions come from descriptions of the role and have not yet been checked against how people do in it.'
} as const;
