import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'start'> = {
	'start.title': 'Zanim zaczniesz',
	'start.purpose': 'W jakim celu?',
	'start.purpose.development.about': 'Dokonania i samoocena ważą mniej więcej tyle samo.',
	'start.purpose.selection.about': 'Dokonania ważą więcej niż samoocena, a wnioski wymagają większej pewności.',
	'start.industry': 'Jaka branża?',
	'start.industry.about': 'Przesuwa część poziomów docelowych. Możesz ją zmienić także przy wynikach.',
	'start.length': 'Która wersja?',
	'start.length.quick': 'Krótka',
	'start.length.quick.about':
		'{questions, plural, one {# pytanie} few {# pytania} many {# pytań} other {# pytania}}, {minutes}',
	'start.length.background': 'Krótka, z całym Twoim doświadczeniem',
	'start.length.background.about':
		'{questions, plural, one {# pytanie} few {# pytania} many {# pytań} other {# pytania}}, {minutes}',
	'start.length.full': 'Pełna',
	'start.length.full.about':
		'{questions, plural, one {# pytanie} few {# pytania} many {# pytań} other {# pytania}}, {minutes}. Z sytuacjami z dnia dyrektora operacyjnego i krótkimi obliczeniami; przedziały niepewności są najwęższe.',
	'start.length.custom': 'Wybrane obszary',
	'start.length.custom.about':
		'{questions, plural, one {# pytanie} few {# pytania} many {# pytań} other {# pytania}}, {minutes}. Więcej o obszarach, które są dla Ciebie ważne.',
	'start.areas': 'Które obszary dokładniej?',
	'start.areas.about':
		'Każdy obszar to od pięciu do siedmiu dodatkowych pytań: dwie samooceny, jedno pytanie o dokonania, dwie sytuacje, a w niektórych także dwa krótkie obliczenia.',
	'start.areas.none': 'Wybierz co najmniej jeden obszar.',
	'start.know.device': 'Twoje odpowiedzi zostają na tym urządzeniu i w każdej chwili możesz je usunąć.',
	'start.know.pause': 'Możesz przerwać w dowolnej chwili i wrócić później. Każda odpowiedź zapisuje się od razu.',
	'start.know.means': 'Wyniki zestawiają Twoje własne odpowiedzi z profilem roli COO i mówią, na ile są pewne.',
	'start.know.not': 'To nie jest test, czy poradzisz sobie w tej roli, ani porównanie z innymi osobami.',
	'start.begin': 'Zacznij',
	'start.continue': 'Kontynuuj',
	'start.again': 'Zacznij od nowa',
	'start.under-way': 'Masz rozpoczęty kwestionariusz: odpowiedzi na {answered} z {questions} pytań.',
	'start.finished': 'Na tym urządzeniu masz już wypełniony kwestionariusz.',
	'start.see-result': 'Zobacz wyniki',
	'again.title': 'Zacząć od nowa?',
	'again.text':
		'Dotychczasowe odpowiedzi znikną z tego urządzenia. Wyniki, które już zostały wyświetlone, pozostaną w części „Wcześniejsze wyniki”. Aby zachować inne odpowiedzi, najpierw zapisz je do pliku.',
	'again.save': 'Zapisz moje odpowiedzi',
	'again.yes': 'Zacznij od nowa'
};
