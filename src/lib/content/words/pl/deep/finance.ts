import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'finance-returns': {
		ask: 'W jakim zakresie oceniasz, czy inwestycja się opłaca?',
		options: {
			'own-request': 'Zanim poproszę o narzędzie, obliczam, ile na nim zaoszczędzę.',
			'team-estimate': 'Szacuję, ile godzin zakup zaoszczędzi mojemu zespołowi.',
			'department-payback': 'Obliczam, po jakim czasie zwróci się inwestycja w moim dziale.',
			'joint-comparison': 'Razem z innymi działami porównuję inwestycje, zanim którąś wybierzemy.',
			'company-investments':
				'Decyduję z innymi członkami kierownictwa o dużych inwestycjach w operacje i odpowiadam za ich zwrot.'
		}
	},
	'finance-tied-up': {
		ask: 'W jakim zakresie pilnujesz pieniędzy zamrożonych w zapasach, niedokończonej pracy i niezapłaconych fakturach?',
		options: {
			'own-supplies': 'Zamawiam tylko to, czego wkrótce będę potrzebować do własnej pracy.',
			'team-unfinished': 'Dbam o to, żeby mój zespół kończył pracę, zanim zacznie następną.',
			'department-days': 'Mierzę, na ile dni praca mojego działu zamraża pieniądze.',
			'joint-levels': 'Uzgadniam z innymi działami poziomy zapasów i terminy fakturowania.',
			'company-targets': 'Wyznaczam w firmie cele dotyczące zamrożonych pieniędzy i odpowiadam za ich osiągnięcie.'
		}
	},
	'finance-closed': {
		ask: 'Jaki najszerszy budżet z Twoim podpisem zamknął się na koniec roku w granicach planu?',
		options: {
			none: 'W tym okresie żaden',
			team: 'Budżet jednego zespołu lub projektu',
			department: 'Budżet jednego działu',
			'several-departments': 'Łączny budżet kilku działów',
			company: 'Budżet operacyjny całej firmy'
		}
	},

	'finance-sorting-line': {
		ask: 'W czwartek zarząd głosuje nad automatyczną linią sortującą, która pochłonie połowę tegorocznego budżetu inwestycyjnego. Według wyliczeń dostawcy zwróci się ona w trzy lata przy wykorzystaniu w 90%; firma dopuszcza cztery lata. Twoja obecna sortownia jest wykorzystana w 60%. Z rejestru Twojego zespołu wynika, że połowa opóźnień w sortowaniu zaczyna się od niekompletnych zamówień, które trzeba wyjaśniać przez telefon.',
		actions: {
			'lower-price': 'Zagłosuj za linią, ale pod warunkiem, że dostawca obniży jej cenę o jedną dziesiątą.',
			'own-volumes': 'Zleć przeliczenie okresu zwrotu dla własnych wolumenów firmy jeszcze przed głosowaniem.',
			'plain-yes': 'Zagłosuj za linią, bo jej okres zwrotu jest krótszy, niż wymaga tego firma.',
			'complete-orders-first': 'Zaproponuj, by najpierw zapewnić kompletność zamówień, a głosować za cztery miesiące.'
		}
	},
	'finance-midyear': {
		ask: 'Jest czerwiec. CFO prosi, żeby w drugim półroczu operacje wydały o 6% mniej, niż przewiduje budżet. Dwie z Twoich 14 usług pochłaniają 15% godzin, głównie pracowników tymczasowych, a przynoszą 3% marży. Na poprawki idzie kolejne 10% godzin. Dwa działy spóźniają się ze swoimi dostawami. Na odpowiedź masz tydzień.',
		actions: {
			'end-two-services': 'Zaproponuj wycofanie obu usług i pozwól wygasnąć umowom pracowników tymczasowych.',
			'hiring-stop': 'Wstrzymaj do końca roku nowe zatrudnienie i nadgodziny we wszystkich działach.',
			'less-rework': 'Wydziel już teraz mały zespół, który do grudnia zajmie się zmniejszeniem poprawek o połowę.',
			'equal-cut': 'Obetnij każdemu działowi 6% i zostaw jego kierownikowi decyzję, na czym oszczędzić.'
		}
	},
	'finance-recovery': {
		ask: 'Kierujesz operacjami w banku. W teście odtwarzania po awarii system płatności wraca po dziewięciu godzinach; standard bezpieczeństwa dopuszcza cztery. Doprowadzenie go do standardu będzie o jedną trzecią droższe, niż planowano: wydane są dwie trzecie pieniędzy, a wykonana połowa prac. Następny test jest za pięć miesięcy. Masz też do dyspozycji budżet na nowe wyposażenie oddziałów, w większości jeszcze niezamówione.',
		actions: {
			'ask-for-more': 'Wystąp do zarządu o brakującą kwotę i pokaż, ile kosztuje dzień bez płatności.',
			'shift-own-budget': 'Pokryj brakującą kwotę z budżetu na wyposażenie oddziałów, które wtedy poczeka.',
			'move-to-next-year': 'Zrób to, na co starczy pieniędzy, a resztę zaplanuj w budżecie na przyszły rok.',
			'monthly-rehearsals': 'Wprowadź comiesięczne ćwiczenia odtwarzania, aż ludzie zmieszczą się w standardzie.'
		}
	},
	'finance-scrap': {
		ask: 'Kierujesz operacjami w zakładzie produkcyjnym. Braki i poprawki kosztują 4% wartości sprzedaży; budżet dopuszcza 2,5%. Połowa tego kosztu pochodzi z dwóch z 30 wyrobów. Ich wady powstają w formowni, a wykrywa się je trzy dni później, w kontroli końcowej. Formownię rozlicza się z liczby sztuk na zmianę i osiąga ona swój cel. CFO prosi o działanie, które da efekt jeszcze w tym kwartale.',
		actions: {
			'second-inspection': 'Zleć kontrolerom badanie próbek obu wyrobów na koniec każdej zmiany w formowni.',
			'cheaper-material': 'Zleć zakupom wynegocjowanie niższej ceny materiału, z którego powstają oba wyroby.',
			'stop-faulty-batches': 'Sprawdzaj w formowni pierwsze sztuki każdej partii i wstrzymuj partię przy wadzie.',
			'count-faultless': 'Zaliczaj do celu formowni tylko sztuki bez wad i pokazuj każdej zmianie jej straty.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'finance-sorting-line': {
		'lower-price':
			'O rabat łatwo poprosić i łatwo się nim pochwalić. Skraca okres zwrotu o kilka miesięcy, a większą stratą pozostają słabe wykorzystanie i niekompletne zamówienia.',
		'own-volumes':
			'Niewielkim nakładem opiera głosowanie na własnych liczbach. Sprawdza, czy maszyna się zwróci, ale nie to, czy opóźnienia dałoby się usunąć bez niej.',
		'plain-yes':
			'Wymóg jest spełniony tylko przy 90%, które zakłada dostawca. Przy dzisiejszych 60% zwrot zajmie raczej cztery i pół roku, a połowa opóźnień przejdzie także na nową linię.',
		'complete-orders-first':
			'Połowa opóźnień może zniknąć małym kosztem, a to, co zostanie, pokaże, jak duża linia jest potrzebna. Kosztuje to cztery miesiące i być może obecną ofertę dostawcy.'
	},
	'finance-midyear': {
		'end-two-services':
			'Oszczędza jeszcze w tym roku, bo umowy się kończą, i pozwala skupić się na tym, co daje marżę. Kosztuje 3% marży oraz trudne rozmowy ze sprzedażą i klientami.',
		'hiring-stop':
			'W wynikach widać to po kilku tygodniach. Tnie na oślep, tam, gdzie akurat ktoś odchodzi, a dwa spóźnione działy tracą środki, dzięki którym mogłyby wrócić do terminów.',
		'less-rework':
			'Uderza w prawdziwą stratę, a efekt nie kończy się w grudniu. Przez pół roku uwalnia jednak więcej godzin niż pieniędzy, a z początku małego zespołu brakuje gdzie indziej.',
		'equal-cut':
			'To szybkie i wygląda sprawiedliwie. Spóźnione działy spóźniają się jeszcze bardziej, dwie słabe usługi zachowują swój udział, a opóźnienia mogą kosztować więcej, niż dają cięcia.'
	},
	'finance-recovery': {
		'ask-for-more':
			'Pokazuje ryzyko i oddaje wybór tam, gdzie decyduje się o dużych kwotach. Trwa tygodniami, może się skończyć odmową, a Twój własny, mniej pilny budżet zostaje nietknięty.',
		'shift-own-budget':
			'Standard zostaje spełniony na czas i w ramach całego Twojego budżetu, bo czeka to, co niesie mniejsze ryzyko. Oddziały dłużej pracują na starym sprzęcie i głośno o tym powiedzą.',
		'move-to-next-year':
			'Tegoroczny budżet zostaje nienaruszony. Bank podchodzi do następnego testu ze świadomością, że go nie zda, a wcześniejsza awaria mogłaby kosztować dużo więcej niż brakująca kwota.',
		'monthly-rehearsals':
			'Tanie, można zacząć od zaraz, dodaje spokoju i szybkości. Same ćwiczenia rzadko skracają o połowę czas, który zależy od niewykonanych jeszcze prac technicznych.'
	},
	'finance-scrap': {
		'second-inspection':
			'Wady wychodzą na jaw po jednej zmianie, a nie po trzech dniach. Do tego czasu może jednak przepaść produkcja całej zmiany, kontrolerów potrzeba codziennie, a sama formownia niewiele się uczy.',
		'cheaper-material':
			'Widać to w wynikach, a w produkcji nikomu nie przeszkadza. Liczba wadliwych sztuk się nie zmienia, a tańszy materiał może ją nawet zwiększyć.',
		'stop-faulty-batches':
			'Wada kosztuje wtedy kilka sztuk zamiast trzech dni produkcji, a jej przyczynę jeszcze widać. Ceną jest czas maszyn i mniejsza liczba sztuk w formowni.',
		'count-faultless':
			'Cel i pieniądze wskazują wtedy ten sam kierunek, a zmiany widzą, ile kosztują wady. Wyniki są dopiero po trzech dniach, więc działa to wolniej, i nie obejdzie się bez sporów o to, skąd wzięła się wada.'
	}
} satisfies ReasonsWords;
