import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'analysis-risk': {
		ask: 'W jakim zakresie bierzesz pod uwagę, co może pójść nie tak, zanim zapadnie decyzja?',
		options: {
			'own-work': 'Zanim zdecyduję o własnej pracy, zastanawiam się, co może pójść nie tak.',
			'team-plan': 'Omawiam ze swoim zespołem ryzyka planu, zanim zaczniemy go realizować.',
			'department-list': 'Prowadzę listę ryzyk swojego działu z prawdopodobieństwem i kosztem każdego z nich.',
			'shared-risks': 'Uzgadniam z innymi działami, które wspólne ryzyka akceptujemy, a które ograniczamy.',
			'company-limits': 'Wyznaczam limity ryzyka operacyjnego w całej firmie i odpowiadam za ich dotrzymanie.'
		}
	},
	'analysis-review': {
		ask: 'W jakim zakresie sprawdzasz później, do czego doprowadziły decyzje?',
		options: {
			'own-choices': 'Wracam do własnych decyzji i sprawdzam, co z nich wyszło.',
			'team-effects': 'Pokazuję swojemu zespołowi, co decyzja zmieniła w jego wskaźnikach.',
			'department-comparison': 'Porównuję skutki decyzji swojego działu z tym, czego po nich oczekiwano.',
			'joint-corrections': 'Wracam do wspólnych decyzji razem z innymi działami, żeby w porę je skorygować.',
			'company-reviews': 'Decyduję, jak w całej firmie ocenia się skutki dużych decyzji, i odpowiadam za ich korekty.'
		}
	},
	'analysis-portfolio': {
		ask: 'Jakie projekty obejmowała najszersza lista priorytetów ustalona przez Ciebie w dokumencie z datą?',
		options: {
			none: 'W tym okresie takiej nie było',
			team: 'Projekty jednego zespołu',
			department: 'Projekty jednego działu',
			'several-departments': 'Projekty kilku działów, które mają wspólnych ludzi lub wspólne pieniądze',
			company: 'Projekty całej firmy, w kolejności przyjętej przez zarząd'
		}
	},

	'analysis-specialists': {
		ask: 'Trzy projekty potrzebują tych samych czterech specjalistów od danych i każdy dostaje mniej więcej jedną trzecią ich czasu. Wszystkie trzy mają od pięciu do siedmiu tygodni opóźnienia. W zeszłym tygodniu na każdego specjalistę przypadało dziewięć zadań, w tym rutynowe raporty, z czego ukończone zostały dwa. Projekty podlegają trzem różnym członkom zarządu, a każdy z nich twierdzi, że dalsze opóźnienie będzie kosztowne. CEO pozostawia Tobie decyzję, jak w tym kwartale wykorzystać specjalistów.',
		actions: {
			'trained-contractors': 'Zatrudnij na pół roku dwie osoby z zewnątrz, które przyuczy obecna czwórka specjalistów.',
			'costliest-delay-first':
				'Skieruj całą czwórkę do projektu, którego opóźnienie kosztuje najwięcej, aż się zakończy.',
			'fixed-days': 'Przydziel każdemu projektowi stałe dni pracy specjalistów i ogłoś kalendarz na cały kwartał.',
			'hand-over-reports': 'Przekaż na ten kwartał innym zespołom rutynowe raporty, które robią specjaliści.'
		}
	},
	'analysis-figures': {
		ask: 'Jest wtorek. Do czwartku musisz przedłużyć o 12 miesięcy najem drugiego magazynu albo z niego zrezygnować. Sprzedaż wykazuje o 9% więcej zamówień niż w zeszłym roku, system zamówień o 4% mniej, a finanse nie widzą zmiany. Powierzchnia wynajęta doraźnie kosztowałaby dwa razy tyle. Każdy dział uważa własne dane za wiarygodne.',
		actions: {
			'finance-figures': 'Zdecyduj już dziś na podstawie danych z finansów, które sprawdzają biegli rewidenci.',
			'short-lease': 'Zaproponuj wynajmującemu przedłużenie najmu o trzy miesiące za wyższy czynsz.',
			'follow-orders': 'Prześledź w systemach drogę 30 zamówień i znajdź miejsce, gdzie dane się rozchodzą.',
			'one-set-of-figures': 'Zobowiąż trzy działy do uzgodnienia jednego zestawu danych, zanim podejmiesz decyzję.'
		}
	},
	'analysis-limits': {
		ask: 'Kierujesz operacjami w banku. Zgodnie z jego własnym limitem ryzyka ręcznie wolno poprawiać najwyżej 0,8% płatności. Odkąd doszła pierwsza grupa klientów korporacyjnych, odsetek ten wynosi 1,1%, o czym wie komitet ryzyka. W najbliższy poniedziałek ma wystartować kolejnych 40 klientów, a sprzedaż potwierdziła im już termin. Przyczyny są znane tylko częściowo.',
		actions: {
			'postpone-clients': 'Odłóż start wszystkich 40 klientów, aż odsetek przez dwa tygodnie utrzyma się w limicie.',
			'higher-limit': 'Poproś komitet ryzyka, żeby do końca kwartału dopuścił odsetek w wysokości 1,2%.',
			'ten-a-week': 'Zacznij w poniedziałek od dziesięciu klientów i co tydzień dołączaj dziesięciu następnych.',
			'second-check': 'Wprowadź drugą osobę, która sprawdzi każdą poprawkę, i uruchom klientów zgodnie z planem.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'analysis-specialists': {
		'trained-contractors':
			'Szkolenie zabiera czwórce czas, zanim nowe osoby zaczną go oddawać, więc z początku wszystkie trzy projekty spóźniają się jeszcze bardziej. Pomaga w późniejszych miesiącach, ale za niemałą cenę.',
		'costliest-delay-first':
			'Jeden projekt przynosi korzyść o całe tygodnie wcześniej, a przy mniejszej liczbie otwartych zadań więcej się kończy. Ceną jest otwarty spór z dwoma członkami zarządu, który spada na Ciebie.',
		'fixed-days':
			'Wygląda sprawiedliwie, kończy codzienne spory i pozwala przewidzieć, kiedy specjaliści będą dostępni. Wszystkie trzy projekty i tak się spóźnią, bo nikt nie wskazał, które opóźnienie kosztuje firmę najwięcej.',
		'hand-over-reports':
			'Od razu i małym kosztem zwraca godziny ludziom, których najbardziej brakuje. Kolejność projektów pozostaje jednak otwarta, więc część zysku przepada między nimi.'
	},
	'analysis-figures': {
		'finance-figures':
			'Szybkie i łatwe do obrony, ale zbadane dane mówią o przeszłości i idą za fakturami, a nie za zamówieniami. Najstaranniej sprawdzona liczba nie jest tą, której wymaga ta decyzja.',
		'short-lease':
			'Ogranicza ryzyko w obie strony do czasu wyjaśnienia danych. Czynsz jest wyższy, wynajmujący może odmówić, a za trzy miesiące wraca to samo pytanie.',
		'follow-orders':
			'W jeden dzień, jeszcze przed czwartkiem, może pokazać, czy systemy liczą różne rzeczy, na przykład zamówienia i dostawy. Zajmuje kilka osób i może nie wyjaśnić wszystkiego.',
		'one-set-of-figures':
			'Trzy działy rzadko dochodzą do zgody w dwa dni, a jeśli już, to często na liczbie pośrodku. Czwartek mija i decyzja zapada bez Ciebie.'
	},
	'analysis-limits': {
		'postpone-clients':
			'Limit istnieje właśnie na taką chwilę: przyczyny można znaleźć, zanim wzrośnie liczba płatności. Kosztuje to przychody, obietnicę złożoną przez sprzedaż i nieprzyjemną rozmowę z 40 klientami.',
		'higher-limit':
			'W kilka dni kończy przekroczenie na papierze, a komitet może się zgodzić. Błędy i ryzyko zostają, a limit nikomu już nie mówi, kiedy się zatrzymać.',
		'ten-a-week':
			'Ryzyko rośnie wolniej i część obietnicy zostaje dotrzymana. Płatności przybywa jednak w czasie przekroczenia, a jeśli odsetek wzrośnie, nic nie zatrzyma następnej dziesiątki.',
		'second-check':
			'Termin zostaje, a część złych poprawek udaje się wyłapać. Przybywa jednak pracy ręcznej tam, gdzie już jest jej za dużo, a każdy nowy klient podnosi odsetek, który łamie limit.'
	}
} satisfies ReasonsWords;
