import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'result'> = {
	'result.title': 'Twoje wyniki',
	'result.none.title': 'Na tym urządzeniu nie ma jeszcze wyników',
	'result.none.text': 'Wypełnij kwestionariusz albo otwórz zapisany wcześniej plik z odpowiedziami lub wynikami.',
	'result.none.start': 'Przejdź do pytań',
	'result.unfinished.text':
		'{open, plural, one {Jedno pytanie jest jeszcze bez odpowiedzi.} few {# pytania są jeszcze bez odpowiedzi.} many {# pytań jest jeszcze bez odpowiedzi.} other {# pytania jest jeszcze bez odpowiedzi.}} Dokończ kwestionariusz, aby zobaczyć wyniki.',
	'result.unfinished.continue': 'Wróć do pytań',
	'settings.title': 'Jak odczytać wyniki',
	'settings.industry': 'Branża',
	'settings.confidence': 'Poziom ufności przedziałów',
	'settings.purpose': 'Cel',
	'first.alike':
		'Odległości od poziomu docelowego nie da się tu odróżnić od odległości w {count, plural, one {jednym innym obszarze} =2 {dwóch innych obszarach} =3 {trzech innych obszarach} =4 {czterech innych obszarach} =5 {pięciu innych obszarach} =6 {sześciu innych obszarach} =7 {siedmiu innych obszarach} few {# innych obszarach} many {# innych obszarach} other {# innych obszarach}}.',
	'first.alike.all': 'Odległości od poziomu docelowego nie da się tu odróżnić od odległości w żadnym innym obszarze.',
	'plan.title': 'Nad czym pracować, w tej kolejności',
	'plan.about':
		'O kolejności decydują znaczenie w tej roli i oczekiwana odległość od poziomu docelowego. Opisy wynikają z Twojej odległości od każdego poziomu, a nie ze znajomości Twojej pracy: zmień to, co nie pasuje.',
	'plan.make': 'Zrób z tego mój plan',
	'plan.open': 'Mój plan',
	'earlier.open': 'Wcześniejsze wyniki',
	'plan.strengths': 'Mocne strony: utrzymaj i wykorzystaj',
	'plan.reached': 'Na poziomie docelowym, ale bez rozstrzygnięcia',
	'plan.distance.far': 'ponad stopień od poziomu docelowego',
	'plan.distance.near': 'najwyżej stopień od poziomu docelowego',
	'plan.distance.there': 'wynik na poziomie docelowym',
	'radar.title': 'Kształt profilu na tle roli',
	'radar.about':
		'Twój wynik z przedziałem i poziom docelowy. Kształt służy do porównania profili; wielkość pól nic nie znaczy.',
	'radar.chart': 'Wykres radarowy wyników, przedziałów i poziomów docelowych. Te same liczby są w tabeli pod nim.',
	'radar.table': 'Liczby w tabeli',
	'radar.you': 'Ty',
	'radar.band': 'Przedział',
	'radar.target': 'Poziom docelowy',
	'radar.roles': 'Porównaj COO z CEO, CFO i CMO',
	'facts.title': 'Kwalifikacje i zakres działania',
	'facts.about': 'Twoje wykształcenie i doświadczenie obok tego, co w tej roli typowe. Nie zmienia to żadnego wyniku.',
	'facts.fact': 'Kwalifikacje',
	'facts.you': 'Ty',
	'facts.usual': 'Typowe dla tej roli',
	'facts.met': 'zgodne',
	'facts.not-met': 'jeszcze nie',
	'facts.advantage': 'atut, niewymagany',
	'facts.not-stated': 'nie podano',
	'facts.no-norm': 'Gdzie nie podano typowej wartości, tam nie ma jej w źródłach.',
	'facts.one-of': 'jedno z: {options}',
	'facts.at-least': 'co najmniej {count}',
	'facts.count.fact-team': '{count, plural, one {# osoba} few {# osoby} many {# osób} other {# osoby}}',
	'facts.count.fact-managers': '{count, plural, one {# osoba} few {# osoby} many {# osób} other {# osoby}}',
	'facts.count.fact-sites':
		'{count, plural, one {# lokalizacja} few {# lokalizacje} many {# lokalizacji} other {# lokalizacji}}',
	'facts.count.fact-years': '{count, plural, one {# rok} few {# lata} many {# lat} other {# roku}}',
	'self.title': 'Samoocena na tle pozostałych odpowiedzi',
	'self.higher':
		'W obszarze „{name}” Twoja samoocena jest o około {points} pkt wyższa, niż wynika z pozostałych odpowiedzi.',
	'self.lower':
		'W obszarze „{name}” Twoja samoocena jest o około {points} pkt niższa, niż wynika z pozostałych odpowiedzi.',
	'self.none': 'Samoocena i pozostałe odpowiedzi są zgodne w granicach niepewności.',
	'quality.title': 'O tych odpowiedziach',
	'quality.ok': 'Nic w sposobie odpowiadania nie każe zachować ostrożności.',
	'quality.caution': 'Czytaj wyniki z pewną ostrożnością: {reasons}.',
	'quality.poor': 'Czytaj wyniki z dużą ostrożnością: {reasons}.',
	'quality.not': 'Nie zmienia to żadnego wyniku i nic nie mówi o szczerości.',
	'quality.time': 'niektóre strony minęły szybciej, niż da się je przeczytać',
	'quality.run': 'wiele razy z rzędu wybrano tę samą pozycję',
	'quality.autocorrelation': 'odpowiedzi układają się w regularny wzór',
	'quality.deviation': 'wszystkie odpowiedzi mają tę samą pozycję',
	'quality.consistency': 'odpowiedzi w tych samych obszarach mocno się różnią',
	'quality.attention': 'odpowiedź na pytanie kontrolne była inna, niż proszono',
	'quality.missing': 'pominięto sporą część pytań',
	'quality.rule':
		'Pewna ostrożność jest wskazana od jednego czerwonego albo dwóch żółtych sygnałów różnego rodzaju, duża od dwóch czerwonych różnego rodzaju. Ciąg, autokorelacja i odchylenie standardowe to jeden rodzaj, każdy inny wiersz to osobny rodzaj.',
	'quality.notes':
		'Pozycja to miejsce wybranej odpowiedzi, od 0 do 4, w pytaniach o dokonania i samoocenę. n to w pierwszym wierszu liczba stron ze zmierzonym czasem, a w drugim liczba tych odpowiedzi.',
	'quality.index': 'Co sprawdzamy',
	'quality.value': 'Wartość',
	'quality.amber': 'Żółty',
	'quality.red': 'Czerwony',
	'quality.level': 'Poziom',
	'quality.both': '{least} i {share}',
	'quality.index.time':
		'Strony opuszczone szybciej, niż da się je przeczytać: przed upływem {seconds} s albo {perWord} s na słowo, jeśli to dłużej',
	'quality.index.run': 'Najdłuższy ciąg tej samej pozycji',
	'quality.index.autocorrelation':
		'Największa autokorelacja pozycji odległych o 1 do {lags} miejsc, bez znaku (od {shortest} odpowiedzi)',
	'quality.index.deviation': 'Odchylenie standardowe pozycji',
	'quality.index.consistency':
		'Zgodność parzystych z nieparzystymi, 2r / (1 + r): r to korelacja dwóch połówek odpowiedzi w obszarach (od {fewest} obszarów)',
	'quality.index.attention': 'Pytania kontrolne z inną odpowiedzią, niż proszono',
	'quality.index.missing': 'Pytania bez odpowiedzi, w %',
	'quality.level.ok': 'w porządku',
	'quality.level.amber': 'żółty',
	'quality.level.red': 'czerwony',
	'quality.level.not-available': 'niedostępne',
	'overall.title': 'Wszystkie obszary razem',
	'overall.text':
		'{score}, plus minus {margin} (ważone znaczeniem obszarów). Poszczególne obszary mówią więcej niż ta liczba.',
	'overall.none': 'Oceniono zbyt małą część profilu, by podać jedną liczbę.',
	'notes.working': 'Jak to obliczono',
	'order.title': 'Jak pewna jest ta kolejność',
	'order.text':
		'Znaczenie, poziomy docelowe i wyniki zmieniono losowo {draws} razy w granicach ich niepewności. Każdy obszar był pierwszy w takiej części tych wariantów.',
	'order.share': 'Pierwszy w',
	'order.other':
		'Lista jest ułożona według obliczonego priorytetu, a najwyższy ma obszar „{name}”; udziały mówią, jak często dany obszar był pierwszy w wariantach. Gdy obszary są tak blisko siebie albo jeden jest mniej pewny od drugiego, obie kolejności mogą się różnić.',
	'order.working':
		'W każdym z {draws} losowań znaczenie zmienia się najwyżej o ±{spread}, każda zmiana z równym prawdopodobieństwem, a poziom docelowy i wynik zgodnie z rozkładem normalnym, każdy o swój błąd standardowy; pierwszy jest obszar, który ma wtedy najwyższy priorytet. Losowania zaczynają się od liczby zapisanej razem z odpowiedziami, więc ten sam plik odpowiedzi daje zawsze te same części.',
	'order.alike':
		'W obszarze „{name}” odległości od poziomu docelowego nie da się odróżnić od odległości w {count, plural, one {jednym innym obszarze} =2 {dwóch innych obszarach} =3 {trzech innych obszarach} =4 {czterech innych obszarach} =5 {pięciu innych obszarach} =6 {sześciu innych obszarach} =7 {siedmiu innych obszarach} few {# innych obszarach} many {# innych obszarach} other {# innych obszarach}}: {others}. Pierwsze miejsce na liście nie świadczy więc o większej odległości.',
	'order.alike.all':
		'W obszarze „{name}” odległości od poziomu docelowego nie da się odróżnić od odległości w żadnym innym obszarze. Pierwsze miejsce na liście nie świadczy więc o większej odległości.',
	'order.apart':
		'W obszarze „{name}” odległość od poziomu docelowego da się odróżnić od odległości we wszystkich innych obszarach.',
	'order.distance': 'Odległość od poziomu docelowego',
	'order.alike.working':
		'Różnica = odległość od poziomu docelowego w pierwszym obszarze − odległość w drugim, w punktach. Jej błąd standardowy to √(SE₁² + SE₂²) z błędów obu odległości; granica to {z} razy tyle (poziom ufności {confidence}). Każdą parę rozpatrujemy osobno. Dwie odległości da się odróżnić, gdy ich różnica bez względu na znak jest większa niż granica.',
	'self.working':
		'Różnica = samoocena − średnia pozostałych rodzajów danych, które są w obszarze, liczonych po równo, w punktach. Jej błąd standardowy to √(SE₁² + SE₂²): SE₁ to błąd samooceny, SE₂ błąd średniej pozostałych; granica to {z} razy tyle (poziom ufności {confidence}). Wymieniamy tylko różnice większe niż ich granica.',
	'self.mean': 'Średnia pozostałych',
	'self.difference': 'Różnica',
	'self.limit': 'Granica',
	'overall.working':
		'Σ znaczenie × wynik / Σ znaczenie, dla obszarów, które mają wynik. Błąd standardowy √Σ(znaczenie × błąd standardowy)² / Σ znaczenie = {se}; margines to {z} razy tyle.',
	'overall.importance': 'Znaczenie',
	'working.title': 'Jak powstał wynik: {name}',
	'working.answers': 'Twoje odpowiedzi i ich punkty',
	'working.item': 'Pytanie',
	'working.answer': 'Twoja odpowiedź',
	'working.points': 'Punkty',
	'working.skipped': 'pominięte: ani zero, ani środek skali',
	'working.unanswered': 'brak odpowiedzi',
	'working.methods': 'Od punktów do wyniku',
	'working.method': 'Rodzaj danych',
	'working.method.evidence': 'Dokonania',
	'working.method.placement': 'Samoocena',
	'working.method.judgement': 'Sposób decydowania',
	'working.method.worksample': 'Próbki pracy',
	'working.answered': 'Odpowiedzi',
	'working.answered-of': '{n} z {k}',
	'working.mean': 'Średnia',
	'working.se': 'Błąd standardowy',
	'working.weight': 'Waga',
	'working.too-few': 'za mało odpowiedzi',
	'working.alike': 'wszystkie oceny jednakowe',
	'working.se.formula':
		'Błąd standardowy jednego rodzaju danych to rozrzut punktów (co najmniej {sigma}) podzielony przez pierwiastek z liczby odpowiedzi.',
	'working.score':
		'Wynik = Σ (waga × średnia) / Σ wag = {score}; jego błąd standardowy √Σ(waga × błąd standardowy)² / Σ wag = {se}.',
	'working.partial': 'Rodzaj danych bez wyniku dodaje do kwadratu tego błędu (swój udział w wagach × {spread} pkt)².',
	'working.gap':
		'Różnica = poziom docelowy − wynik = {target} − {score} = {gap}; jej błąd standardowy √({se}² + {targetSe}²) = {gapSe}.',
	'working.band': 'Różnica ± {z} × {gapSe}: przy poziomie ufności {confidence} leży ona między {low} a {high}.',
	'working.verdict.below': 'Cały przedział leży powyżej zera: poniżej profilu.',
	'working.verdict.meets': 'Cały przedział leży poniżej zera: profil osiągnięty.',
	'working.verdict.unclear': 'Przedział obejmuje zero: nierozstrzygnięte.',
	'working.holm':
		'Przy rekrutacji wnioski dla wszystkich obszarów mają jedno wspólne ryzyko błędu (metoda Holma), dlatego wniosek może brzmieć „nierozstrzygnięte”, choć sam przedział jest jednoznaczny.',
	'working.holm.step':
		'Metoda Holma: p = 1 − Φ({gap} / {gapSe}) {p}, miejsce {k} z {m} według wielkości, porównujemy z α / ({m} − {k} + 1) = {alpha} / {left} = {limit}.',
	'working.holm.kept': 'Nie jest większe: dość wyraźne.',
	'working.holm.failed': 'Jest większe: nie dość wyraźne.',
	'working.holm.stopped':
		'Nie jest większe, ale mniejsze p przekroczyło własną granicę, a to kończy szereg: nie dość wyraźne.',
	'working.priority':
		'Oczekiwany niedobór = różnica × Φ(różnica / se) + se × φ(różnica / se) = {shortfall}; × znaczenie {importance} = priorytet {priority}.',
	'working.rounded':
		'Obliczenia są na pełnych liczbach, a zaokrąglone jest tylko to, co widać, więc ostatnia cyfra może się różnić.',
	'working.target': 'Źródła poziomu docelowego {target} i znaczenia {importance}: {sources}.',
	'working.adjusted': 'Branża {industry} jest uwzględniona: {importance} do znaczenia, {target} do poziomu docelowego.',
	'working.source.onet': 'oceny roli w O*NET',
	'working.source.esco': 'umiejętności roli w ESCO',
	'working.source.judgement': 'nasz osąd, oznaczony tak w metodyce',
	'working.source.edited': 'zmiana profilu, opisana poniżej',
	'working.methods-link': 'Wszystkie wzory są na stronie „Metodyka”.',
	'report.head': 'COO Fit, {date}. Kwestionariusz {instrument}.',
	'files.title': 'Zachowaj wyniki',
	'files.title.none': 'Zapisane wcześniej',
	'files.print': 'Drukuj lub zapisz jako PDF',
	'files.answers': 'Zapisz odpowiedzi (answers.json)',
	'files.result': 'Zapisz wyniki (result.json)',
	'files.open': 'Otwórz plik',
	'files.open.about': 'Plik z odpowiedziami lub wynikami, zapisany tu wcześniej.',
	'files.replace.title': 'Zastąpić to, co tu jest?',
	'files.replace.text':
		'Odpowiedzi na tym urządzeniu: {here}. Odpowiedzi w pliku: {there}. Odpowiedzi z pliku zastąpią obecne.',
	'files.replace.yes': 'Zastąp',
	'files.opened': 'Plik został otwarty.',
	'files.error': 'Plik nie został otwarty i nic się tu nie zmieniło.',
	'files.unreachable':
		'Nie udało się pobrać części COO Fit, która odczytuje pliki. Sprawdź połączenie i otwórz plik jeszcze raz. Jeśli to nie pomoże, wczytaj stronę ponownie.',
	'files.error.unread':
		'Nie da się go już tu odczytać: mógł zostać przeniesiony, zmieniony lub mieć nową nazwę. Wybierz go jeszcze raz.',
	'files.error.not-json': 'To nie jest plik JSON. Wybierz plik zapisany w COO Fit.',
	'files.error.too-large': 'Plik jest większy niż {limit}. Wybierz plik zapisany w COO Fit.',
	'files.error.format':
		'Pole „format” ma wartość {found}; ta wersja COO Fit czyta {expected}. Użyj wersji, w której zapisano plik.',
	'files.error.instrument':
		'Pole „instrument” ma wartość {found}; ta wersja COO Fit zawiera {expected}. Użyj wersji, w której zapisano plik.',
	'files.error.missing': 'Brakuje pola „{field}”. Zapisz plik ponownie w COO Fit.',
	'files.error.unknown':
		'Pole „{field}” nie należy do tego formatu. Usuń je albo użyj wersji COO Fit, w której zapisano plik.',
	'files.error.value': 'Pole „{field}” ma wartość, która jest tu niemożliwa: {found}. Oczekiwana wartość: {expected}.',
	'files.error.item':
		'Pole „{field}” wskazuje pytanie, którego ten kwestionariusz nie zawiera. Zapisz plik ponownie w COO Fit.',
	'files.error.option':
		'Pole „{field}” wskazuje odpowiedź, której to pytanie nie ma: {found}. Zapisz plik ponownie w COO Fit.',
	'files.error.numbers':
		'Pole „{field}” nie wynika z odpowiedzi w pliku, a więc plik zmieniono po zapisaniu. Otwórz plik w zapisanej postaci albo same odpowiedzi.',
	'again.open': 'Zacznij od nowa',
	'result.open':
		'{count, plural, one {Jedno pytanie nie ma} few {# pytania nie mają} many {# pytań nie ma} other {# pytania nie ma}} jeszcze odpowiedzi: każda branża ma własne scenariusze, a część pytań mogła zostać pominięta. Obszary z mniejszą liczbą odpowiedzi mają szersze przedziały.',
	'result.open.answer': 'Odpowiedz teraz',
	'result.change': 'Przejrzyj swoje odpowiedzi'
};
