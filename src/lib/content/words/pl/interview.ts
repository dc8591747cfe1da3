import type { InterviewWords } from '../words.ts';

export const interview = {
	leadership: {
		questions: [
			'Proszę opowiedzieć o sytuacji, w której cel wyznaczony przez zarząd trzeba było przełożyć na codzienną pracę. Co było pierwszym krokiem i kto ostatecznie za co odpowiadał?',
			'Proszę opowiedzieć o powracającym zadaniu, o którym nie było wiadomo, do kogo należy. Jak udało się to ustalić?'
		],
		probes: [
			'Jakie osoby i działy brały w tym udział i które decyzje należały do Pani/Pana?',
			'Jak wyglądało sprawdzanie postępów i co zmieniło się po drodze?',
			'Co dało się potem zmierzyć i gdzie można to sprawdzić?'
		],
		anchors: [
			'Mówi, co należałoby robić; nie podaje żadnego własnego przykładu.',
			'Planuje własną pracę albo dzieli zadania w jednym zespole; postępów nie śledzi w sposób uporządkowany.',
			'Przekłada cel na zadania, osoby odpowiedzialne i terminy w dziale i sprawdza ich wykonanie.',
			'Uzgadnia cele i odpowiedzialność między działami i koryguje kurs, gdy coś się opóźnia.',
			'Przekłada cel firmy na cele wszystkich działów, ustala, kto o czym decyduje, i pokazuje, co z tego wynikło.'
		]
	},
	analysis: {
		questions: [
			'Proszę opowiedzieć o trudnej decyzji przygotowanej lub podjętej na podstawie danych. Jakie były możliwości?',
			'Proszę opowiedzieć o sytuacji, w której na wszystko nie starczało ludzi albo pieniędzy. Co miało pierwszeństwo i na jakiej podstawie?'
		],
		probes: [
			'Jakie dane były podstawą decyzji, skąd pochodziły i czego w nich brakowało?',
			'Jakie ryzyko było widoczne i co mogłoby zmienić tę decyzję?',
			'Jak później sprawdzono, czy decyzja była słuszna?'
		],
		anchors: [
			'Decyduje pod wpływem wrażenia albo czyjejś prośby; nie podaje danych ani innych możliwości.',
			'Sprawdza kilka liczb do jednego wyboru; pomija ryzyko i inne możliwości.',
			'Porównuje możliwości dla działu według danych i ryzyka i uzasadnia wybór.',
			'Rozważa możliwości dla kilku działów według jasnych kryteriów, dociera do przyczyny i wraca później do oceny decyzji.',
			'Ustala priorytety dla firmy, mówi, czego nie wiadomo, wskazuje sygnały, które zmieniłyby decyzję, i wyciąga wnioski z jej skutków.'
		]
	},
	communication: {
		questions: [
			'Proszę opowiedzieć o sytuacji, w której dwa działy wchodziły sobie w drogę. Jakie były Pani/Pana działania?',
			'Proszę opowiedzieć o złej wiadomości, którą trzeba było przekazać zarządowi lub innemu działowi. Jak to przebiegło?'
		],
		probes: [
			'Czego chciała każda ze stron i skąd było to wiadomo?',
			'Co dokładnie uzgodniono i czy zostało to gdzieś zapisane?',
			'Czy ustalenia się utrzymały? Co się stało przy następnej próbie?'
		],
		anchors: [
			'Zostawia sprawę innym albo przekazuje ją wyżej bez propozycji.',
			'Rozmawia z jedną stroną lub wysyła wiadomość; nie sprawdza, czy ją zrozumiano.',
			'Spotyka się z obiema stronami, wysłuchuje ich i doprowadza do ustaleń w tej sprawie.',
			'Odkrywa, o co naprawdę chodzi stronom, i uzgadnia z kilkoma działami zasady, które się utrzymują.',
			'Ustala, jak działy wymieniają się informacjami i rozwiązują spory, wcześnie i otwarcie informuje zarząd i pokazuje, że sporów jest mniej.'
		]
	},
	teams: {
		questions: [
			'Proszę opowiedzieć o zespole, którego wyniki lub atmosfera poprawiły się za Pani/Pana sprawą. Jak było na początku?',
			'Proszę opowiedzieć o osobie, która dzięki Pani/Panu dorosła do większego zadania, i o osobie, z którą się to nie udało.'
		],
		probes: [
			'Na czym z tygodnia na tydzień polegał Pani/Pana udział?',
			'Co mówiły o tym wtedy te osoby?',
			'Jakie liczby się zmieniły: wydajność, absencja, odejścia?'
		],
		anchors: [
			'Mówi o ludziach ogólnie albo cały wynik przypisuje innym.',
			'Zachęca pojedyncze osoby; brakuje planu i prawie nie ma informacji zwrotnej.',
			'Uzgadnia cele z każdą osobą, regularnie daje informację zwrotną i na czas reaguje na słabe wyniki.',
			'Zarządza za pośrednictwem innych kierowników, przekazuje im decyzje i celowo rozwija ludzi.',
			'Rozwija kadrę kierowniczą w wielu działach, ma przygotowanych następców i pokazuje, że wyniki utrzymały się bez osobistego udziału.'
		]
	},
	finance: {
		questions: [
			'Proszę opowiedzieć o budżecie, który wymknął się spod kontroli albo był tego bliski. Kiedy stało się to widoczne i jakie były Pani/Pana działania?',
			'Proszę opowiedzieć o zaproponowanej inwestycji lub oszczędności. Jak obliczono, czy się opłaci?'
		],
		probes: [
			'Jak duża była kwota i jaka jej część zależała od Pani/Pana decyzji?',
			'Które koszty były stałe, które zależały od wolumenu i jak je rozdzielono?',
			'Co to ostatecznie przyniosło w porównaniu z zapowiedziami?'
		],
		anchors: [
			'Nie podaje kwot albo zostawia finanse innym.',
			'Pilnuje wydatków w wyznaczonych granicach; nie umie jasno wyjaśnić odchyleń.',
			'Planuje i śledzi budżet działu, wyjaśnia odchylenia i reaguje na czas.',
			'Obniża koszty w kilku działach albo przygotowuje inwestycję z obliczeniem, oceną ryzyka i późniejszym rozliczeniem.',
			'Odpowiada za budżet firmy lub dużą inwestycję, waży szybkie oszczędności i późniejsze koszty i pokazuje wynik w liczbach.'
		]
	},
	process: {
		questions: [
			'Proszę opowiedzieć o pracy, która raz po raz utykała. Jak udało się ustalić, gdzie i dlaczego?',
			'Proszę opowiedzieć o procesie zaprojektowanym lub zmienionym od podstaw. Jak praca przebiegała wcześniej, a jak potem?'
		],
		probes: [
			'Jakie liczby były brane pod uwagę: czas cyklu, błędy, przestoje, kolejki?',
			'Kto od tej chwili pracował inaczej i jak się tego nauczył?',
			'Co stało się z opóźnieniami lub błędami i czy tak już zostało?'
		],
		anchors: [
			'Zajmuje się pojedynczymi zdarzeniami; ten sam błąd wraca.',
			'Usprawnia własne kroki albo pracę jednego zespołu; brak liczb sprzed zmiany i po niej.',
			'Na podstawie liczb znajduje przyczynę opóźnień lub błędów w dziale, zmienia kroki i sprawdza wynik.',
			'Znajduje wąskie gardło między działami, zmienia sposób przekazywania pracy i śledzi kilka wskaźników.',
			'Utrzymuje sprawny przebieg kluczowych procesów firmy, także u dostawców, wcześnie dostrzega straty czasu, pieniędzy lub jakości i pokazuje trwałą poprawę.'
		]
	},
	change: {
		questions: [
			'Proszę opowiedzieć o nowym systemie lub sposobie pracy wprowadzonym przez Panią/Pana. Jak zmienił się zwykły dzień osób, których to dotyczyło?',
			'Proszę opowiedzieć o zmianie, która spotkała się z oporem albo którą trzeba było zatrzymać. Jakie były Pani/Pana działania?'
		],
		probes: [
			'Co wypróbowano najpierw i co się po tym zmieniło?',
			'Kto był przeciw, z jakich powodów i jaka była na nie Pani/Pana odpowiedź?',
			'Ile osób korzystało z tego po pół roku i co to przyniosło?'
		],
		anchors: [
			'Uczestniczy w zmianach wprowadzanych przez innych albo ogłasza zmianę i na tym poprzestaje.',
			'Wprowadza narzędzie we własnej pracy lub w jednym zespole; nie śledzi użycia ani korzyści.',
			'Wprowadza zmianę w dziale krok po kroku, ze szkoleniem, i sprawdza, czy jest stosowana.',
			'Prowadzi zmianę obejmującą kilka działów, dopasowuje ją do rytmu ich pracy, uwzględnia zastrzeżenia i mierzy korzyści.',
			'Wyznacza kolejność i tempo zmian w firmie, zatrzymuje to, co się nie opłaca, i pokazuje trwałe korzyści.'
		]
	},
	customer: {
		questions: [
			'Proszę opowiedzieć o reklamacjach, które miały wspólną przyczynę. Jak udało się do niej dotrzeć i co się zmieniło?',
			'Proszę opowiedzieć o kliencie, który był bliski odejścia. Jakie były Pani/Pana działania?'
		],
		probes: [
			'Skąd było to wiadomo: z liczb, od klienta, od współpracowników?',
			'Które działy musiały coś zrobić inaczej?',
			'Ile reklamacji, zwrotów lub utraconych klientów było wcześniej, a ile potem?'
		],
		anchors: [
			'Przeprasza albo przekazuje sprawę dalej; przyczyna zostaje.',
			'Szybko rozwiązuje pojedyncze sprawy; nie szuka prawidłowości.',
			'Znajduje wspólną przyczynę reklamacji w dziale, usuwa ją i sprawdza potem ich liczbę.',
			'Wraz z kilkoma działami skraca oczekiwanie lub usuwa błędy i dotrzymuje obietnic danych klientom.',
			'Decyduje, co firma obiecuje klientom, wiąże to z codziennymi wskaźnikami i pokazuje, że jest mniej reklamacji i utraconych klientów.'
		]
	}
} satisfies InterviewWords;
