import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'change-routine': {
		ask: 'W jakim zakresie dbasz o to, żeby nowy sposób pracy stał się codziennością?',
		options: {
			'own-habit': 'Trzymam się nowego sposobu pracy od pierwszego dnia.',
			'team-practice': 'Ćwiczę ze swoim zespołem nowe sposoby pracy, aż wejdą nam w nawyk.',
			'department-use': 'Mierzę, na ile nowe sposoby pracy są stosowane w moim dziale.',
			'joint-obstacles': 'Usuwam razem z innymi działami to, co przeszkadza ludziom pracować po nowemu.',
			'company-adoption': 'Decyduję, jak firma wprowadza nowe sposoby pracy, i odpowiadam za ich stosowanie.'
		}
	},
	'change-resources': {
		ask: 'W jakim zakresie ograniczasz zużycie energii i materiałów w operacjach?',
		options: {
			'own-use': 'Pilnuję, żeby we własnej pracy zużywać mało energii i materiałów.',
			'team-habits': 'Uzgadniam ze swoim zespołem, gdzie możemy zużywać mniej energii i materiałów.',
			'department-figures': 'Ustalam, ile energii i materiałów może zużyć mój dział w ciągu roku.',
			'joint-changes': 'Razem z innymi działami zmieniam produkty, trasy lub opakowania tak, żeby zużywać mniej.',
			'company-targets': 'Wyznaczam firmowe cele zużycia energii i materiałów oraz odpowiadam za ich osiągnięcie.'
		}
	},
	'change-retired': {
		ask: 'Jaki najszerzej używany stary system lub obieg papierowy został przez Ciebie wycofany, z udokumentowaną datą?',
		options: {
			none: 'W tym okresie żaden',
			team: 'Używany w jednym zespole',
			department: 'Używany w jednym dziale',
			'several-departments': 'Używany w kilku działach',
			company: 'Używany w całej firmie'
		}
	},

	'change-work-lists': {
		ask: 'Za trzy tygodnie we wszystkich 12 zespołach rusza nowy system planowania. Zamiast jednego planu na tydzień zespół dostaje nową listę zadań przy każdej zmianie zamówień, około siedmiu razy dziennie. Dwa zespoły pilotażowe wykonują o 12% więcej pracy. Za to magazyn ma teraz codziennie nieplanowane załadunki, a liderzy zespołów poświęcają dwie godziny dziennie na ponowne planowanie.',
		actions: {
			'longer-trial': 'Przedłuż pilotaż o dwa miesiące, zanim system ruszy w pozostałych dziesięciu zespołach.',
			'two-fixed-times': 'Wydawaj nowe listy o dwóch stałych porach dnia, zgranych z załadunkami w magazynie.',
			'extra-planners': 'Daj każdemu zespołowi własnego planistę na pierwsze trzy miesiące po starcie.',
			'free-choice': 'Zostaw każdemu zespołowi do lata wybór między planem tygodniowym a nowymi listami.'
		}
	},
	'change-energy-demand': {
		ask: 'Największy klient, na którego przypada 22% sprzedaży, oczekuje od dostawców, że od stycznia będą raportować zużycie energii na dostarczoną sztukę, a w ciągu trzech lat obniżą je o 15%. Jest wrzesień, a Ty znasz tylko zużycie poszczególnych budynków. Sprzedaż chce odpowiedzi w tym tygodniu. Według szacunków utrzymania ruchu większość energii zużywa pięć maszyn.',
		actions: {
			'industry-averages': 'Zleć konsultantowi oszacowanie zużycia na sztukę według średnich dla Waszej branży.',
			'monthly-review': 'Omawiaj energię obok kosztów i czasu dostaw w comiesięcznym przeglądzie operacji.',
			'power-certificates': 'Kup certyfikaty zielonej energii, które pokryją 15% Waszego rocznego zużycia.',
			'meters-on-machines': 'Zamontuj liczniki na tych pięciu maszynach i do końca roku mierz ich zużycie.'
		}
	},
	'change-platform': {
		ask: 'Kierujesz operacjami w firmie programistycznej. Za siedem miesięcy kończy się umowa na Wasze centrum danych i trzeba przenieść 46 aplikacji. Plan przewiduje na to jeden weekend w szóstym miesiącu. Próba z czterema aplikacjami trwała trzy razy dłużej, niż planowano, bo powiązania między nimi nie były opisane. Dziewięć aplikacji prawie nie ma użytkowników. Zespoły produktowe wydają nowe wersje co tydzień.',
		actions: {
			'linked-groups': 'Przenoś grupy powiązanych aplikacji w co drugi weekend, od przyszłego miesiąca.',
			'release-freeze': 'Wstrzymaj wszystkie nowe wersje produktów na dwa miesiące przed planowanym weekendem.',
			'switch-off-nine': 'Wyłącz dziewięć prawie nieużywanych aplikacji, zanim ruszy przenoszenie pozostałych.',
			'double-crew': 'Pozostań przy planowanym weekendzie i wyznacz do dyżuru dwa razy więcej osób.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'change-work-lists': {
		'longer-trial':
			'Można dowiedzieć się więcej przy małym ryzyku, a nikt nie działa w pośpiechu. Pozostałe dziesięć zespołów czeka jednak dwa miesiące na korzyści, a sam dłuższy pilotaż nie porządkuje rytmu pracy.',
		'two-fixed-times':
			'Większość korzyści zostaje, a zespoły i magazyn mogą planować w stałym rytmie. Pilne zamówienia czekają kilka godzin, a przed startem trzeba jeszcze dostosować system.',
		'extra-planners':
			'Odciąża liderów zespołów od pierwszego dnia. Firma płaci jednak 12 osobom za łagodzenie zbyt szybkiego rytmu, a magazyn ma tyle samo niespodzianek co wcześniej.',
		'free-choice':
			'Nie budzi oporu i daje zespołom spokój. Magazyn obsługuje wtedy naraz dwa rytmy, danych nie da się porównać, a stary plan nigdy nie znika.'
	},
	'change-energy-demand': {
		'industry-averages':
			'Styczniowy raport da się wysłać, i to szybko. Średnie nie drgną jednak, gdy zaczniecie oszczędzać, więc spadku o 15% nie da się na ich podstawie ani kontrolować, ani wykazać.',
		'monthly-review':
			'Menedżerowie zaczynają ważyć energię na równi z kosztem i czasem, co podtrzymuje wysiłek przez trzy lata. Z danych o samych budynkach nie widać jednak, gdzie działać.',
		'power-certificates':
			'Szybkie i łatwo o tym opowiedzieć klientowi. Energii zużywacie jednak tyle co dotąd, dopłacacie do niej każdego roku i nie osiągacie wskaźnika, o który chodziło.',
		'meters-on-machines':
			'Do stycznia większość zużycia jest zmierzona i wiadomo, skąd może się wziąć te 15%. Kosztuje to kilka godzin przestoju i pomija mniejszych odbiorców energii.'
	},
	'change-platform': {
		'linked-groups':
			'Każda grupa uczy czegoś przed następną, a błąd dotyka niewielu użytkowników. Kosztuje to wiele weekendów, a przez kilka miesięcy trzeba utrzymywać równolegle dwa środowiska.',
		'release-freeze':
			'Gdy szuka się powiązań i przygotowuje przenosiny, nic się nie zmienia. Klienci czekają dwa miesiące na ulepszenia, a wszystko i tak sprawdza się pierwszy raz w jeden weekend.',
		'switch-off-nine':
			'Od razu i na stałe o jedną piątą mniej do przeniesienia, a potem niższe koszty. Powiązania między pozostałymi 37 aplikacjami i jedyny weekend pozostają bez zmian.',
		'double-crew':
			'Łatwo to zorganizować, a błędami od razu zajmuje się ktoś na miejscu. Ludzie nie zastąpią wiedzy o powiązaniach i wszystko nadal zależy od jednego weekendu tuż przed końcem umowy.'
	}
} satisfies ReasonsWords;
