import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'people'> = {
	'people.about': 'Kto może się tu logować i co komu wolno.',
	'people.ask': 'Zaproś osobę',
	'people.ask.go': 'Zaproś',
	'people.role': 'Rola',
	'people.link':
		'Wyślij ten link na adres {email}. Pozwala ustawić hasło, działa raz i wygasa po tygodniu. Widać go tylko teraz.',
	'people.link.label': 'Link do ustawienia hasła',
	'person.you': 'to Ty',
	'person.invited': 'jeszcze bez logowania',
	'person.active': 'konto aktywne',
	'person.shut-out': 'konto zablokowane',
	'person.change': 'Zmień',
	'person.role.go': 'Zmień rolę',
	'person.link': 'Nowy link do hasła',
	'person.shut-out.go': 'Zablokuj',
	'person.let-in': 'Odblokuj',
	'person.delete': 'Usuń',
	'person.delete.title': 'Usunąć konto: {name}?',
	'person.delete.text':
		'Konto, jego klucze dostępu i sesje zostaną usunięte. To, co ta osoba zrobiła, zostaje w rejestrze bez nazwiska. Tego nie można cofnąć.'
};
