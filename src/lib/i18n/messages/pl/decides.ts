import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'decides'> = {
	'decides.title': 'O czym ten system rozstrzyga, a o czym nie',
	'decides.about':
		'Strona powstała z obecnych ustawień tej rekrutacji. Można ją przekazać osobom kandydującym, przedstawicielom pracowników i audytorom.',
	'decides.as-of': 'Stan na {day}, wersja pytań: {instrument}.',
	'decides.purpose': 'Do czego służy',
	'decides.seat': 'Stanowisko: {seat}. {why}',
	'decides.judged': 'Ocena, że profil odpowiada stanowisku: {by}, {day}. Uzasadnienie: {reason}',
	'decides.judged.not': 'Nie podano jeszcze, kto ocenił, że profil odpowiada stanowisku, kiedy i dlaczego.',
	'decides.does': 'Co robi',
	'decides.does.ask':
		'Zadaje pytania na około {minutes} minut, wszystkim te same, bez limitu czasu, w językach: {languages}.',
	'decides.does.score':
		'Przelicza odpowiedzi na punkty według kluczy napisanych wcześniej przez ludzi. Te same odpowiedzi dają zawsze ten sam wynik; nic się tu nie uczy i nie uczestniczy w tym żaden model językowy.',
	'decides.does.band':
		'Dla każdego z {areas} obszarów pokazuje wynik z przedziałem {confidence}% obok poziomu docelowego z profilu, a tam, gdzie przedział nie rozstrzyga, podaje „nierozstrzygnięte”.',
	'decides.does.facts':
		'{count, plural, =0 {Nie sprawdza żadnych wymagań koniecznych.} one {Dla jednego wymagania koniecznego mówi, czy jest spełnione, niespełnione czy niepodane.} few {Dla # wymagań koniecznych mówi, czy każde jest spełnione, niespełnione czy niepodane.} many {Dla # wymagań koniecznych mówi, czy każde jest spełnione, niespełnione czy niepodane.} other {Dla # wymagania koniecznego mówi, czy jest spełnione, niespełnione czy niepodane.}}',
	'decides.does.quality':
		'Odnotowuje oznaki pośpiesznych lub jednostajnych odpowiedzi. Nie zmieniają one wyniku i nikogo nie wykluczają.',
	'decides.does.claims':
		'Wskazuje obszary, w których czyjaś samoocena sięga wyżej, niż potwierdzają podane dokonania. To temat na rozmowę; nie zmienia żadnego wyniku i nic nie mówi o uczciwości.',
	'decides.does.questions':
		'Podpowiada pytania do ustrukturyzowanej rozmowy. Liczba obszarów: {areas}; wynikają one z odpowiedzi danej osoby: {shortfall}, w których ważność i oczekiwana odległość od profilu razem znaczą najwięcej, oraz {width} spośród pozostałych, w których wynik jest najmniej pewny. Nie wszyscy są więc pytani o te same obszary; pytania do danego obszaru pochodzą jednak z tej samej listy, a skala ocen jest dla wszystkich ta sama.',
	'decides.does.erase': 'W dniu {day} usuwa wszystkie dane osób kandydujących.',
	'decides.not': 'Czego nie robi',
	'decides.not.reject':
		'Nikogo nie przyjmuje ani nie odrzuca. Nie ma tu zautomatyzowanych decyzji w rozumieniu art. 22 RODO.',
	'decides.not.rank':
		'Nie tworzy wyniku łącznego, rankingu, wskaźnika dopasowania ani progu i nie sortuje osób według wyniku.',
	'decides.not.look':
		'Nie korzysta ze zdjęć, głosu ani nagrań, z danych o pochodzeniu, wieku czy płci ani z niczego, co można znaleźć o danej osobie gdzie indziej.',
	'decides.not.foretell': 'Nie przewiduje, jak ktoś będzie pracować: nie ma jeszcze dowodów trafności.',
	'decides.not.watch': 'Nie obserwuje nikogo podczas odpowiadania: ktoś lub coś mogło pomagać.',
	'decides.people': 'O czym rozstrzygają ludzie',
	'decides.people.profile': 'jaki profil odpowiada stanowisku i kogo się zaprasza',
	'decides.people.facts': 'czy wymaganie konieczne jest spełnione, po sprawdzeniu',
	'decides.people.interview':
		'jak przebiegła rozmowa: najpierw każda osoba prowadząca ocenia osobno, w skali od 1 do 5 lub „brak podstaw”',
	'decides.people.decision': 'czy ktoś przechodzi dalej: pisemnie, z uzasadnieniem i po otwarciu profilu',
	'decides.people.contest': 'co zrobić, gdy ktoś kwestionuje wynik albo prosi o inną formę udziału',
	'decides.settings': 'Jak ustawiono tę rekrutację',
	'decides.blind.on': 'Osoby oceniające widzą kody zamiast nazwisk, dopóki nie wystawią oceny.',
	'decides.blind.off': 'Osoby oceniające od początku widzą nazwiska: mogą one wpływać na ocenę.',
	'decides.report.on': 'Po wysłaniu odpowiedzi osoby kandydujące widzą własny raport.',
	'decides.report.off': 'Osoby kandydujące nie widzą własnego raportu, mogą jednak zażądać swoich danych.'
};
