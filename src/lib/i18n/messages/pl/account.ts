import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'account'> = {
	'account.title': 'Twoje konto',
	'account.no-role':
		'Nikt nie nadał Ci jeszcze roli. Zwróć się do właściciela: do tego czasu nie ma tu nic do zobaczenia.',
	'account.password': 'Hasło',
	'account.password.about': 'Wszystkie inne sesje zostaną zakończone.',
	'account.current-password': 'Obecne hasło',
	'account.new-password': 'Nowe hasło',
	'account.password.go': 'Zmień hasło',
	'account.password.none': 'Logujesz się bez hasła. Właściciel może dać Ci link do jego ustawienia.',
	'account.passkeys': 'Klucze dostępu',
	'account.passkeys.about':
		'Klucz dostępu loguje Cię palcem, twarzą albo kodem PIN urządzenia i nie da się go wyłudzić na fałszywej stronie.',
	'account.second': 'Drugi składnik',
	'account.sessions': 'Aktywne sesje',
	'account.done.password': 'Hasło zostało zmienione.',
	'account.done.second-factor': 'Drugi składnik jest włączony: odtąd po haśle trzeba podać kod.',
	'account.done.off': 'Drugi składnik jest wyłączony.',
	'account.done.passkey-removed': 'Klucz dostępu został tu usunięty. Usuń go też ze swojego urządzenia.',
	'account.done.ended': 'Tamta sesja została zakończona.',
	'passkey.name': 'Nazwa nowego klucza dostępu',
	'passkey.name.about': 'Na przykład „laptop służbowy”, żeby go potem rozpoznać.',
	'passkey.nameless': 'Klucz dostępu bez nazwy',
	'passkey.add': 'Dodaj klucz dostępu',
	'passkey.remove': 'Usuń',
	'passkey.nowhere':
		'Klucze dostępu wymagają przeglądarki, która je obsługuje, i adresu z nazwą domeny przez https; na tym komputerze otwórz stronę pod adresem localhost.',
	'second.why':
		'Kod z aplikacji w telefonie, podawany po haśle: samo poznanie hasła przez kogoś innego już wtedy nie wystarczy.',
	'second.begin': 'Skonfiguruj',
	'second.on': 'Włączony: po haśle trzeba podać kod z aplikacji.',
	'second.scan': 'Zeskanuj to aplikacją uwierzytelniającą.',
	'second.qr': 'Kod QR z tajnym kluczem podanym poniżej',
	'second.secret': 'Albo wpisz w aplikacji ten tajny klucz:',
	'second.keep':
		'Zachowaj te kody zapasowe w bezpiecznym miejscu. Każdy z nich pozwala zalogować się raz bez aplikacji i widać je tylko teraz.',
	'second.backup': 'Kody zapasowe',
	'second.confirm': 'Wpisz kod, który pokazuje teraz aplikacja.',
	'second.app-code': 'Kod z aplikacji',
	'second.confirm.go': 'Włącz',
	'second.codes': 'Nowe kody zapasowe',
	'second.codes.about': 'Poprzednie przestaną wtedy działać.',
	'second.codes.go': 'Utwórz nowe kody',
	'second.off': 'Wyłącz',
	'second.off.go': 'Wyłącz drugi składnik',
	'session.device': 'Nieznane urządzenie',
	'session.this': 'to urządzenie',
	'session.end': 'Zakończ tę sesję',
	'session.end-others': 'Zakończ wszystkie inne sesje'
};
