import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'entry'> = {
	'sign-in.chosen': 'Hasło jest ustawione: zaloguj się nim.',
	'sign-in.passkey': 'Zaloguj się kluczem dostępu',
	'sign-in.with': 'Kontynuuj przez {name}',
	'sign-in.forgotten': 'Nie pamiętasz hasła? Właściciel może dać Ci link do ustawienia nowego.',
	'refused.not-asked-in':
		'Nikt Cię jeszcze nie zaprosił: poproś właściciela o dodanie Twojego adresu e-mail w części „Zespół” i spróbuj ponownie.',
	'refused.not-confirmed':
		'Usługa logowania jednokrotnego nie potwierdziła Twojego adresu e-mail: zwróć się do osób, które ją prowadzą, albo zaloguj się hasłem.',
	'refused.shut-out': 'To konto zostało zablokowane: zwróć się do właściciela.',
	'refused.failed': 'Logowanie jednokrotne nie powiodło się: spróbuj ponownie albo zaloguj się hasłem.',
	'step.title': 'Drugi składnik',
	'step.about': 'Wpisz kod, który pokazuje teraz aplikacja, albo jeden z kodów zapasowych.',
	'step.code': 'Kod',
	'step.again': 'Zacznij od nowa od hasła',
	'choose.title': 'Ustaw hasło',
	'choose.about': 'Będziesz się logować adresem e-mail i tym hasłem.',
	'choose.go': 'Zapisz hasło',
	'choose.ended': 'Ten link został już użyty, zastąpiony nowszym albo ma ponad tydzień.',
	'choose.remedy': 'Jeśli hasło jest już ustawione, zaloguj się nim. W przeciwnym razie poproś właściciela o nowy link.'
};
