import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'communication-warnings': {
		ask: 'W jakim zakresie dbasz o to, żeby złe wiadomości docierały w porę?',
		options: {
			'own-delay': 'Od razu uprzedzam, gdy wykonanie mojej pracy jest zagrożone.',
			'team-risks': 'Co tydzień pytam swój zespół, które z jego obietnic są zagrożone.',
			'department-rule': 'Ustalam, jakie problemy w moim dziale trzeba zgłaszać natychmiast.',
			'shared-warnings': 'Uzgadniam z innymi działami, kiedy ostrzegamy się nawzajem przed kłopotami.',
			'company-warnings':
				'Decyduję, które problemy muszą w porę docierać do kierownictwa firmy, i odpowiadam za spóźnione ostrzeżenia.'
		}
	},
	'communication-reasons': {
		ask: 'Jak szerokiemu gronu wyjaśniasz powody decyzji?',
		options: {
			colleagues: 'Wyjaśniam współpracownikom, dlaczego wykonuję swoją pracę tak, a nie inaczej.',
			team: 'Wyjaśniam swojemu zespołowi, dlaczego zapadła dana decyzja.',
			department: 'Wyjaśniam decyzje całemu swojemu działowi i odpowiadam na pytania.',
			'other-departments': 'Wyjaśniam innym działom decyzje, które zmieniają ich pracę.',
			company: 'Wyjaśniam decyzje operacyjne całej firmie i odpowiadam za to, czy są zrozumiałe.'
		}
	},
	'communication-minutes': {
		ask: 'Jakie najszersze regularne spotkania, z decyzjami w protokole, odbywały się pod Twoim przewodnictwem?',
		options: {
			none: 'W tym okresie żadne',
			team: 'Spotkania jednego zespołu',
			department: 'Spotkania zespołów jednego działu',
			'several-departments': 'Spotkania kilku działów, z udziałem ich kierowników',
			company: 'Spotkania wszystkich działów, z udziałem kierownictwa firmy'
		}
	},
	'communication-promises': {
		ask: 'W tym miesiącu sprzedaż potwierdziła terminy dostawy 140 zamówień, choć przy 31 z nich planowanie odpowiedziało, że terminu nie da się dotrzymać. W przyszłym tygodniu przypada termin 12 z tych 31 zamówień, każdego dla innego klienta, a mocy przerobowych wystarczy na pięć. Kierownik sprzedaży mówi, że inaczej klienci kupiliby gdzie indziej. W produkcji ludzie zaczynają ignorować terminy w systemie.',
		actions: {
			'added-weeks': 'Dodaj do czasów dostawy, które widzi sprzedaż, dwa tygodnie rezerwy na każde zamówienie.',
			'five-orders':
				'Wybierz dziś z kierownikiem sprzedaży pięć zamówień do wysyłki i ustal, kto zadzwoni do pozostałych klientów.',
			'rule-from-ceo': 'Przedstaw CEO te 31 przypadków i poproś o zasadę ustalania terminów wiążącą dla sprzedaży.',
			'four-hour-answer':
				'Uzgodnij ze sprzedażą, że na nietypowe zapytania planowanie odpowiada wiążąco w cztery godziny.'
		}
	},
	'communication-shared-team': {
		ask: 'Dziewięcioosobowy zespół inżynierów pracuje dla produkcji i dla obsługi klienta. Produkcja zarezerwowała w tym miesiącu 80% jego godzin, obsługa klienta potrzebuje 45%. Kierownicy obu działów już ze sobą nie rozmawiają i zwracają się wprost do poszczególnych inżynierów. Zespół kończy teraz 41 zleceń miesięcznie zamiast 60, a jego lider pyta Cię, kto ma pierwszeństwo.',
		actions: {
			'divided-team': 'Podziel zespół tak, żeby pięć osób podlegało produkcji, a cztery – obsłudze klienta.',
			'monday-list': 'Co poniedziałek układaj z kierownikami jedną kolejkę zleceń, wiążącą na cały tydzień.',
			'mediated-day': 'Zaproś obu kierowników na dzień z mediatorem, żeby znów zaczęli ze sobą rozmawiać.',
			'team-leader-decides':
				'Zostaw kolejność zleceń liderowi zespołu i popieraj jego decyzje, gdy któryś kierownik protestuje.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'communication-promises': {
		'added-weeks':
			'To szybkie i daje produkcji nieco spokoju. Jednak wszyscy klienci czekają dłużej, część kupuje gdzie indziej, a sprzedaż wkrótce zacznie obiecywać terminy wchodzące w tę rezerwę.',
		'five-orders':
			'Siedmiu klientów w porę poznaje prawdę, i to od osoby, która decydowała razem z Tobą, a produkcja dostaje plan, który się utrzyma. Naprawia to jeden tydzień, a przyczyna zostaje.',
		'rule-from-ceo':
			'Zasada z góry jest jasna i może być później potrzebna. Prośba o nią już teraz kosztuje zaufanie sprzedaży, robi z CEO arbitra i nie daje sprzedaży szybszej odpowiedzi.',
		'four-hour-answer':
			'Sprzedaż dostaje odpowiedź tak szybko, jak potrzebują tego jej klienci, a potwierdzony termin znów coś znaczy. Planowanie płaci za to czasem każdego dnia, a część zamówień przepadnie.'
	},
	'communication-shared-team': {
		'divided-team':
			'Od razu kończy spór. Jednak zapotrzebowanie to 125% godzin, więc obu połowom nadal brakuje czasu i żadna nie pomoże drugiej, gdy ta będzie miała szczyt pracy.',
		'monday-list':
			'Kierownicy widzą całe zapotrzebowanie i otwarcie decydują, co poczeka, a inżynierowie nie zmieniają już ciągle zleceń. Kosztuje Cię to godzinę tygodniowo, dopóki kierownicy nie poradzą sobie bez Ciebie.',
		'mediated-day':
			'Na dłuższą metę kierownicy muszą znów ze sobą rozmawiać. Spór bierze się jednak z niedoboru godzin i braku wspólnej kolejki, a następnego dnia jedno i drugie wygląda tak samo.',
		'team-leader-decides':
			'Decyzje zapadają szybko i blisko pracy, a inżynierowie mogą odesłać obu kierowników do jednej osoby. Lider zespołu nie widzi jednak, ile oczekiwanie kosztuje każdy z działów, i musi się opierać dwóm osobom wyższym rangą.'
	}
} satisfies ReasonsWords;
