export const messages = {
	'role.title': 'The role in two minutes',
	'role.lede': 'What a Chief Operating Officer does, told from the descriptions that the questions are built on.',
	'role.sources': 'Where this comes from',
	'role.start': 'Start the quiz'
} as const;
