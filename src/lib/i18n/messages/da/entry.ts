import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'entry'> = {
	'sign-in.chosen': 'Din adgangskode er gemt: Log ind med den.',
	'sign-in.passkey': 'Log ind med en adgangsnøgle',
	'sign-in.with': 'Fortsæt med {name}',
	'sign-in.forgotten': 'Har du glemt adgangskoden? En ejer kan give dig et link, så du kan vælge en ny.',
	'refused.not-asked-in':
		'Ingen har inviteret dig endnu: Bed en ejer om at tilføje din e-mailadresse under »Brugere«, og prøv igen.',
	'refused.not-confirmed':
		'Logintjenesten bekræftede ikke din e-mailadresse: Spørg dem, der driver den, eller log ind med en adgangskode.',
	'refused.shut-out': 'Kontoen er spærret: Spørg en ejer.',
	'refused.failed': 'Login gennem tjenesten lykkedes ikke: Prøv igen, eller log ind med en adgangskode.',
	'step.title': 'Totrinsbekræftelse',
	'step.about': 'Skriv den kode, din app viser nu, eller en af dine reservekoder.',
	'step.code': 'Engangskode',
	'step.again': 'Begynd forfra med adgangskoden',
	'choose.title': 'Vælg en adgangskode',
	'choose.about': 'Du logger ind med din e-mailadresse og denne adgangskode.',
	'choose.go': 'Gem adgangskoden',
	'choose.ended': 'Linket er brugt, afløst af et nyere eller mere end en uge gammelt.',
	'choose.remedy': 'Har du allerede valgt en adgangskode, så log ind med den. Ellers bed en ejer om et nyt link.'
};
