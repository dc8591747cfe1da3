import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'common'> = {
	'nav.main': 'Menu główne',
	'nav.skip': 'Przejdź do treści',
	'nav.role': 'Rola',
	'nav.methods': 'Metodyka',
	'nav.quiz': 'Pytania',
	'nav.result': 'Wyniki',
	'nav.language': 'Język',
	'footer.private': 'Twoje odpowiedzi zostają na tym urządzeniu. Nic nie jest nigdzie wysyłane.',
	'footer.credit': 'Poziomy docelowe na podstawie danych O*NET® i ESCO.',
	'footer.delete': 'Usuń wszystko',
	'delete.title': 'Usunąć wszystko?',
	'delete.text':
		'Twoje ustawienia, odpowiedzi, wszystkie wyniki, plan i profile znikną z tego urządzenia. Nie da się tego cofnąć.',
	'delete.yes': 'Usuń wszystko',
	'notice.deleted': 'Wszystko zostało usunięte z tego urządzenia.',
	'dialog.cancel': 'Anuluj',
	'dialog.close': 'Zamknij',
	'notice.not-saved':
		'Ta przeglądarka nie zachowa Twoich odpowiedzi: jej pamięć jest pełna lub wyłączona. Możesz odpowiadać dalej, ale przed zamknięciem strony zapisz odpowiedzi do pliku.',
	'notice.replaced-elsewhere': 'Kwestionariusz rozpoczęto od nowa w innej karcie. Ta karta pokazuje teraz to samo.',
	'notice.deleted-elsewhere': 'W innej karcie wszystko usunięto. Ta karta pokazuje teraz to samo.',
	'notice.not-deleted':
		'Przeglądarka nie pozwoliła usunąć wszystkiego. Aby usunąć to, co zostało na tym urządzeniu, wyczyść dane tej witryny w ustawieniach przeglądarki.',
	'notice.other-version':
		'Odpowiedzi na tym urządzeniu należą do innej wersji pytań, dlatego ich nie pokazujemy. Pozostaną tu, dopóki nie zaczniesz od nowa; plik pozwoli je zachować.',
	'notice.save': 'Zapisz moje odpowiedzi do pliku',
	'notice.close': 'Zamknij ten komunikat',
	'version.ready': 'Nowa wersja COO Fit jest gotowa.',
	'version.use': 'Użyj nowej wersji',
	'version.later': 'Później',
	'purpose.development': 'Mój własny rozwój',
	'purpose.selection': 'Rekrutacja (wyniki oczami pracodawcy)',
	'industry.general': 'Dowolna branża',
	'industry.technology': 'Technologie',
	'industry.finance': 'Finanse',
	'industry.manufacturing': 'Produkcja',
	'section.facts': 'Twoje doświadczenie',
	minutes:
		'{minutes, plural, =0 {niecała minuta} one {około # minuty} few {około # minut} many {około # minut} other {około # minuty}}'
};
