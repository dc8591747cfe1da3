import type { MessagesOf } from '../message-id.ts';

/** What a candidate reads in a screening. */
export const messages: MessagesOf<'candidate'> = {
	'invitation.title': 'Twoje zaproszenie',
	'invitation.opens': 'Początek: {date}.',
	'invitation.unknown': 'Ten link donikąd nie prowadzi',
	'invitation.unknown.remedy':
		'Być może zginęła po drodze jego część albo zastąpił go nowszy. Skopiuj cały link z ostatniej otrzymanej wiadomości lub poproś o nowy osobę, która Cię zaprosiła.',
	'invitation.withdrawn': 'Twoja rezygnacja została przyjęta',
	'invitation.withdrawn.remedy':
		'Wszystkie Twoje dane zostały usunięte, więc nie ma już czego pokazać. Jeśli to pomyłka, poproś o nowe zaproszenie osobę, która Cię zaprosiła.',
	'invitation.cancelled': 'To zaproszenie zostało anulowane',
	'invitation.cancelled.remedy':
		'Anulowała je osoba, która Cię zaprosiła. Jeśli uważasz, że to pomyłka, skontaktuj się z nią.',
	'invitation.erased': 'Wszystko tutaj zostało usunięte',
	'invitation.erased.remedy':
		'Rekrutacja się zakończyła, a wszystkie odpowiedzi i wyniki usunięto zgodnie z podaną wcześniej informacją.',
	'invitation.expired': 'Ten link wygasł',
	'invitation.expired.remedy':
		'Czas na odpowiedzi minął. Jeśli nadal chcesz wziąć udział, poproś o nowy link: odpowiedzi zapisane wcześniej są zachowane.',
	'invitation.not-open': 'Ta rekrutacja jeszcze się nie zaczęła',
	'invitation.not-open.remedy': 'Wróć później, używając tego samego linku. Czekając, nic nie tracisz.',
	'invitation.closed': 'Ta rekrutacja jest zamknięta',
	'invitation.closed.remedy':
		'Odpowiedzi nie są już przyjmowane. Jeśli nadal chcesz wziąć udział, skontaktuj się z nami.',
	'invitation.other-version': 'Tych pytań nie można już pokazać',
	'invitation.other-version.remedy':
		'Rekrutację przygotowano z innymi pytaniami niż te, które są teraz na serwerze. Twoje odpowiedzi są zachowane. Daj o tym znać osobie, która Cię zaprosiła.',
	'info.title': 'Zanim zaczniesz',
	'info.about':
		'Najpierw przeczytaj tę informację. Dopóki nie przejdziesz dalej, o nic nie pytamy i niczego nie zapisujemy.',
	'info.time':
		'Zajmie to {minutes}. Nie ma limitu czasu: możesz przerwać w każdej chwili i wrócić później, korzystając z tego samego linku, także na innym urządzeniu.',
	'info.skip': 'Każde pytanie możesz zostawić bez odpowiedzi. Jest wtedy pomijane w wynikach, a nie liczone jako zero.',
	'info.unproctored':
		'Nie nagrywamy obrazu z kamery, dźwięku ani ekranu; zapisywany jest czas wyświetlania każdego pytania. Odpowiadaj samodzielnie, bez chatbota i bez pomocy innych: na rozmowie padną pytania o Twoje rzeczywiste działania.',
	'info.decision': 'Decydują ludzie. Żaden wynik nikogo nie przyjmuje ani nie odrzuca i nie powstaje żaden ranking.',
	'info.purpose': 'Do czego to służy',
	'info.controller': 'Kto jest administratorem Twoich danych',
	'info.scoring': 'Jak powstaje wynik',
	'info.recipients': 'Kto widzi Twoje odpowiedzi',
	'info.retention': 'Jak długo są przechowywane',
	'info.legalBasis': 'Podstawa prawna',
	'info.rights': 'Twoje prawa',
	'info.alternative': 'Inna forma udziału',
	'info.contact': 'Kontakt',
	'info.changed': 'Zmieniono {day}, już po wysłaniu zaproszenia.',
	'info.go-on': 'Informacja przeczytana, dalej',
	'info.again': 'Przeczytaj informację jeszcze raz',
	'info.needs-script':
		'Pytania wymagają JavaScriptu. Włącz go dla tej strony albo poproś osobę kontaktową o inną formę udziału.',
	'practice.title': 'Pytanie na próbę.',
	'practice.about': 'Nie liczy się do wyniku, a odpowiedź nie jest ani zapisywana, ani wysyłana.',
	'practice.why': 'Żeby było wiadomo, jak się odpowiada, zanim zacznie się to liczyć.',
	'practice.ask': 'Od czego najchętniej zaczynasz dzień pracy?',
	'practice.ask.messages': 'Od wiadomości, które przyszły',
	'practice.ask.plan': 'Od planu dnia',
	'practice.ask.walk': 'Od krótkich rozmów z ludźmi w firmie',
	'practice.ask.varies': 'Każdego dnia inaczej',
	'practice.done':
		'Tak to działa. Od teraz każda odpowiedź jest zapisywana od razu. Możesz je zmieniać aż do wysłania.',
	'practice.begin': 'Przejdź do pytań',
	'saved.all': 'Wszystkie odpowiedzi są zapisane.',
	'saved.waiting':
		'{count, plural, one {# odpowiedź czeka na połączenie. Do tego czasu jest na tym urządzeniu; możesz odpowiadać dalej.} few {# odpowiedzi czekają na połączenie. Do tego czasu są na tym urządzeniu; możesz odpowiadać dalej.} many {# odpowiedzi czeka na połączenie. Do tego czasu są na tym urządzeniu; możesz odpowiadać dalej.} other {# odpowiedzi czeka na połączenie. Do tego czasu są na tym urządzeniu; możesz odpowiadać dalej.}}',
	'saved.not-stored':
		'Ta przeglądarka niczego nie zapisuje na urządzeniu. Możesz odpowiadać dalej, ale nie zamykaj strony, dopóki odpowiedzi czekają na połączenie.',
	'saved.ended':
		'Odpowiedzi nie są już przyjmowane: zostały wysłane albo rekrutację zamknięto. Wczytaj stronę ponownie, żeby to sprawdzić.',
	'saved.refused':
		'Serwer nie rozpoznał jednej z odpowiedzi: pytania mogły się zmienić. Twoje odpowiedzi zostają na tym urządzeniu. Wczytaj stronę ponownie.',
	'saved.reload': 'Wczytaj stronę ponownie',
	'send.go': 'Wyślij moje odpowiedzi',
	'send.title': 'Wysłać odpowiedzi teraz?',
	'send.text':
		'{open, plural, =0 {Każde pytanie ma odpowiedź.} one {# pytanie jest jeszcze bez odpowiedzi.} few {# pytania są jeszcze bez odpowiedzi.} many {# pytań jest jeszcze bez odpowiedzi.} other {# pytania jest jeszcze bez odpowiedzi.}} Po wysłaniu odpowiedzi już się nie zmienią. Później będzie można poprawić tylko informacje o Twoim doświadczeniu i wykształceniu.',
	'send.busy': 'Trwa wysyłanie odpowiedzi.',
	'send.offline':
		'Nic nie zostało wysłane: brak połączenia z serwerem. Twoje odpowiedzi są na tym urządzeniu. Spróbuj ponownie, gdy będziesz online.',
	'sent.title': 'Twoje odpowiedzi zostały wysłane',
	'sent.when': 'Wysłano: {date}.',
	'sent.next':
		'Teraz przeczytają je ludzie; żaden wynik nikogo nie przyjmuje ani nie odrzuca. Możesz zamknąć tę stronę i wrócić do niej z tym samym linkiem.',
	'sent.report': 'Twój raport',
	'sent.profile': 'profilu tego stanowiska',
	'sent.target': 'poziom docelowy dla tego stanowiska',
	'sent.report.none':
		'W tej rekrutacji nie jest tutaj pokazywany. Masz do niego prawo: poproś o niego osobę kontaktową wskazaną niżej.',
	'sent.claims':
		'Na rozmowie mogą paść pytania o te obszary: {names}. Twoja samoocena sięga w nich wyżej, niż potwierdzają podane dokonania, albo na któreś z pytań o dokonania nie ma odpowiedzi. Widzą to osoby czytające odpowiedzi; nic to nie mówi o uczciwości.',
	'sent.facts.about':
		'Jeśli coś się tu nie zgadza, popraw to. Wysłana odpowiedź zostaje obok i obie są czytane. Te informacje nie wpływają na żaden wynik.',
	'sent.facts.other-version':
		'Twoje odpowiedzi dotyczą wcześniejszej wersji pytań, więc nie można ich tu pokazać ani poprawić. Jeśli coś w informacjach o Tobie się nie zgadza, napisz do osoby kontaktowej podanej niżej; ma ona obowiązek się tym zająć.',
	'sent.facts.given': 'Wysłano: {answer}',
	'sent.facts.none': 'brak odpowiedzi',
	'sent.facts.corrected': 'Poprawiono {date}: {answer}',
	'sent.facts.correct': 'Popraw',
	'sent.facts.save': 'Zapisz poprawkę',
	'sent.facts.saved': 'Poprawka została zapisana.',
	'sent.facts.fault': 'Nie zapisano. Wybierz jedną z odpowiedzi albo wpisz liczbę całkowitą w podanych granicach.',
	'sent.contest': 'Jeśli się nie zgadzasz',
	'sent.contest.about':
		'Napisz do osoby kontaktowej, co Twoim zdaniem odczytano błędnie. Człowiek jeszcze raz przyjrzy się Twoim odpowiedziom, informacjom o Tobie i temu, jak je odczytano, uwzględni to, co piszesz, i powie Ci, co z tego wynikło.',
	'data.more': 'Informacja, Twoje dane i rezygnacja z udziału',
	'data.title': 'Twoje dane',
	'data.about':
		'Plik z tym, co jest o Tobie zapisane: odpowiedzi i czas każdej z nich, poprawki, uwagi o jakości odpowiedzi i o samoocenie oraz prosty opis, jak to wszystko jest liczone.',
	'data.left-out.notes':
		'Nie ma w nim tego, co napisały o Tobie osoby prowadzące rozmowy i podejmujące decyzję; udostępni to osoba kontaktowa.',
	'data.left-out.scores':
		'Nie ma w nim też Twoich wyników, bo ta rekrutacja nie pokazuje tutaj raportu. Masz do nich prawo: poproś o nie osobę kontaktową.',
	'data.left-out.words':
		'Nie ma w nim brzmienia pytań i odpowiedzi, które było przed Tobą: na serwerze jest teraz inna ich wersja.',
	'data.save': 'Zapisz moje dane w pliku',
	'withdraw.title': 'Zrezygnuj z udziału i usuń wszystko',
	'withdraw.about':
		'Twój udział wtedy się kończy. Imię i nazwisko, adres, odpowiedzi i wynik są usuwane od razu i nie da się ich przywrócić. Zostaje tylko informacja, że ktoś zrezygnował, bez wskazania, kto to był.',
	'withdraw.devices':
		'Jeśli odpowiedzi były zapisywane także na innym urządzeniu, trzeba potem otworzyć na nim ten sam link: wtedy zniknie również to, co na nim zostało.',
	'withdraw.sure': 'Tak, usuń wszystko, co o mnie zapisano',
	'withdraw.fault': 'Nic nie zostało usunięte. Jeśli na pewno tego chcesz, najpierw zaznacz pole.',
	'withdraw.go': 'Zrezygnuj z udziału',
	'logic.points':
		'Każda odpowiedź ma z góry ustaloną liczbę punktów od 0 do 100, taką samą dla wszystkich. Pytania bez odpowiedzi nie mają żadnej.',
	'logic.score':
		'Wynik obszaru to średnia ważona: najwięcej znaczy to, co zostało zrobione, potem sposób podejmowania decyzji i próbki pracy, a najmniej samoocena.',
	'logic.band': 'Każdy wynik ma przedział, w którym prawdopodobnie leży. Mniej odpowiedzi to szerszy przedział.',
	'logic.verdict':
		'Wniosek pojawia się tylko wtedy, gdy cały przedział leży po jednej stronie poziomu docelowego. W innym razie brzmi on „nierozstrzygnięte”. Nie ma wyniku łącznego ani rankingu.',
	'logic.facts':
		'Informacje o doświadczeniu i wykształceniu nie wchodzą do żadnego wyniku. Są oznaczane jako spełnione, niespełnione lub niepodane.',
	'logic.quality':
		'Uwagi o jakości odpowiedzi (tempo, wzorce, pytania bez odpowiedzi) nie zmieniają żadnego wyniku i nikogo nie odrzucają.',
	'logic.claims':
		'Jeśli samoocena jest znacznie wyższa, niż wynika z pozostałych odpowiedzi, albo jest wysoka, a na któreś z pytań o dokonania nie ma odpowiedzi, odnotowuje się to jako temat do rozmowy. Nie zmienia to żadnego wyniku.',
	'logic.decision':
		'Żadna decyzja nie zapada automatycznie. Decydują ludzie i możesz poprosić, żeby człowiek spojrzał na to jeszcze raz.'
};
