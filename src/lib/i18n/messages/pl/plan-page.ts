import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'plan-page'> = {
	'planner.title': 'Twój plan rozwoju',
	'planner.about':
		'Wybierz, nad czym chcesz pracować, i zmień wszystko, co nie pasuje. Plan zapisuje się na tym urządzeniu na bieżąco.',
	'planner.none.title': 'Na tym urządzeniu nie ma jeszcze planu',
	'planner.none.text': 'Plan powstaje z wyników: proponuje, nad czym pracować, a Ty dopasowujesz go do siebie.',
	'planner.none.result': 'Przejdź do wyników',
	'planner.not-kept':
		'Ta przeglądarka nie zachowa Twojego planu: jej pamięć jest pełna lub wyłączona. Możesz pisać dalej, ale przed opuszczeniem tej strony zapisz plan do pliku.',
	'planner.other.text':
		'Ten plan powstał z innych wyników niż te, które są teraz na urządzeniu. Nic się w nim nie zmieni, dopóki nie zdecydujesz.',
	'planner.other.start': 'Zacznij od nowych wyników',
	'planner.other.keep': 'Zachowaj ten plan',
	'planner.replace.title': 'Zastąpić ten plan?',
	'planner.replace.text': 'Nowy plan zajmie miejsce obecnego; wszystkie Twoje zmiany w obecnym planie przepadną.',
	'planner.replace.yes': 'Zastąp',
	'planner.choose': 'Priorytety',
	'planner.choose.about': 'W tej samej kolejności co w wynikach. Dwa lub trzy naraz w zupełności wystarczą.',
	'planner.choose.none': 'Nie wybrano żadnego priorytetu. Zaznacz powyżej co najmniej jeden.',
	'planner.written': 'Przywróć pierwotny tekst: {part}',
	'planner.action': 'Krok {number}',
	'planner.by': 'Termin',
	'planner.by-day': 'do {day}',
	'planner.up': 'W górę',
	'planner.down': 'W dół',
	'planner.remove': 'Usuń',
	'planner.moved': 'To teraz krok {number}.',
	'planner.removed': 'Krok usunięto.',
	'planner.added': 'Dodano jako krok {number}.',
	'planner.suggestions': 'Więcej kroków do wyboru',
	'planner.add': 'Dodaj',
	'planner.add-own': 'Dodaj własny krok',
	'planner.evidence': 'Dowody, które zbiorę',
	'planner.evidence.suggestion': 'Na przykład: {text}',
	'planner.evidence.use': 'Użyj tego przykładu',
	'planner.review': 'Powrót do planu',
	'planner.review.event': 'Powrót do mojego planu rozwoju',
	'planner.keep': 'Zabierz plan ze sobą',
	'planner.print': 'Drukuj lub zapisz jako PDF',
	'planner.markdown': 'Zapisz jako tekst (Markdown)',
	'planner.calendar': 'Zapisz do kalendarza (.ics)',
	'planner.calendar.about':
		'Plik kalendarza zawiera dzień powrotu do planu i każdy krok, który ma termin. Wpisy zachowują swoje identyfikatory, więc kalendarz może je zaktualizować z późniejszego pliku.',
	'planner.calendar.unreachable':
		'Nie udało się pobrać części COO Fit, która tworzy pliki kalendarza. Sprawdź połączenie i spróbuj ponownie.',
	'planner.calendar.empty': 'Nie ma jeszcze żadnej daty, więc nie ma czego wpisać do kalendarza.'
};
