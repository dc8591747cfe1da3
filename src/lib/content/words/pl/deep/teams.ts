import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'teams-workload': {
		ask: 'W jakim zakresie dopasowujesz liczbę ludzi do ilości pracy?',
		options: {
			'own-limits': 'W porę mówię, gdy mam więcej pracy, niż mogę wykonać.',
			'team-load': 'Rozdzielam pracę w swoim zespole według tego, ile kto może wykonać.',
			'department-staffing': 'Planuję obsadę swojego działu na podstawie spodziewanej ilości pracy i nieobecności.',
			'shared-people': 'W okresach szczytu użyczam ludzi innym działom i korzystam z ich ludzi.',
			'company-staffing': 'Decyduję, ilu ludzi potrzebują operacje firmy, i odpowiadam za wydajność na osobę.'
		}
	},
	'teams-expectations': {
		ask: 'W jakim zakresie reagujesz, gdy praca wypada gorzej, niż ustalono?',
		options: {
			colleague: 'Mówię współpracownikom, gdy praca, którą od nich dostaję, odbiega od ustaleń.',
			'team-member': 'Uzgadniam z osobą ze swojego zespołu, co i do kiedy ma się poprawić.',
			'team-leaders': 'Uzgadniam z liderami w swoim dziale, co ma się poprawić w każdym zespole.',
			'common-standard': 'Uzgadniam z innymi działami, czego oczekujemy od ludzi na podobnych stanowiskach.',
			'company-standard':
				'Decyduję, jak w całej firmie ocenia się wyniki pracy, i odpowiadam za sprawiedliwość tych ocen.'
		}
	},
	'teams-appointments': {
		ask: 'Jakie najwyższe stanowisko zostało obsadzone Twoją udokumentowaną decyzją?',
		options: {
			none: 'W tym okresie żadne',
			'team-member': 'Członek zespołu',
			'team-leader': 'Lider zespołu lub brygadzista',
			'head-of-department': 'Kierownik działu',
			'head-of-several-departments': 'Szef zakładu lub kilku działów'
		}
	},
	'teams-resignation': {
		ask: 'Dziś rano osoba, która układa harmonogram Twoich dwóch zakładów, po 11 latach rezygnuje z pracy i za osiem tygodni odejdzie. Około 20 razy w tygodniu harmonogram zmieniają pilne zamówienia. Tylko ta osoba wie, jak je w nim zmieścić, i nic nie jest spisane. Podany powód to brak jakichkolwiek perspektyw na inną pracę w firmie. HR proponuje podwyżkę o 20%.',
		actions: {
			'higher-pay': 'Zaproponuj tej osobie dziś podwyżkę o 20% w zamian za kolejne dwa lata pracy.',
			'written-rules': 'Poproś tę osobę, by przez osiem tygodni spisała wszystkie zasady dla pilnych zamówień.',
			'colleagues-schedule': 'Niech od poniedziałku harmonogram układają dwie inne osoby, a ta obserwuje i poprawia.',
			'other-key-people':
				'Porozmawiaj w tym tygodniu o perspektywach ze wszystkimi innymi, których nie ma kto zastąpić.'
		}
	},
	'teams-overtime': {
		ask: 'CEO chce, żeby w tym kwartale wydajność na osobę wzrosła o 8%. W wysyłce liczba nadgodzin podwoiła się do ośmiu tygodniowo na osobę, ale absencja chorobowa wzrosła z 4% do 7%, wydajność na godzinę spadła o 5%, a na osobę prawie się nie zmieniła. Kierownicy zmian są przekonani, że przez ostatnie siedem tygodni sezonu ludzie dadzą radę tak dalej pracować. Wszystkie zamówienia mają potwierdzone terminy.',
		actions: {
			'output-bonus': 'Wypłacaj każdej zmianie premię za każdy tydzień, w którym przekroczy planowany wynik.',
			'overtime-limit': 'Ogranicz nadgodziny do czterech tygodniowo na osobę i przesuń najmniej pilne zamówienia.',
			'lost-hours': 'Poproś zmiany, by przez tydzień notowały, gdzie tracą godziny, i usuń główną przyczynę.',
			'free-days-later': 'Utrzymaj nadgodziny przez te siedem tygodni, a po sezonie daj wszystkim dodatkowe dni wolne.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'teams-resignation': {
		'higher-pay':
			'Może dać kilka miesięcy bez przestoju. Odpowiada jednak na powód, który nie padł, harmonogram nadal zależy od jednej osoby, a inni uczą się, że opłaca się rezygnować.',
		'written-rules':
			'Po odejściu tej osoby coś zostaje. Decyzje o pilnych zamówieniach opierają się jednak na wyczuciu, które trudno zapisać, a do ostatniego dnia nikt niczego nie przećwiczy.',
		'colleagues-schedule':
			'Praktyka na prawdziwych pilnych zamówieniach przekazuje to, czego nie odda żaden tekst, i to póki błędy można jeszcze wychwycić. Przez kilka tygodni harmonogram powstaje wolniej, a dwóch osób brakuje gdzie indziej.',
		'other-key-people':
			'Odpowiada na podany powód, zanim odejdzie następna kluczowa osoba. Budzi jednak nadzieje, które trzeba potem spełnić, i nie zabezpiecza tego harmonogramu.'
	},
	'teams-overtime': {
		'output-bonus':
			'To szybkie i wielu się spodoba. Nagradza jednak dłuższą pracę, gdy każda godzina już daje mniej, ludzie przychodzą chorzy, a błędy docierają do klientów.',
		'overtime-limit':
			'Może zatrzymać spadek wydajności na godzinę i wzrost absencji chorobowej, które pochłonęły zysk z dłuższej pracy. Cena jest realna: część klientów dostanie późniejsze terminy, a firma może nie osiągnąć wzrostu, którego chce CEO.',
		'lost-hours':
			'Podnosi wydajność bez wydłużania pracy i korzysta z tego, co wiedzą zmiany. Pomaga dopiero po dwóch lub trzech tygodniach i wymaga więcej od ludzi, którzy już są zmęczeni.',
		'free-days-later':
			'Na razie pozwala dotrzymać potwierdzonych terminów i uczciwie daje coś w zamian. Wskaźniki już się jednak pogarszają, a dalszy wzrost absencji chorobowej zagroziłby tym samym terminom.'
	}
} satisfies ReasonsWords;
