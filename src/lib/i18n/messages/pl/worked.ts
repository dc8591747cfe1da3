import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'worked'> = {
	'worked.fetching': 'Trwa pobieranie pytań modułu pogłębionego.',
	'worked.unfetched':
		'Pytań modułu pogłębionego nie udało się pobrać, dlatego brakuje tu odpowiedzi na nie. Sprawdź połączenie i spróbuj ponownie.',
	'worked.not-here': 'Nie udało się pobrać tego wyliczenia. Sprawdź połączenie i otwórz je ponownie.',
	'worked.again': 'Spróbuj ponownie',
	'worked.scenarios': 'Twoje decyzje',
	'worked.judgement':
		'Sytuacja ma 100 punktów, gdy Twoje oceny układają się tak jak klucz, i tym mniej, im bardziej się od niego różnią; nie ma znaczenia, czy ogólnie oceniasz wysoko, czy nisko. Klucz, od 1 do 5, to nasz osąd: obok każdej wartości podano uzasadnienie.',
	'worked.action': 'Działanie',
	'worked.rating': 'Twoja ocena',
	'worked.key': 'Klucz',
	'worked.reason': 'Uzasadnienie',
	'worked.too-few': 'brak: potrzebne są dwie ocenione sytuacje i oceny, które się różnią',
	'worked.samples': 'Próbki pracy',
	'worked.sample-points': 'Poprawna odpowiedź ma 100 punktów, wynik typowego błędu 50, każda inna 0.',
	'worked.right': 'Poprawna odpowiedź',
	'worked.slip': 'Typowy błąd'
};
