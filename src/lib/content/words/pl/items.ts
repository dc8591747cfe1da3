import type { ItemsWords } from '../words.ts';

export const items = {
	'leadership-goals': {
		ask: 'W jakim zakresie przekładasz cele na codzienną pracę?',
		options: {
			'own-tasks': 'Planuję własne zadania tak, żeby służyły naszym celom.',
			'team-week': 'Rozpisuję cele swojego zespołu na zadania tygodniowe.',
			'department-goals': 'Wyznaczam cele, według których mierzy się codzienną pracę mojego działu.',
			'joint-goals': 'Uzgadniam cele z innymi działami, żeby nasza codzienna praca szła w tym samym kierunku.',
			strategy: 'Przekładam strategię firmy na cele wszystkich działów i odpowiadam za ich osiągnięcie.'
		}
	},
	'leadership-roles': {
		ask: 'W jakim zakresie ustalasz, kto za co odpowiada?',
		options: {
			'own-work': 'Układam własną pracę tak, żeby inni wiedzieli, czego mogą się po mnie spodziewać.',
			'team-tasks': 'Decyduję, kto co robi w moim zespole.',
			'department-roles': 'Decyduję, jakie role są w moim dziale.',
			'shared-decisions': 'Ustalam z innymi działami, kto o czym decyduje na styku naszej pracy.',
			structure: 'Kształtuję organizację operacji w firmie i odpowiadam za to, jak się ona sprawdza.'
		}
	},
	'leadership-plan': {
		ask: 'Jaki najszerszy plan bieżących operacji należał do Twoich obowiązków?',
		options: {
			none: 'W tym okresie żaden',
			team: 'Roczny lub kwartalny plan jednego zespołu',
			department: 'Plan jednego działu',
			'several-departments': 'Wspólny plan kilku działów',
			company: 'Plan operacyjny całej firmy'
		}
	},
	'leadership-reorganisation': {
		ask: 'Jaką największą jednostkę objęła pod Twoim kierunkiem udokumentowana zmiana ról lub struktury?',
		options: {
			none: 'W tym okresie żadną',
			team: 'Jeden zespół (pisemny podział pracy)',
			department: 'Jeden dział (schemat organizacyjny działu)',
			'several-departments': 'Kilka działów (decyzja podpisana przez ich kierowników)',
			company: 'Operacje całej firmy (schemat organizacyjny firmy)'
		}
	},

	'analysis-data': {
		ask: 'W jakim zakresie opierasz decyzje na danych operacyjnych?',
		options: {
			'own-figures': 'Sprawdzam dane, zanim zdecyduję o własnych zadaniach.',
			'team-figures': 'Włączam do decyzji swojego zespołu dane o błędach i czasie oczekiwania.',
			'department-options': 'Porównuję warianty dla swojego działu na podstawie jego danych i ich trendu.',
			'combined-figures': 'Łączę dane z kilku działów, zanim podejmiemy wspólną decyzję.',
			'company-figures': 'Decyduję, jakimi wskaźnikami kieruje się firma, i odpowiadam za oparte na nich decyzje.'
		}
	},
	'analysis-priorities': {
		ask: 'W jakim zakresie ustalasz priorytety, gdy nie na wszystko starcza ludzi i pieniędzy?',
		options: {
			'own-order': 'Kolejność własnych zadań ustalam według kosztu opóźnienia.',
			'team-order': 'Decyduję, co mój zespół robi najpierw, a co poczeka.',
			'department-projects': 'Zestawiam ze sobą projekty swojego działu pod względem korzyści i ryzyka.',
			'shared-resources': 'Uzgadniam z innymi działami, które projekty dostaną wspólnych ludzi i wspólne pieniądze.',
			'company-projects': 'Ustalam kolejność projektów w całej firmie i odpowiadam za to, co przynoszą.'
		}
	},
	'analysis-decision': {
		ask: 'Czego dotyczyła najszersza decyzja przygotowana przez Ciebie na piśmie, z wariantami i ryzykami?',
		options: {
			none: 'W tym okresie takiej nie było',
			team: 'Pracy jednego zespołu',
			department: 'Jednego działu (podjął ją jego kierownik)',
			'several-departments': 'Kilku działów (podjęli ją wspólnie ich kierownicy)',
			company: 'Całej firmy (podjął ją zarząd lub rada nadzorcza)'
		}
	},
	'analysis-cause': {
		ask: 'Gdzie występował najszerszy powracający problem, którego przyczynę udało Ci się wykazać danymi?',
		options: {
			none: 'W tym okresie takiego nie było',
			team: 'W jednym zespole',
			department: 'W jednym dziale (ustalenia trafiły do jego kierownika)',
			'several-departments': 'W kilku działach (ustalenia trafiły do ich kierowników)',
			company: 'W całej firmie (ustalenia trafiły do zarządu)'
		}
	},

	'communication-information': {
		ask: 'W jakim zakresie dbasz o to, żeby ludzie dostawali potrzebne informacje?',
		options: {
			colleague: 'Gdy moja praca się zmienia lub opóźnia, mówię o tym osobom, których to dotyczy.',
			'team-meeting': 'Na regularnych spotkaniach mówię swojemu zespołowi, co jest w planach.',
			'team-handovers': 'Uzgadniam z zespołami w swoim dziale, co i kiedy jest przekazywane.',
			'department-meeting':
				'Prowadzę regularne spotkania, na których kilka działów informuje się nawzajem o tym, co nadchodzi.',
			'company-rules': 'Decyduję, jak działy w całej firmie informują się nawzajem, i mierzę, jak to działa.'
		}
	},
	'communication-conflicts': {
		ask: 'W jakim zakresie pomagasz dojść do zgody, gdy ścierają się interesy?',
		options: {
			colleague: 'Gdy się z kimś w pracy nie zgadzam, rozmawiam o tym z tą osobą.',
			'team-members': 'Pomagam osobom w swoim zespole dojść do zgody, gdy się spierają.',
			teams: 'Rozstrzygam spory o ludzi lub czas między zespołami w swoim dziale.',
			departments: 'Negocjuję z innymi działami, aż znajdziemy rozwiązanie, które przyjmą obie strony.',
			company: 'Rozstrzygam spory między działami w całej firmie i odpowiadam za skutki.'
		}
	},
	'communication-reporting': {
		ask: 'Jakie najwyższe rangą grono regularnie dostawało od Ciebie raporty o operacjach?',
		options: {
			none: 'W tym okresie żadne',
			team: 'Mój zespół, na swoich spotkaniach',
			department: 'Kierownictwo jednego działu',
			'several-departments': 'Kierownicy kilku działów, we wspólnym gronie',
			executives: 'CEO, zarząd lub rada nadzorcza'
		}
	},
	'communication-agreement': {
		ask: 'Kogo objęło najszersze pisemne porozumienie o współpracy zawarte dzięki Tobie?',
		options: {
			none: 'W tym okresie takiego nie było',
			team: 'Osoby z jednego zespołu',
			department: 'Zespoły tego samego działu',
			'several-departments': 'Co najmniej dwa działy, za zgodą ich kierowników',
			company: 'Wszystkie działy, decyzją kierownictwa firmy'
		}
	},

	'teams-motivation': {
		ask: 'W jakim zakresie dbasz o motywację ludzi?',
		options: {
			colleagues: 'Mówię współpracownikom, co cenię w ich pracy.',
			'team-talks': 'Rozmawiam z każdą osobą w swoim zespole o tym, co jest dla niej ważne w pracy.',
			'team-leaders': 'Omawiam z liderami zespołów w swoim dziale obciążenie pracą i nastroje.',
			departments: 'Pracuję z innymi działami nad tym, co sprawia, że ludzie chcą zostać w firmie.',
			'company-figure': 'Decyduję, jak mierzyć motywację w całej firmie, i odpowiadam za wynik.'
		}
	},
	'teams-growth': {
		ask: 'W jakim zakresie pomagasz ludziom rozwijać się w pracy?',
		options: {
			colleague: 'Pokazuję współpracownikom, jak wykonać zadanie, które znam.',
			'team-members': 'Uzgadniam z każdą osobą w swoim zespole, czego ma się teraz uczyć.',
			'team-leaders': 'Pomagam liderom zespołów w swoim dziale lepiej kierować ludźmi.',
			successors: 'Wspólnie z innymi działami przygotowuję ludzi do stanowisk kierowniczych.',
			'company-posts': 'Decyduję o obsadzaniu stanowisk kierowniczych z wewnątrz i odpowiadam za odsetek takich obsad.'
		}
	},
	'teams-reviews': {
		ask: 'Kogo objęły prowadzone przez Ciebie formalne rozmowy oceniające?',
		options: {
			none: 'W tym okresie nikogo',
			'single-people': 'Jedną lub dwie osoby',
			team: 'Wszystkie osoby w zespole',
			'team-leaders': 'Liderów zespołów jednego działu',
			'department-heads': 'Kierowników kilku działów'
		}
	},
	'teams-productivity': {
		ask: 'Gdzie dzięki Tobie poprawił się raportowany wskaźnik wydajności na osobę, absencji lub rotacji pracowników?',
		options: {
			none: 'W tym okresie nigdzie',
			team: 'W jednym zespole',
			department: 'W jednym dziale',
			'several-departments': 'W kilku działach',
			company: 'W całej firmie'
		}
	},

	'finance-budget': {
		ask: 'Jak daleko sięga Twoja praca z budżetem?',
		options: {
			'own-purchase': 'Sprawdzam, ile kosztuje zakup, zanim o niego poproszę.',
			'team-spending': 'Wyjaśniam, gdzie wydatki mojego zespołu odbiegają od planu.',
			'department-budget': 'Układam roczny budżet swojego działu.',
			'shared-budgets': 'Przesuwam środki między działami w porozumieniu z ich kierownikami.',
			'company-budget': 'Układam budżet operacyjny firmy i odpowiadam za jego dotrzymanie.'
		}
	},
	'finance-costs': {
		ask: 'W jakim zakresie wpływasz na koszty bieżących operacji?',
		options: {
			'own-waste': 'Usuwam marnotrawstwo ze swojej pracy.',
			'team-hour-cost': 'Planuję pracę swojego zespołu, wiedząc, ile kosztuje jej godzina.',
			'department-unit-cost': 'Obniżam koszt jednego zlecenia lub sprawy w swoim dziale.',
			'shared-costs': 'Wspólnie z dwoma działami usuwam koszty, które jeden z nich powoduje w drugim.',
			'company-targets': 'Wyznaczam cele kosztowe dla operacji w firmie i odpowiadam za ich osiągnięcie.'
		}
	},
	'finance-saving': {
		ask: 'Jakich kosztów dotyczyła Twoja najszersza oszczędność potwierdzona przez controlling lub księgowość?',
		options: {
			none: 'W tym okresie żadnej nie potwierdzono',
			team: 'Kosztów jednego zespołu',
			department: 'Kosztów jednego działu',
			'several-departments': 'Wspólnych kosztów kilku działów',
			company: 'Kosztów operacyjnych całej firmy'
		}
	},
	'finance-investment': {
		ask: 'Jaki był Twój najdalej idący udział w decyzji inwestycyjnej?',
		options: {
			none: 'W tym okresie żaden',
			need: 'Pisemne zgłoszenie potrzeby zespołu',
			calculation: 'Obliczenie zwrotu z inwestycji działu',
			proposal: 'Przedstawienie propozycji dla kilku działów',
			'company-decision': 'Podjęcie decyzji za całą firmę, wspólnie z innymi członkami kierownictwa'
		}
	},

	'process-queues': {
		ask: 'W jakim zakresie reagujesz, gdy praca się piętrzy lub staje?',
		options: {
			'own-work': 'Mówię o tym, gdy piętrzy się moja własna praca.',
			'team-queue': 'Przesuwam ludzi w swoim zespole tam, gdzie praca czeka.',
			'department-waiting': 'Na podstawie zmierzonych czasów oczekiwania usuwam zatory w swoim dziale.',
			'several-departments': 'Usuwam zatory obejmujące kilka działów, wspólnie z tymi działami.',
			'company-flow': 'Steruję przepływem kluczowych procesów firmy i odpowiadam za czas ich trwania.'
		}
	},
	'process-design': {
		ask: 'W jakim zakresie kształtujesz sposób wykonywania powtarzalnej pracy?',
		options: {
			'own-steps': 'Spisuję swoje zadania krok po kroku, żeby inni mogli je wykonać.',
			'team-standard': 'Uzgadniam ze swoim zespołem jeden sposób wykonywania powtarzalnej pracy.',
			'department-process': 'Projektuję procesy pracy w swoim dziale.',
			'joint-process': 'Przebudowuję procesy razem z działami, które pracują przed moim i po nim.',
			'key-processes': 'Decyduję o przebiegu kluczowych procesów w firmie i odpowiadam za ich produktywność.'
		}
	},
	'process-indicators': {
		ask: 'Co obejmowała Twoja imienna odpowiedzialność za wskaźniki realizacji zleceń, błędów lub przestojów?',
		options: {
			none: 'W tym okresie nic',
			team: 'Jeden zespół',
			department: 'Jeden dział',
			'several-departments': 'Proces przechodzący przez kilka działów',
			company: 'Wszystkie kluczowe procesy firmy'
		}
	},
	'process-delays': {
		ask: 'Gdzie dzięki Tobie ubyło opóźnień, błędów lub przestojów, co pokazują dane sprzed zmiany i po niej?',
		options: {
			none: 'W tym okresie nigdzie',
			team: 'W pracy jednego zespołu',
			department: 'W procesie wewnątrz jednego działu',
			'several-departments': 'W procesie przechodzącym przez kilka działów',
			'supply-chain': 'W całym łańcuchu od dostawców do klientów'
		}
	},

	'change-rhythm': {
		ask: 'Gdy nadchodzi coś nowego, w jakim zakresie planujesz tego skutki?',
		options: {
			'own-work': 'Sprawdzam w praktyce, co zmiana oznacza dla moich zadań.',
			'team-day': 'Planuję ze swoim zespołem, jak zmiana wpłynie na nasz dzień pracy.',
			'department-timing': 'Dobieram terminy zmian w swoim dziale tak, żeby codzienna praca toczyła się dalej.',
			'other-departments': 'Ustalam z innymi działami, jak zmiana wpłynie na ich pracę.',
			'company-pace': 'Wyznaczam tempo zmian w całej firmie i odpowiadam za ich skutki.'
		}
	},
	'change-technology': {
		ask: 'Jak daleko sięga Twoja praca z nową technologią?',
		options: {
			'own-tools': 'Korzystam z nowych narzędzi we własnych zadaniach.',
			'team-tools': 'Wprowadzam nowe narzędzia w swoim zespole.',
			'department-system': 'Wybieram systemy dla swojego działu, wychodząc od pracy, którą mają wspierać.',
			'shared-systems': 'Razem z innymi działami łączę nasze systemy, żeby dane wpisywać tylko raz.',
			'company-plan': 'Kieruję planem cyfryzacji operacji w firmie i odpowiadam za to, co przynosi.'
		}
	},
	'change-completed': {
		ask: 'Co objęła najszersza zmiana, która pod Twoim kierunkiem weszła w codzienną praktykę?',
		note: 'Na przykład nowy sposób pracy, przeprowadzka albo mniejsze zużycie energii i materiałów.',
		options: {
			none: 'W tym okresie żadna nie zaszła tak daleko',
			team: 'Jeden zespół',
			department: 'Jeden dział, według pisemnego planu',
			'several-departments': 'Kilka działów, przy mojej imiennej odpowiedzialności za projekt',
			company: 'Całą firmę, przy mojej imiennej odpowiedzialności za projekt'
		}
	},
	'change-benefit': {
		ask: 'Gdzie wprowadzona przez Ciebie technologia przyniosła zmierzoną korzyść?',
		options: {
			none: 'W tym okresie nigdzie',
			team: 'W jednym zespole',
			department: 'W jednym dziale',
			'several-departments': 'W kilku działach',
			company: 'W całej firmie'
		}
	},

	'customer-quality': {
		ask: 'W jakim zakresie dbasz o jakość, którą dostają klienci?',
		options: {
			'own-check': 'Sprawdzam własną pracę, zanim przekażę ją dalej.',
			'team-errors': 'Omawiam ze swoim zespołem zarejestrowane błędy.',
			'department-checks': 'Ustalam zasady kontroli jakości w swoim dziale.',
			'shared-cause': 'Dochodzę przyczyn reklamacji, idąc ich śladem przez kilka działów.',
			'company-targets': 'Wyznaczam cele jakościowe firmy i odpowiadam za liczbę reklamacji.'
		}
	},
	'customer-speed': {
		ask: 'W jakim zakresie skracasz czas oczekiwania klientów?',
		options: {
			'own-replies': 'Osobom, które na mnie czekają, odpowiadam w obiecanym terminie.',
			'team-promises': 'Układam dzień swojego zespołu według tego, co obiecano klientom.',
			'department-waiting': 'Skracam zmierzony czas, przez jaki klienci czekają na mój dział.',
			'joint-delivery': 'Razem z innymi działami skracam drogę od zgłoszenia do realizacji.',
			'company-promises': 'Ustalam, co firma obiecuje klientom, i odpowiadam za dotrzymanie tych obietnic.'
		}
	},
	'customer-complaints': {
		ask: 'Gdzie dzięki Tobie spadła zarejestrowana liczba reklamacji?',
		options: {
			none: 'W tym okresie nigdzie',
			team: 'W pracy jednego zespołu',
			department: 'W pracy jednego działu',
			'several-departments': 'W usłudze lub produkcie kilku działów',
			company: 'W całej firmie'
		}
	},
	'customer-retention': {
		ask: 'Jaki był Twój najdalej idący udział w zatrzymaniu klientów, którzy mogli odejść?',
		options: {
			none: 'W tym okresie żaden',
			'one-case': 'Rozwiązanie problemu jednego klienta, potwierdzone przez niego',
			'one-account': 'Kierowanie planem zatrzymania jednego ważnego klienta',
			'several-accounts': 'Kierowanie planem zatrzymania grupy klientów, wspólnie z innymi działami',
			'company-figure': 'Odpowiedzialność za firmowy wskaźnik klientów utrzymanych lub utraconych'
		}
	},

	'fact-education': {
		ask: 'Jakie jest Twoje najwyższe ukończone wykształcenie?',
		note: 'Jeśli masz i magisterium, i MBA, wybierz MBA.',
		options: {
			'school-or-vocational': 'Podstawowe, zawodowe lub średnie',
			'short-higher': 'Policealne lub inne poniżej licencjatu',
			bachelor: 'Studia licencjackie lub inżynierskie',
			master: 'Studia magisterskie',
			mba: 'MBA lub Executive MBA',
			doctorate: 'Doktorat'
		}
	},
	'fact-field': {
		ask: 'W jakich dziedzinach masz wykształcenie?',
		options: {
			'business-economics': 'Ekonomia, biznes lub handel',
			management: 'Zarządzanie lub organizacja',
			'finance-accounting': 'Finanse lub rachunkowość',
			'supply-chain': 'Logistyka, łańcuch dostaw lub inżynieria produkcji',
			engineering: 'Inne nauki techniczne lub przyrodnicze',
			it: 'Informatyka lub analiza danych',
			'law-social-science': 'Prawo lub inne nauki społeczne',
			other: 'Inna dziedzina',
			none: 'Bez kierunkowego wykształcenia'
		}
	},
	'fact-certificates': {
		ask: 'Jakie masz certyfikaty z zakresu przywództwa lub operacji?',
		options: {
			'lean-six-sigma': 'Lean lub Six Sigma',
			project: 'Zarządzanie projektami (PMP, PRINCE2 lub podobny)',
			'supply-chain': 'Planowanie lub łańcuch dostaw (CPIM, CSCP lub podobny)',
			leadership: 'Certyfikat lub dyplom z przywództwa',
			'iso-auditor': 'Audytor ISO (na przykład ISO 9001)',
			other: 'Inny z zakresu przywództwa lub operacji',
			none: 'Żaden z nich'
		}
	},
	'fact-role': {
		ask: 'Jakie najwyższe stanowisko w operacjach masz w swoim CV?',
		options: {
			none: 'Jeszcze żadne',
			specialist: 'Specjalista lub koordynator bez podwładnych',
			'team-leader': 'Lider zespołu lub brygadzista',
			'head-of-department': 'Kierownik działu',
			'head-of-site': 'Szef zakładu lub kilku działów',
			'operations-director': 'Dyrektor ds. operacyjnych lub podobne, poza zarządem',
			coo: 'Dyrektor operacyjny (COO) lub członek zarządu odpowiedzialny za operacje'
		}
	},
	'fact-team': {
		ask: 'Ile najwięcej osób podlegało Ci jednocześnie?',
		note: 'Policz bezpośrednich podwładnych i wszystkich, którzy im podlegali.'
	},
	'fact-managers': {
		ask: 'Ilu maksymalnie kierowników i liderów zespołów podlegało Ci jednocześnie?'
	},
	'fact-budget': {
		ask: 'Jak duży był największy roczny budżet w Twoim zakresie odpowiedzialności?',
		note: 'Koszty bieżące i inwestycje łącznie.',
		options: {
			none: 'Dotąd nie było żadnego',
			'under-250k': 'Poniżej 1 mln zł',
			'250k-to-2.5m': 'Od 1 do 10 mln zł',
			'2.5m-to-25m': 'Od 10 do 100 mln zł',
			'25m-to-250m': 'Od 100 mln do 1 mld zł',
			'over-250m': 'Ponad 1 mld zł'
		}
	},
	'fact-profit-and-loss': {
		ask: 'Jak szeroka była dotąd Twoja odpowiedzialność za wynik finansowy?',
		options: {
			none: 'Dotąd za żaden',
			costs: 'Tylko za koszty',
			'product-or-site': 'Za zyski i straty linii produktów lub zakładu',
			'division-or-country': 'Za zyski i straty dywizji lub kraju',
			company: 'Za zyski i straty całej firmy'
		}
	},
	'fact-sites': {
		ask: 'Ile najwięcej lokalizacji podlegało Ci jednocześnie?',
		note: 'Zakłady, oddziały, magazyny, biura. Kraj obsługiwany bez placówki liczy się jako jedna lokalizacja.'
	},
	'fact-functions': {
		ask: 'Jakie funkcje w firmie podlegały Ci dotąd?',
		options: {
			production: 'Produkcja lub świadczenie usług',
			logistics: 'Logistyka',
			procurement: 'Zakupy',
			it: 'Informatyka (IT)',
			sales: 'Sprzedaż',
			'customer-service': 'Obsługa klienta',
			hr: 'Kadry (HR)',
			finance: 'Finanse',
			quality: 'Jakość',
			'product-development': 'Rozwój produktów',
			none: 'Żadna z nich'
		}
	},
	'fact-change': {
		ask: 'Ile osób zaczęło pracować inaczej po największej zmianie przeprowadzonej przez Ciebie?',
		options: {
			none: 'Nie mam jeszcze takiej na koncie',
			'up-to-10': 'Do 10',
			'11-to-50': 'Od 11 do 50',
			'51-to-250': 'Od 51 do 250',
			'251-to-1000': 'Od 251 do 1000',
			'over-1000': 'Ponad 1000'
		}
	},
	'fact-systems': {
		ask: 'Jaki zasięg miało Twoje najszersze wdrożenie systemu lub technologii?',
		options: {
			none: 'Nie mam jeszcze wdrożenia na koncie',
			team: 'Jeden zespół',
			department: 'Jeden dział',
			'several-departments': 'Kilka działów lub lokalizacji',
			company: 'Cała firma',
			'beyond-company': 'Firma oraz jej klienci lub dostawcy'
		}
	},
	'fact-suppliers': {
		ask: 'Jaka najszersza część łańcucha dostaw podlegała Ci dotąd?',
		note: 'Dostawcy towarów, oprogramowania lub usług oraz same dostawy.',
		options: {
			none: 'Dotąd żadna',
			'single-suppliers': 'Jeden lub kilku dostawców bądź tras dostaw',
			category: 'Wszyscy dostawcy lub dostawy jednego rodzaju',
			site: 'Łańcuch dostaw jednego zakładu lub dywizji',
			company: 'Łańcuch dostaw całej firmy'
		}
	},
	'fact-years': {
		ask: 'Ile lat doświadczenia w operacjach masz za sobą?',
		note: 'Produkcja, logistyka, świadczenie usług, obsługa klienta, utrzymanie systemów IT i podobne.'
	}
} satisfies ItemsWords;
