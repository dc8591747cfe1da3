export const messages = {
	'people.about': 'Who may sign in here, and what each may do.',
	'people.ask': 'Ask somebody in',
	'people.ask.go': 'Ask in',
	'people.role': 'Role',
	'people.link':
		'Send this link to {email}. It lets them choose a password, works once, and ends after a week. It is shown only now.',
	'people.link.label': 'Link to choose a password',
	'person.you': 'you',
	'person.invited': 'not signed in yet',
	'person.active': 'active',
	'person.shut-out': 'shut out',
	'person.change': 'Change',
	'person.role.go': 'Change the role',
	'person.link': 'New password link',
	'person.shut-out.go': 'Shut out',
	'person.let-in': 'Let in again',
	'person.delete': 'Delete',
	'person.delete.title': 'Delete {name}?',
	'person.delete.text':
		'The account, its passkeys and its sessions are removed. What this person did stays in the record, without a name. This cannot be undone.'
} as const;
