import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'process-supply': {
		ask: 'W jakim zakresie sterujesz tym, co przychodzi od dostawców i partnerów?',
		options: {
			'own-needs': 'Z wyprzedzeniem mówię dostawcom, czego potrzebuję do własnej pracy.',
			'team-deliveries': 'Ponaglam dostawców, gdy opóźniają się dostawy dla mojego zespołu.',
			'department-terms': 'Mierzę, jak dostawcy mojego działu dotrzymują uzgodnionych terminów dostaw.',
			'joint-choice': 'Wybieram dostawców razem z innymi działami według tego, ile kosztują nas wszystkich.',
			'company-chain': 'Decyduję, jak zbudowany jest łańcuch dostaw firmy, i odpowiadam za jego niezawodność.'
		}
	},
	'process-capacity': {
		ask: 'W jakim zakresie dopasowujesz moce przerobowe do nadchodzącej pracy?',
		options: {
			'own-week': 'Planuję swój tydzień według pracy, której się spodziewam.',
			'team-hours': 'Planuję godziny swojego zespołu według spodziewanej liczby zleceń lub spraw.',
			'department-throughput': 'Planuję ludzi i sprzęt w swoim dziale według jego zmierzonej przepustowości.',
			'shared-people': 'Uzgadniam z innymi działami, jak dzielimy się ludźmi, gdy zmienia się ilość pracy.',
			'company-capacity': 'Planuję moce przerobowe operacji w firmie i odpowiadam za to, ile są w stanie wykonać.'
		}
	},
	'process-continuity': {
		ask: 'Co obejmował Twój najszerszy plan na wypadek przestojów, sprawdzony w udokumentowanym teście?',
		options: {
			none: 'W tym okresie takiego nie było',
			team: 'Pracę jednego zespołu',
			department: 'Pracę jednego działu',
			'several-departments': 'Proces przechodzący przez kilka działów',
			company: 'Wszystkie kluczowe procesy firmy'
		}
	},

	'process-bottleneck': {
		ask: 'Zamówienia przechodzą przez cztery zespoły: przyjmowanie, konfigurację, testy i wysyłkę. Wiosną konfiguracja dostała od Ciebie trzy dodatkowe osoby i radzi sobie teraz z 60 zamówieniami dziennie; testy z 48. Przed testami czeka 340 zamówień, a droga zamówienia przez cztery zespoły nadal trwa dziewięć dni. Przyjmowanie i konfiguracja osiągają swoje dzienne cele, po 60 zamówień, i są z tego dumne.',
		actions: {
			'limit-entry': 'Niech przyjmowanie wypuszcza dziennie tylko tyle zamówień, ile kończą testy, pilne najpierw.',
			'work-saturdays': 'Wprowadź w testach pracę w soboty, dopóki nie zniknie 340 czekających zamówień.',
			'target-for-testing': 'Wyznacz testom ten sam cel, 60 dziennie, i co tydzień omawiaj go z liderem zespołu.',
			'move-two-people': 'Przeszkol dwie osoby z konfiguracji do pracy w testach, a potem je tam przenieś.'
		}
	},
	'process-dependencies': {
		ask: 'Klientom obiecuje się montaż w ciągu 10 dni; w praktyce trwa to 16. Trzy działy pracują jeden po drugim: weryfikacja kredytowa, planowanie i magazyn części. Każdy ma uzgodniony czas obsługi, cztery dni, i dotrzymuje go w 95% spraw. Po każdym z nich sprawa czeka mniej więcej dzień. Odmową kończy się 3% weryfikacji kredytowych. Kierownicy tych trzech działów powołują się na swoje wskaźniki.',
		actions: {
			'shorter-levels': 'Skróć uzgodniony czas obsługi w każdym z tych działów z czterech dni do trzech.',
			'side-by-side': 'Zaczynaj planowanie i kompletację części w dniu zamówienia, wraz z weryfikacją.',
			'weekly-late-cases': 'Raz w tygodniu omawiaj po kolei z kierownikami działów wszystkie spóźnione sprawy.',
			'one-owner': 'Powierz jednemu menedżerowi odpowiedzialność za cały czas od zamówienia do montażu.'
		}
	},
	'process-launch': {
		ask: 'Kierujesz operacjami w firmie programistycznej. Za sześć tygodni ma wejść na rynek nowy produkt, a kampania jest już zamówiona. Z dziewięciu funkcji sześć działa stabilnie i klienci testowi używają ich na co dzień. Trzy nie przechodzą testów; dwie z nich czekają na interfejs od innego zespołu, który ma trzy tygodnie opóźnienia. Dziś CEO pyta, czy termin się utrzyma.',
		actions: {
			'six-functions': 'Wprowadź w planowanym terminie sześć stabilnych funkcji, a trzy pozostałe później.',
			'later-date': 'Przesuń premierę o cztery tygodnie, tak żeby objęła wszystkie dziewięć funkcji.',
			'daily-meeting': 'Zwołuj co rano wspólne spotkanie zespołów, których to dotyczy, aż do premiery.',
			'more-developers': 'Wypożycz spóźnionemu zespołowi do premiery pięcioro programistów od innych produktów.'
		}
	},
	'process-finding': {
		ask: 'Kierujesz operacjami w banku. Kontrola organu nadzoru objęła 60 teczek klientów i w siedmiu wykazała brak pełnej weryfikacji tożsamości. Nadzór oczekuje Twojego planu w ciągu 30 dni. W ten sam sposób powstało około 18 000 teczek: wypełniają je oddziały, a centrala na koniec każdego kwartału sprawdza próbę. Co miesiąc otwiera się około 400 nowych rachunków.',
		actions: {
			'signed-rule': 'Roześlij zasadę jeszcze raz do wszystkich oddziałów i zbierz podpisy pracowników.',
			'weekly-sample': 'Zleć centrali sprawdzanie 50 nowych teczek tygodniowo zamiast próby raz na kwartał.',
			'system-stop': 'Ustaw system tak, żeby odmawiał otwarcia rachunku, dopóki weryfikacja jest niepełna.',
			'riskiest-files': 'Powołaj tymczasowy zespół do poprawy 18 000 teczek, od klientów o największym ryzyku.'
		}
	},
	'process-changeover': {
		ask: 'Kierujesz operacjami w zakładzie produkcyjnym. Linia napełniania to jego najwolniejszy etap, a zamówienia wychodzą średnio z pięciodniowym opóźnieniem. Linię przezbraja się na inny produkt dziewięć razy w tygodniu. Przezbrojenie trwa 110 minut, z czego 65 zajmuje praca przy samej linii. Sprzedaż przynosi coraz więcej małych zamówień. Dział planowania prosi Cię o większe partie.',
		actions: {
			'larger-batches': 'Przez najwyżej trzy dni zbieraj małe zamówienia na ten sam produkt i łącz je w partię.',
			'crew-bonus': 'Zaproponuj załodze premię za każde przezbrojenie, które trwa krócej niż 90 minut.',
			'similar-products': 'Układaj plan tygodnia tak, by kolejne produkty wymagały między sobą mało czyszczenia.',
			'prepare-ahead': 'Przygotowuj narzędzia i czyste części, gdy linia napełnia jeszcze poprzedni produkt.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'process-bottleneck': {
		'limit-entry':
			'W kilka dni mniej niedokończonej pracy, krótsza droga przez zespoły i pierwszeństwo dla pilnych zamówień. Nadal wychodzi 48 zamówień dziennie, więc zamówienia czekają teraz przed przyjmowaniem.',
		'work-saturdays':
			'Kolejka maleje w kilka tygodni i nic innego nie trzeba zmieniać. Gdy soboty się skończą, znów przychodzi nawet 12 zamówień dziennie za dużo, a ludzie są zmęczeni.',
		'target-for-testing':
			'Wszystkie zespoły mają ten sam cel i widać najwolniejszy etap. Cel nie dodaje jednak ani ludzi, ani godzin, więc kolejka nadal rośnie, a testy robione w pośpiechu przepuszczają błędy.',
		'move-two-people':
			'Zwiększa wydajność na etapie, który decyduje o całości, siłami ludzi już zatrudnionych. Kosztuje kilka tygodni szkolenia, a potem trzeba pilnować konfiguracji.'
	},
	'process-dependencies': {
		'shorter-levels':
			'Łatwo to polecić i sprawdzić. Dziewięć dni pracy, trzy dni czekania i na koniec montaż to wciąż ponad 10 dni, a trzy działy pracują pod większą presją.',
		'side-by-side':
			'Usuwa kilka dni z samej drogi zamówienia. Ceną jest praca na darmo przy 3% zamówień, a działy muszą się nauczyć obsługiwać zamówienia jeszcze niezatwierdzone.',
		'weekly-late-cases':
			'Ratuje omawiane sprawy i pokazuje kierownikom całą drogę zamówienia. Zabiera czas czterem menedżerom na to, co już się spóźniło, a kolejność etapów zostawia bez zmian.',
		'one-owner':
			'Dni między działami wreszcie do kogoś należą i mierzy się całą drogę zamówienia. Efekt zależy od uprawnień tego menedżera i nie przychodzi od razu.'
	},
	'process-launch': {
		'six-functions':
			'Termin i kampania pozostają, a praktyka pokaże, czego trzeba pozostałym trzem funkcjom. Części klientów będzie ich brakować i sprzedaż musi jasno mówić, co kiedy się pojawi.',
		'later-date':
			'To uczciwe, a klienci dostają cały produkt. Sześć gotowych funkcji czeka jednak miesiąc, kampanię trzeba zamówić od nowa, a interfejs może opóźnić się jeszcze bardziej.',
		'daily-meeting':
			'Problemy między zespołami wychodzą na jaw w ciągu dnia. Zabiera to godziny ludziom, którym ich brakuje, i nie zmienia ani tego, co obiecano, ani terminu interfejsu.',
		'more-developers':
			'Widać, że coś się robi. Nowi zabierają jednak czas tym, którzy są spóźnieni, ich własne produkty się opóźniają, a w sześć tygodni niewiele z ich pracy zdąży się przydać.'
	},
	'process-finding': {
		'signed-rule':
			'Gotowe w tydzień, tanie i łatwe do wykazania. Oddziały znały tę zasadę już wcześniej, a proces nadal przepuszcza niepełną teczkę.',
		'weekly-sample':
			'Błędy widać po kilku dniach i są dane dla nadzoru. Wychodzą one jednak na jaw po otwarciu rachunku, a mniej więcej połowy nowych teczek nikt nie ogląda.',
		'system-stop':
			'W żadnym oddziale nie powstanie już niepełna teczka i nadzór może to sprawdzić. Przez kilka tygodni otwieranie rachunków trwa dłużej, a oddziały muszą to tłumaczyć klientom.',
		'riskiest-files':
			'Stare teczki trzeba poprawić i rozsądnie jest zacząć od największego ryzyka. To kosztowne, a w tym czasie wciąż powstają nowe niepełne teczki.'
	},
	'process-changeover': {
		'larger-batches':
			'Mniej przezbrojeń daje dodatkowe moce już od przyszłego tygodnia, a zapasy nie rosną. Małe zamówienia, których jest coraz więcej, najpierw jednak czekają do trzech dni, a samo przezbrojenie trwa tyle co dotąd.',
		'crew-bonus':
			'Wyznacza jasny cel i podoba się załodze. Tych 45 minut bez pracy przy linii załoga raczej sama nie skróci, więc w pośpiechu czyści i ustawia, a wady wychodzą później.',
		'similar-products':
			'Czyszczenie szybko się skraca i nic to nie kosztuje. Zostaje mniej miejsca na pilne zamówienia, a im więcej małych zamówień, tym trudniej ułożyć plan.',
		'prepare-ahead':
			'Może oddać prawie siedem godzin tygodniowo etapowi, który ogranicza cały zakład, i to bez większych zapasów. Wymaga czyjegoś czasu i trzymania się planu na kolejny produkt.'
	}
} satisfies ReasonsWords;
