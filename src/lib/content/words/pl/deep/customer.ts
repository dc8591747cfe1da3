import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'customer-feedback': {
		ask: 'W jakim zakresie zmieniasz pracę pod wpływem tego, co mówią klienci?',
		options: {
			'own-question': 'Pytam osoby, które dostają efekty mojej pracy, co bardziej by im pomogło.',
			'team-remarks': 'Omawiam ze swoim zespołem uwagi klientów.',
			'department-work': 'Zmieniam sposób pracy swojego działu na podstawie tego, co zgłaszają klienci.',
			'shared-consequences': 'Decyduję wspólnie z innymi działami, co zmieniamy po uwagach klientów.',
			'company-listening': 'Ustalam, jak firma zbiera uwagi klientów, i odpowiadam za zmiany, które z nich wynikają.'
		}
	},
	'customer-repair': {
		ask: 'W jakim zakresie naprawiasz sytuację, gdy firma zawiedzie klienta?',
		options: {
			'own-mistake': 'Poprawiam własny błąd i mówię o nim osobie, której dotyczy.',
			'team-repair': 'Pilnuję, żeby mój zespół naprawił błąd w obiecanym terminie.',
			'department-limits': 'Ustalam, co mój dział może zaproponować klientom po błędzie.',
			'joint-repair': 'Kieruję pracą kilku działów, które naprawiają wspólny błąd.',
			'company-rules': 'Ustalam, jak firma wynagradza klientom błędy, i odpowiadam za liczbę utraconych klientów.'
		}
	},
	'customer-audit': {
		ask: 'Jaki był najszerszy obszar Twojej odpowiedzialności w audycie jakości zakończonym pisemnym raportem?',
		options: {
			none: 'W tym okresie żaden',
			team: 'Jeden zespół',
			department: 'Jeden dział',
			'several-departments': 'Kilka działów lub zakład',
			company: 'Cała firma'
		}
	},
	'customer-wave': {
		ask: 'W ciągu miesiąca liczba reklamacji wzrosła z 18 do 52 tygodniowo. Trzy na pięć dotyczą paczek z pomylonym lub brakującym towarem. Kierownik jakości proponuje sprawdzać każdą paczkę, co opóźni wysyłkę o dzień. Kierownik wysyłki wskazuje na 14 nowych osób przy kompletacji. Na odpowiedź w sprawie reklamacji klienci czekają sześć dni, a niektórzy piszą już po raz trzeci.',
		actions: {
			'parcels-traced': 'Prześledź wstecz drogę 30 wadliwych paczek z tego tygodnia do miejsca, gdzie powstał błąd.',
			'new-people-trained':
				'Przeszkol ponownie 14 nowych osób i każdej daj na dwa tygodnie do pary kogoś z doświadczeniem.',
			'answers-in-a-day':
				'Przenieś trzy osoby ze wsparcia sprzedaży do reklamacji, aż odpowiedź zajmie najwyżej dzień.',
			'every-parcel-checked': 'Sprawdzaj każdą paczkę przed wysyłką, aż liczba reklamacji wróci do dawnego poziomu.'
		}
	},
	'customer-response': {
		ask: 'Klient, od którego pochodzi 14% przychodów firmy, odejdzie za 30 dni, jeśli nie zacznie szybciej dostawać odpowiedzi. Umowa przewiduje je w ciągu czterech godzin. Wasza średnia to 3,8 godziny: na większość zgłoszeń odpowiadacie w niecałą godzinę, ale jedno na dziesięć, przechodzące przez trzy działy, czeka ponad dobę. Kierownik obsługi uważa, że umowa jest dotrzymana. Opiekun klienta chce w czwartek zaproponować rabat.',
		actions: {
			'own-team': 'Utwórz od poniedziałku zespół tylko dla tego klienta, z czterema osobami z działu obsługi.',
			'open-figures': 'Pokaż klientowi w czwartek wszystkie spóźnione odpowiedzi z tego roku wraz z przyczynami.',
			discount: 'Zaproponuj klientowi na rok rabat w wysokości 5% w zamian za przedłużenie umowy.',
			'owner-and-limits': 'Wyznacz właściciela zgłoszeń idących przez trzy działy i limit godzin dla każdego działu.'
		}
	},
	'customer-part': {
		ask: 'W ciągu trzech tygodni wróciło 38 przeciekających pomp. Laboratorium znajduje przyczynę w jednej partii uszczelek od dostawcy: mniej więcej jedna na dziesięć powstała z niewłaściwej mieszanki i w użyciu twardnieje. Trzyminutowy test odróżnia obie mieszanki. Masz 2600 uszczelek z tej partii i żadnych innych, a u klientów stoi 900 pomp z takimi uszczelkami. Dostawca podważa to ustalenie i prosi o dwa tygodnie. Inny może dostarczyć uszczelki za pięć tygodni.',
		actions: {
			'finished-test': 'Montuj dalej przez te dwa tygodnie, a każdą gotową pompę dodatkowo sprawdzaj na szczelność.',
			'other-supplier': 'Zamów dziś wszystkie kolejne uszczelki u innego dostawcy i wypowiedz obecną umowę.',
			'tested-seals': 'Zablokuj dziś partię i używaj tylko uszczelek, które przejdą test, także przy naprawach.',
			'engineers-sent': 'Wyślij jutro do dostawcy dwoje inżynierów, by razem z nim przejrzeli jego proces i zapisy.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'customer-wave': {
		'parcels-traced':
			'W kilka dni pokazuje, czy błędy biorą się z zamówień, z miejsc składowania czy z kompletacji, więc liczba reklamacji może trwale spaść. Do tego czasu paczki z błędami nadal wychodzą.',
		'new-people-trained':
			'To szybkie i pomaga ludziom po krótkim wdrożeniu. Nikt jednak nie wykazał, że to oni popełniają błędy, a praca w parach zabiera wysyłce godziny w pracowitym miesiącu.',
		'answers-in-a-day':
			'Klienci, którzy czekają sześć dni, odchodzą pierwsi, a ponaglenia znikają. Sprzedaż traci część wsparcia, a same błędy trwają dalej.',
		'every-parcel-checked':
			'Wychwytuje wiele błędów, zanim zobaczą je klienci. Każdy klient czeka jednak o dzień dłużej, przyczyna pozostaje, a takie kontrole zwykle zostają na stałe.'
	},
	'customer-response': {
		'own-team':
			'Klient od razu widzi starania. Wolne zgłoszenia nadal jednak czekają w tych samych trzech działach, a wszyscy pozostali klienci tracą cztery osoby.',
		'open-figures':
			'Uczciwe dane umożliwiają dalsze rozmowy i prostują pogląd, że średnia wystarczy. Klient chce jednak szybszych odpowiedzi w ciągu 30 dni, a same dane ich nie przyspieszą.',
		discount:
			'Łatwo go zaproponować i może odsunąć decyzję. Klient skarży się jednak na czas, a nie na cenę, więc ryzyko jego utraty wróci, a marży już nie będzie.',
		'owner-and-limits':
			'Działa tam, gdzie czas ucieka, czyli między działami. Przy natychmiastowym starcie klient odczuje poprawę po dwóch, trzech tygodniach, a więc w ciągu tych 30 dni. Działy muszą ustąpić w sprawie własnej kolejności pracy.'
	},
	'customer-part': {
		'finished-test':
			'Dostawy trwają bez przerwy. Uszczelki twardnieją jednak dopiero w użyciu, więc test na końcu wykryje niewiele, a reklamacje nie ustaną.',
		'other-supplier':
			'Przygotowuje wyjście z zależności. Przez pięć tygodni nic jednak nie dotrze, nowa część też nie jest sprawdzona, a wraz z umową przepada pomoc obecnego dostawcy.',
		'tested-seals':
			'Dziewięć uszczelek na dziesięć nadaje się do użytku, a z zakładu nie wychodzi już żadna wadliwa pompa. Kosztuje to około 130 godzin i wolniejsze dostawy, a z 900 pomp naprawia się tylko te, które wrócą.',
		'engineers-sent':
			'Fakty obejrzane wspólnie kończą spór szybciej niż dwa tygodnie korespondencji i chronią kolejne partie. Zabiera to dwoje inżynierów i nie chroni pomp z tego tygodnia.'
	}
} satisfies ReasonsWords;
