import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'manual'> = {
	'manual.title': 'Podręcznik z kluczami',
	'manual.lede':
		'O co pyta narzędzie {instrument}, ile warta jest każda odpowiedź i dlaczego oraz co o nim wiadomo. Podręcznik powstaje automatycznie z samego narzędzia. Zawiera klucze: zajrzyj tu po swoich wynikach, nie wcześniej.',
	'manual.contents': 'Spis treści',
	'manual.uses.title': 'Do czego służy',
	'manual.intended.title': 'Przeznaczenie',
	'manual.intended.self':
		'Osoba zainteresowana rolą przygląda się swoim mocnym stronom i brakom i planuje, nad czym pracować.',
	'manual.intended.coaching': 'Coach lub mentor omawia wyniki z osobą, która odpowiadała.',
	'manual.intended.selection':
		'W rekrutacji narzędzie wspiera decyzję, którą podejmują ludzie: o co zapytać w rozmowie i które fakty sprawdzić.',
	'manual.ruled-out.title': 'Zastosowania wykluczone',
	'manual.ruled-out.decide': 'Narzędzie samo nigdy nikogo nie szereguje, nie przyjmuje ani nie odrzuca.',
	'manual.ruled-out.alone': 'Nie może być jedyną podstawą decyzji o człowieku.',
	'manual.ruled-out.notice':
		'Nie wolno go dawać kandydatom bez wcześniejszej informacji: o co pytamy i po co, kto widzi odpowiedzi, jak długo są przechowywane oraz że decydują ludzie.',
	'manual.ruled-out.keys': 'Nie wolno go używać w rekrutacji wobec osób, które widziały klucze z tego podręcznika.',
	'manual.ruled-out.clinical': 'Nie jest do użytku klinicznego i nie mierzy ani inteligencji, ani osobowości.',
	'manual.ruled-out.validated':
		'Nie wolno nazywać go testem o potwierdzonej trafności: dowodów trafności jeszcze nie ma.',
	'manual.blueprint.title': 'Budowa',
	'manual.blueprint':
		'Liczba wszystkich pytań: {items}. Do obszarów roli należy z nich {scored}. Pytań o dotychczasowe doświadczenie jest {facts}, w tym w krótkiej wersji {quick}; nigdy nie wchodzą do wyniku. Sytuacja przypisana do jednej branży zastępuje w niej sytuację ogólną, więc nikt nie dostaje więcej pytań.',
	'manual.part.core': 'Część podstawowa',
	'manual.part.deep': 'Moduł pogłębiony',
	'manual.part.industry': 'Poszczególne branże',
	'manual.core-and-deep': 'Część podstawowa i moduł pogłębiony',
	'manual.kind': 'Rodzaj',
	'manual.kind.fact': 'Doświadczenie',
	'manual.kind.placement': 'Samoocena',
	'manual.kind.evidence': 'Dokonania',
	'manual.kind.judgement': 'Sytuacja',
	'manual.kind.worksample': 'Próbka pracy',
	'manual.kind.attention': 'Pytanie kontrolne',
	'manual.all': 'Razem',
	'manual.all-areas': 'Wszystkie obszary',
	'manual.forms.title': 'Wersje i czas',
	'manual.forms':
		'Wyniki krótkiej wersji można w każdej chwili doprecyzować modułami pogłębionymi. Minuty wynikają z liczby sekund, jaką przyjęto na pytanie danego rodzaju; to także założenie.',
	'manual.form': 'Wersja lub moduł',
	'manual.form.deep': 'Moduł pogłębiony: {name}',
	'manual.questions': 'Pytania',
	'manual.minutes': 'Czas',
	'manual.seconds': 'Sekundy',
	'manual.items.title': 'Wszystkie pytania z kluczami',
	'manual.items':
		'Pod każdym identyfikatorem podano rodzaj, moduł i przewidywany czas, potem pytanie w zadawanym brzmieniu i punkty za każdą odpowiedź. W sytuacji każde działanie ocenia się od 1 do 5; klucz mówi, jak skuteczne jest ono zdaniem autorów, i dlaczego. Żaden ekspert z zewnątrz jeszcze tych działań nie oceniał.',
	'manual.item': 'Pytanie',
	'manual.item.sources': 'Na podstawie',
	'manual.item.seconds': 'około {seconds} s',
	'manual.item.quick': 'w krótkiej wersji',
	'manual.item.replaces': 'tylko {industry}, zamiast {item}',
	'manual.item.range': 'Liczba całkowita od {min} do {max}.',
	'manual.item.points': 'Odpowiedzi i ich punkty',
	'manual.item.actions': 'Działania z kluczami i uzasadnieniem',
	'manual.item.choice': 'Odpowiedzi, jedna do wyboru',
	'manual.item.choices': 'Odpowiedzi, można wybrać kilka',
	'manual.sample.example': 'Każdy arkusz ma własne liczby. Te należą do arkusza z ziarnem losowości {seed}:',
	'manual.sample.solution': 'Wzór i rozwiązanie:',
	'manual.sample.slip': 'Typowy błąd:',
	'manual.sample.ranges': 'Od najmniejszej do największej liczby (liczba sprawdzonych arkuszy: {seeds}):',
	'manual.profile.version': 'Profil {id}, wersja {version}.',
	'manual.industries.title': 'Co dodaje branża',
	'manual.industries':
		'Wybrana branża podnosi niektóre wartości znaczenia i poziomy docelowe. Wszystko to jest naszym osądem.',
	'manual.industry': 'Branża',
	'manual.importance': 'Znaczenie',
	'manual.target': 'Poziom docelowy',
	'manual.usual.title': 'Doświadczenie typowe dla roli',
	'manual.usual': 'Pokazujemy je jako listę obok podanych odpowiedzi; nie zmienia żadnego wyniku.',
	'manual.usual.column': 'Typowe',
	'manual.usual.min': 'co najmniej {min}',
	'manual.usual.advantage': 'atut, niewymagany',
	'manual.sources': 'Źródła',
	'manual.sources.items':
		'{count, plural, =0 {żadne pytanie} one {# pytanie} few {# pytania} many {# pytań} other {# pytania}}',
	'manual.scoring.title': 'Obliczanie wyniku',
	'manual.scoring.points':
		'Pytanie o samoocenę lub dokonania daje tyle punktów, ile wybrana odpowiedź. Pytania o doświadczenie nie dają punktów. Nie ma ich też pytanie pominięte: to ani zero, ani środek skali.',
	'manual.scoring.judgement':
		'Sytuacje: oceny ze wszystkich w pełni ocenionych sytuacji standaryzuje się razem (wartości z), tak samo klucze tych samych działań. MSD to średni kwadrat różnicy między nimi dla działań jednej sytuacji, a p to jej punkty. Jeśli w pełni oceniono mniej niż dwie sytuacje albo wszystkie oceny są równe, sytuacje nie mają punktów.',
	'manual.scoring.worksample':
		'Próbki pracy: poprawna odpowiedź daje {right} pkt, a wynik typowego błędu {nearMiss} pkt; liczba może odbiegać o {tolerance}. Każda inna odpowiedź daje 0.',
	'manual.scoring.kind':
		'W każdym obszarze każdy rodzaj danych ma wynik M: średnią swoich punktów, o ile odpowiedziano na co najmniej dwie trzecie jego pytań. SE to błąd standardowy, s – odchylenie standardowe punktów, n – ich liczba, a σ = {sigma} – zakładany błąd jednego pytania.',
	'manual.scoring.area':
		'Wynik X obszaru to średnia ważona jego rodzajów danych. Symbol W oznacza sumę wag (w) wszystkich zadanych rodzajów, a Wp – sumę wag tych, które mają wynik; zakładamy, że to, czego brakuje, może odbiegać o {spread} pkt.',
	'manual.scoring.gap':
		'Różnica G to poziom docelowy T minus wynik, a se to jej błąd standardowy razem z błędem poziomu docelowego. Poziom ufności przedziału to {development} dla własnego rozwoju i {selection} w rekrutacji. Wniosek brzmi „poniżej profilu”, gdy cały przedział leży powyżej zera, „profil osiągnięty”, gdy leży poniżej zera, a w pozostałych przypadkach „nierozstrzygnięte”. W rekrutacji patrzy się na wszystkie obszary naraz, co uwzględnia korekta metodą Holma.',
	'manual.scoring.priority':
		'S to oczekiwany niedobór, P – priorytet, który wyznacza kolejność w planie, a I – znaczenie. Na ile pewna jest ta kolejność, pokazują losowe zmiany znaczenia, poziomu docelowego i wyniku (liczba prób: {draws}).',
	'manual.example.title': 'Przykład krok po kroku',
	'manual.example':
		'Fikcyjny arkusz, odczytany na potrzeby rozwoju. Obszar: {name}; moduły: {modules}; ziarno losowości: {seed}. Liczby zaokrąglono tylko na potrzeby wyświetlania.',
	'manual.example.judgement': 'Skąd biorą się punkty za sytuacje:',
	'manual.answer': 'Odpowiedź',
	'manual.action': 'Sytuacja/działanie',
	'manual.rating': 'Ocena',
	'manual.rating.z': 'Ocena (z)',
	'manual.key': 'Klucz',
	'manual.key.z': 'Klucz (z)',
	'manual.square': 'Kwadrat różnicy',
	'manual.reliability.title': 'Zakładany błąd i rzetelność',
	'manual.reliability':
		'Żadnej z tych wartości jeszcze nie zmierzono; na razie są to założenia. Założenie: punkty jednego pytania mają rozrzut s₀ = {spread}. Założenie: pytania jednego rodzaju korelują średnio na poziomie r = {correlation}. Z tych dwóch wynikają błąd jednego pytania, σ = {sigma} pkt, najmniejszy błąd standardowy rodzaju danych o k pytaniach i jego rzetelność według wzoru Spearmana-Browna.',
	'manual.reliability.kinds': 'Założenia dla jednego rodzaju danych:',
	'manual.reliability.areas':
		'Założenia dla wyniku obszaru z odpowiedziami na wszystkie pytania: najmniejszy błąd standardowy w punktach. Rośnie on wraz z rozrzutem odpowiedzi.',
	'manual.reliability.k': 'Liczba pytań k',
	'manual.reliability.se': 'Najmniejszy błąd standardowy',
	'manual.reliability.r': 'Rzetelność',
	'manual.quality':
		'Siedem sygnałów w sposobie odpowiadania. Informują, nie zmieniają żadnego wyniku i nikogo nie odrzucają.',
	'manual.quality.id': 'Identyfikator w plikach',
	'manual.record.title': 'Jak pytania napisano i sprawdzono',
	'manual.record':
		'Każdy wiersz mówi o wszystkich pytaniach swojej części. Pytania napisano na potrzeby tego produktu; żadne nie pochodzi z innego testu.',
	'manual.record.part': 'Część',
	'manual.record.samples': 'próbki pracy',
	'manual.record.written': 'Jak napisano',
	'manual.record.written.first': 'dla tego produktu, najpierw w tym języku',
	'manual.record.written.from-meaning': 'na podstawie sensu, nie słowo w słowo',
	'manual.record.checked': 'Jak sprawdzono',
	'manual.record.checked.second-reading': 'drugie czytanie w tym samym zespole',
	'manual.record.checked.none': 'bez odnotowanego drugiego czytania',
	'manual.record.reviewed': 'Recenzent z zewnątrz',
	'manual.record.reviewed.none': 'jeszcze brak'
};
