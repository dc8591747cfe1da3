export const messages = {
	'role.title': 'The role in two minutes',
	'role.lede': 'What a Chief Operating Officer does, told from the descriptions that the questions are built on.',
	'role.sources': 'Where this comes from',
	'role.shape.title': 'The weight of each area',
	'role.shape.about':
		'Each number says how much an area weighs in a role, on a scale of 0 to 5, less the average of that role’s eight areas. It shows where the weight lies, not how high the demands are, and not who suits which role.',
	'role.shape.says':
		'Communication weighs most in all four roles; processes weigh more for the COO than for the CFO and the CMO, and the CEO’s shape is close to the COO’s.',
	'role.shape.source':
		'From O*NET® ratings made in the United States by a few people for each role, so differences below about 0.3 mean little. COO: chief executives 40%, general and operations managers 40%, production managers and logistics managers 10% each. CEO: chief executives. CFO: financial managers. CMO: marketing managers. The profile that you are compared with was worked out from the same ratings and adjusted in two places.',
	'role.shape.credits': 'Methods and credits',
	'role.shape.area': 'Area',
	'role.start': 'Start the quiz'
} as const;
