import type { MailWords } from '../words.ts';

export const mail: MailWords = {
	invitation: {
		subject: 'Your invitation: {title}',
		greeting: 'Hello {name},',
		before: [
			'{controller} invites you to answer questions about your experience with operations, as part of “{title}”.',
			'It takes about {minutes} minutes. There is no timer: you may stop at any time and go on later, on another device too. Before anything is asked you read what your answers are used for and which rights you have.'
		],
		link: 'Open my invitation',
		after: [
			'The link is yours alone: please do not pass it on. It can be used until {expires}.',
			'If you need another way of taking part, or have a question, write to {contact}. People decide about your application, never a program.'
		]
	},
	password: {
		subject: 'Choose your password for COO Fit',
		greeting: 'Hello,',
		before: ['with this link you choose a password for screenings in COO Fit.'],
		link: 'Choose a password',
		after: ['It works once and for a limited time. If you did not expect this letter, you need do nothing.']
	}
};
