import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'team'> = {
	'team.nav': 'Rekrutacje i zespół',
	'team.screenings': 'Rekrutacje',
	'team.sign-out': 'Wyloguj się',
	'screenings.none': 'Nie ma jeszcze żadnej rekrutacji.',
	'first-run.title': 'Pierwszy właściciel',
	'first-run.about':
		'Od tego konta zaczyna osoba, która prowadzi tu rekrutacje. Może ona zapraszać innych i nadawać im role.',
	'first-run.create': 'Załóż konto',
	'first-run.code': 'Kod z dziennika serwera',
	'first-run.code.about': 'Został wypisany przy starcie serwera.',
	'sign-in.title': 'Zaloguj się',
	'sign-in.about': 'Dla osób prowadzących rekrutacje. Samoocena nie wymaga konta.',
	'sign-in.go': 'Zaloguj się',
	'field.name': 'Imię i nazwisko',
	'field.email': 'Adres e-mail',
	'field.password': 'Hasło',
	'field.new-password': 'Hasło',
	'field.new-password.about': 'Co najmniej 12 znaków. Kilka słów z rzędu łatwo zapamiętać.',
	'fault.missing': 'To pole trzeba wypełnić.',
	'fault.too-long': 'To jest za długie: skróć to.',
	'fault.email': 'To nie jest adres e-mail: wpisz go jak imie@example.org.',
	'fault.password': 'Hasło jest za krótkie: użyj co najmniej 12 znaków.',
	'fault.code': 'To nie jest kod z dziennika serwera: skopiuj go stamtąd.',
	'fault.wrong-password': 'Adres i hasło nie pasują do siebie: sprawdź jedno i drugie.',
	'fault.too-often': 'Zbyt wiele prób: odczekaj minutę i spróbuj ponownie.',
	'fault.unread': 'Profil nie był jeszcze otwarty: przeczytaj go, a potem zdecyduj.',
	'fault.too-early': 'Nie ma jeszcze odpowiedzi: poczekaj, aż zostaną przesłane.',
	'fault.choose': 'Nic tu nie wybrano: wybierz jedną możliwość.'
};
