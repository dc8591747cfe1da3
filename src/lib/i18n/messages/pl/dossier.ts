import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'dossier'> = {
	'dossier.title': 'Dane: {code}',
	'dossier.about':
		'Wszystko, co jest przechowywane o tej osobie: na potrzeby żądania dostępu do danych, ich przeniesienia lub usunięcia.',
	'dossier.export': 'Zapisz wszystko jako plik (JSON)',
	'dossier.export.about':
		'Plik zawiera imię i nazwisko, adres, odpowiedzi i czasy, wynik, oceny, decyzje oraz wpisy rejestru. Zapisanie go jest odnotowywane.',
	'dossier.export.blind':
		'Zawiera imię i nazwisko, których w tej ocenie bez nazwisk nie widzisz: najpierw odsłoń je w profilu, podając powód, albo wystaw oceny.',
	'dossier.profile': 'Profil {code}',
	'dossier.erase': 'Usuń',
	'dossier.erase.about':
		'Wszystkie dane tej osoby zostaną trwale usunięte. W rejestrze pozostanie informacja, że to zrobiono, bez nazwiska. Wcześniejsze kopie zapasowe zawierają te dane, dopóki nie zostaną usunięte.',
	'dossier.erase.confirm': 'Aby usunąć, wpisz kod {code}',
	'dossier.erase.wrong': 'To nie jest {code}: wpisz kod tak, jak podano wyżej.',
	'dossier.erase-all.title': 'Usuń dane wszystkich osób',
	'dossier.erase-all.about':
		'Wszystkie dane {count, plural, one {# osoby} few {# osób} many {# osób} other {# osoby}} z tej rekrutacji zostaną trwale usunięte: odpowiedzi, wyniki, oceny, decyzje i wiadomości. Ustawienia i rejestr pozostaną. Jeśli tego nie zrobisz, nastąpi to automatycznie: {day}.',
	'dossier.erase-all.confirm': 'Aby usunąć, wpisz tytuł: {title}',
	'dossier.erase-all.erase':
		'{count, plural, =0 {Usuń} one {Usuń dane # osoby} few {Usuń dane # osób} many {Usuń dane # osób} other {Usuń dane # osoby}}',
	'dossier.erase-all.wrong': 'To nie jest tytuł: wpisz go tak, jak podano wyżej.',
	'dossier.erase-all.done': 'Wszystkie dane osób z tej rekrutacji zostały usunięte.'
};
