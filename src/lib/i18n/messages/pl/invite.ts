import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'invite'> = {
	'invite.title': 'Zaproszenia',
	'invite.not-open': 'Zapraszać można, gdy rekrutacja jest otwarta. W tej chwili nie jest.',
	'invite.one': 'Jedna osoba',
	'invite.list': 'Lista',
	'invite.list.about':
		'Plik CSV w UTF-8 z nagłówkami, jaki zapisuje Excel („CSV UTF-8”): imię i nazwisko (w jednej kolumnie lub w dwóch), e-mail oraz opcjonalnie język i numer referencyjny, w dowolnej kolejności. Najwyżej 100 000 wierszy i 16 MB.',
	'invite.file': 'Plik',
	'invite.language': 'Język',
	'invite.reference': 'Numer referencyjny',
	'invite.reference.about': 'Oznaczenie tej osoby w innym systemie; może być puste.',
	'invite.expires': 'Link działa do',
	'invite.expires.about': 'Do końca tego dnia, w czasie UTC.',
	'invite.delivery': 'Sposób przekazania linku',
	'invite.delivery.mail': 'E-mailem wysłanym stąd',
	'invite.delivery.hand': 'Przekażę go samodzielnie',
	'invite.delivery.no-mail': 'Na tym serwerze nie skonfigurowano poczty, więc linki trzeba przekazać samodzielnie.',
	'invite.send': 'Zaproś',
	'invite.check': 'Sprawdź listę',
	'invite.send-list': 'Zaproś wszystkie osoby z listy',
	'invite.checked':
		'Można zaprosić {people, plural, one {# osobę} few {# osoby} many {# osób} other {# osoby}}. Nikogo jeszcze nie zaproszono.',
	'invite.checked.unused':
		'Pominięte kolumny: {headings}. Jeśli któraś jest potrzebna, trzeba nadać jej nagłówek z wymienionych powyżej.',
	'invite.checked.no-language': 'Żadna kolumna nie podaje języka. Język wszystkich zaproszeń: {language}.',
	'invite.checked.first': 'Pierwsze wiersze po odczytaniu:',
	'invite.faulty':
		'Nikogo nie zaproszono: najpierw trzeba poprawić {faults, plural, one {# wpis} few {# wpisy} many {# wpisów} other {# wpisu}} na liście.',
	'invite.faulty.more':
		'Nie pokazano jeszcze {more, plural, one {# wpisu} few {# wpisów} many {# wpisów} other {# wpisu}}.',
	'invite.faulty.file': 'Zapisz wszystkie jako CSV',
	'invite.line': 'Wiersz',
	'invite.column': 'Kolumna',
	'invite.wrong': 'Co jest nie tak',
	'invite.column.name': 'Imię i nazwisko',
	'invite.column.email': 'Adres e-mail',
	'invite.column.reference': 'Numer referencyjny',
	'invite.column.language': 'Język',
	'invite.fault.missing': 'Puste pole: trzeba je wypełnić.',
	'invite.fault.too-long': 'Za długie: trzeba skrócić „{found}…”.',
	'invite.fault.email': '„{found}” nie jest adresem e-mail: trzeba go zapisać jak imie@example.org.',
	'invite.fault.language': '„{found}” nie jest językiem tej rekrutacji: trzeba wpisać jeden z tych: {languages}.',
	'invite.fault.twice': 'Ten sam adres jest w wierszu {found}: jeden z nich trzeba usunąć.',
	'invite.fault.invited': '{found} jest już w tej rekrutacji: trzeba usunąć wiersz albo wysłać nowy link poniżej.',
	'invite.fault.no-column': 'Nie ma takiej kolumny. Znalezione nagłówki: {found}.',
	'invite.fault.quotes': 'Cudzysłowy w tym wierszu się nie zgadzają albo jest on o wiele za długi: trzeba go poprawić.',
	'invite.fault.encoding': 'Plik nie jest w UTF-8: trzeba go zapisać jako „CSV UTF-8”.',
	'invite.fault.too-many': 'Jest więcej niż 100 000 wierszy: trzeba podzielić plik.',
	'invite.fault.nobody': 'Lista jest pusta: pod nagłówkami trzeba wpisać osoby.',
	'invite.refused.not-open': 'Nikogo nie zaproszono: rekrutacja nie jest już otwarta.',
	'invite.refused.expiry': 'Trzeba wybrać dzień od dziś, nie późniejszy niż dzień usunięcia danych.',
	'invite.refused.other-version':
		'Pytania mają nowszą wersję niż ta rekrutacja, więc nie można już do niej zapraszać. Trzeba zacząć nową.',
	'invite.refused.language': 'Nikogo nie zaproszono: ten język nie należy już do rekrutacji. Trzeba wybrać inny.',
	'invite.refused.no-mail':
		'Nikogo nie zaproszono: na serwerze nie skonfigurowano poczty. Link trzeba przekazać samodzielnie.',
	'invite.refused.ended': 'To zaproszenie w międzyczasie się zakończyło: najpierw trzeba wyznaczyć mu nowy termin.',
	'invite.refused.not-renewed':
		'Zaproszenia nie przedłużono: rekrutacja nie jest już otwarta albo ta osoba nie potrzebuje już linku.',
	'invite.link': 'Link dla: {name}',
	'invite.link.about':
		'Widać go tylko ten jeden raz: trzeba go teraz skopiować. Kto go ma, może odpowiadać za tę osobę.',
	'invite.sent':
		'{count, plural, one {# zaproszenie jest} few {# zaproszenia są} many {# zaproszeń jest} other {# zaproszenia jest}} w drodze.',
	'invite.waiting-links':
		'{count, plural, one {# link czeka} few {# linki czekają} many {# linków czeka} other {# linku czeka}} na pobranie.',
	'invite.fetch': 'Pobierz linki jako CSV',
	'invite.fetch.about': 'Jeden raz, potem ich tu nie będzie. Jeśli plik zaginie, można utworzyć nowe linki.',
	'invite.failed':
		'{count, plural, one {# wiadomość nie dotarła} few {# wiadomości nie dotarły} many {# wiadomości nie dotarło} other {# wiadomości nie dotarło}}: szczegóły poniżej.',
	'invite.people': 'Zaproszone osoby',
	'invite.search': 'Szukaj',
	'invite.search.about': 'Część nazwiska, adresu lub numeru referencyjnego.',
	'invite.letter': 'Wiadomość',
	'invite.letter.waiting': 'w drodze',
	'invite.letter.held': 'wstrzymana: zostanie wysłana, gdy zaproszenie znów będzie ważne',
	'invite.letter.sent': 'wysłana',
	'invite.letter.copy': 'link jeszcze niepobrany',
	'invite.letter.unfetched': 'linku nie pobrano przed anulowaniem: trzeba utworzyć nowy',
	'invite.letter.none': 'link pokazany lub pobrany tutaj',
	'invite.letter.failed-refused':
		'Odrzucona: serwer poczty nie przyjmuje tego adresu. Trzeba poprosić o inny, anulować to zaproszenie i zaprosić na nowy adres.',
	'invite.letter.failed-unreachable':
		'Niedostarczona: serwer poczty nie odpowiadał przez dobę. Trzeba sprawdzić COO_FIT_SMTP_URL, a potem wysłać nowy link.',
	'invite.letter.failed-sign-in':
		'Niedostarczona: serwer poczty nie przyjmuje użytkownika i hasła z COO_FIT_SMTP_URL. Trzeba je poprawić, a potem wysłać nowy link.',
	'invite.letter.retry': 'jeszcze nieprzyjęta, próba zostanie ponowiona',
	'invite.until': 'do {day}',
	'invite.actions': 'Zmień',
	'invite.resend.mail': 'Wyślij nowy link',
	'invite.resend.show': 'Utwórz nowy link',
	'invite.resend.about': 'Dotychczasowy link przestanie wtedy działać.',
	'invite.cancel': 'Anuluj zaproszenie',
	'invite.renew': 'Przedłuż',
	'invite.renew.day': 'Nowy ostatni dzień',
	'invite.nobody': 'Nikogo nie znaleziono.',
	'invite.newer': 'Poprzednia strona',
	'invite.older': 'Następna strona',
	'invite.range': '{first}–{last} z {total}'
};
