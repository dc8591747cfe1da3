import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'people'> = {
	'people.about': 'Hvem der kan logge ind her, og hvad hver enkelt må.',
	'people.ask': 'Invitér en bruger',
	'people.ask.go': 'Invitér',
	'people.role': 'Rolle',
	'people.link':
		'Send dette link til {email}. Med det kan vedkommende vælge en adgangskode; det virker én gang og udløber efter en uge. Det vises kun nu.',
	'people.link.label': 'Link til at vælge en adgangskode',
	'person.you': 'dig',
	'person.invited': 'har ikke logget ind endnu',
	'person.active': 'aktiv',
	'person.shut-out': 'spærret',
	'person.change': 'Ændr',
	'person.role.go': 'Skift rolle',
	'person.link': 'Nyt link til adgangskode',
	'person.shut-out.go': 'Spær adgangen',
	'person.let-in': 'Giv adgang igen',
	'person.delete': 'Slet',
	'person.delete.title': 'Slet {name}?',
	'person.delete.text':
		'Kontoen, dens adgangsnøgler og sessioner fjernes. Det, personen har gjort, bliver stående i loggen uden navn. Det kan ikke fortrydes.'
};
