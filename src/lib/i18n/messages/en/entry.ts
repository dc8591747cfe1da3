export const messages = {
	'sign-in.chosen': 'Your password is set: sign in with it.',
	'sign-in.passkey': 'Sign in with a passkey',
	'sign-in.with': 'Continue with {name}',
	'sign-in.forgotten': 'Forgotten your password? An owner can give you a link to choose a new one.',
	'refused.not-asked-in':
		'Nobody has asked you in yet: ask an owner to add your e-mail address under “People”, then try again.',
	'refused.not-confirmed':
		'The single sign-on did not confirm your e-mail address: ask those who run it, or sign in with a password.',
	'refused.shut-out': 'This account has been shut out: ask an owner.',
	'refused.failed': 'The single sign-on did not succeed: try again, or sign in with a password.',
	'step.title': 'Second factor',
	'step.about': 'Type the code that your app shows now, or one of your backup codes.',
	'step.code': 'Code',
	'step.again': 'Begin again with the password',
	'choose.title': 'Choose a password',
	'choose.about': 'You will sign in with your e-mail address and this password.',
	'choose.go': 'Set the password',
	'choose.ended': 'This link has been used, has been replaced by a newer one, or is more than a week old.',
	'choose.remedy': 'If you have set a password, sign in with it. Otherwise ask an owner for a new link.'
} as const;
