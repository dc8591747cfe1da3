import type { PlansWords } from '../words.ts';

export const plan = {
	leadership: {
		far: {
			today: 'Twoje plany obejmują głównie pracę własną lub zespołu, a wiele codziennych spraw czeka na jedną osobę.',
			afterwards:
				'Każde główne zadanie ma jedną odpowiedzialną osobę, a rytm tygodnia wyznacza kilka celów, które wszyscy znają.',
			disappears: 'Nikt już przypadkiem nie robi tej samej pracy drugi raz ani nie pomija zadania, bo jest niczyje.',
			faster: 'Codzienne decyzje zapadają tego samego dnia i podejmuje je ten, kto wykonuje pracę.',
			actions: [
				'Spisz dziesięć najczęstszych zadań swojego zespołu; w ciągu dwóch tygodni ustalcie przy każdym, kto odpowiada, a kto zastępuje.',
				'Poproś w tym tygodniu przełożonego o trzy najważniejsze cele; w każdy poniedziałek omawiaj z zespołem, co zrobiono dla każdego z nich.',
				'W ciągu dwóch tygodni przekaż współpracownikowi jedną powtarzającą się decyzję; zapisz jej granice i po miesiącu oceńcie razem, jak to działa.'
			]
		},
		near: {
			today:
				'Zapewne wyznaczasz kierunek we własnym obszarze; plany wymagające kilku działów uzgadnia się za każdym razem osobno.',
			afterwards:
				'Prowadzisz jeden plan kilku działów: wiadomo, kto za co odpowiada i na kiedy, a postępy sprawdzacie o stałej porze.',
			disappears: 'Działy z osobnymi listami zadań nie ciągną już tych samych ludzi w różne strony.',
			faster: 'Nowy cel zarządu zamienia się w zadania i terminy w kilka dni, a nie miesięcy.',
			actions: [
				'Wybierz jeden cel firmy, który wymaga pracy trzech działów; rozpisz go na jednej stronie (kto, co, na kiedy) i w ciągu miesiąca uzyskaj zgodę ich kierowników.',
				'Spotykaj się co dwa tygodnie na pół godziny z kierownikami działów, od których zależy Twoja praca: co obiecano, co zrobiono, co utknęło.',
				'Wypisz, które decyzje należą do Ciebie, które do liderów zespołów, a które do przełożonego; w ciągu czterech tygodni uzgodnij z nimi tę listę.'
			]
		},
		there: {
			today:
				'Prawdopodobnie już zamieniasz cele w plany, których trzyma się kilka działów, także w dni, gdy Cię nie ma.',
			afterwards: 'Menedżerowie wokół Ciebie planują tak samo, a Ty bierzesz na siebie cel spoza obecnego obszaru.',
			disappears: 'Plany nie rozjeżdżają się już, gdy kierujesz uwagę gdzie indziej.',
			faster: 'Nowi menedżerowie szybciej się odnajdują, bo Twój sposób planowania jest spisany i ktoś im go pokazuje.',
			actions: [
				'W ciągu dwóch tygodni poproś przełożonego lub CEO o jeden cel całej firmy na najbliższy rok, za który będziesz odpowiadać, wraz z miernikiem.',
				'Wybierz menedżera na swoje zastępstwo; w tym miesiącu oddaj mu jedno ze swoich stałych spotkań i po każdym omówcie, jak poszło.',
				'W ciągu dwóch tygodni, a potem co kwartał, spytaj trzy osoby z innych działów, czy cele, odpowiedzialność i terminy są jasne; popraw, co trzeba.'
			]
		}
	},
	analysis: {
		far: {
			today: 'Decydujesz głównie o własnej pracy, a doświadczenie często waży przy tym więcej niż liczby.',
			afterwards: 'Przed większą decyzją masz na jednej stronie dwa warianty, kilka liczb i główne ryzyka.',
			disappears: 'Spotkania nie kręcą się już w kółko wokół tego, czyje wrażenie jest słuszne.',
			faster: 'Do decyzji dochodzisz na jednym spotkaniu, bo fakty są znane, zanim się ono zacznie.',
			actions: [
				'Wybierz jeden wskaźnik, który pokazuje, jak idzie Twoja praca; przez sześć tygodni zapisuj go w każdy piątek, a obok to, co go zmieniło.',
				'W ciągu dwóch tygodni opisz swoją najbliższą większą decyzję na jednej stronie: dwa warianty, koszt, ryzyka; poproś przełożonego, by wskazał, czego brakuje.',
				'Od tego tygodnia prowadź listę swoich decyzji i ich oczekiwanych skutków; w ostatni piątek każdego miesiąca porównuj ją z tym, co się stało.'
			]
		},
		near: {
			today:
				'Zapewne korzystasz z danych we własnym obszarze; decyzje dotyczące kilku działów często nie mają wspólnych podstaw.',
			afterwards: 'Porównujesz projekty różnych działów według tych samych kilku kryteriów i jasno nazywasz ryzyka.',
			disappears: 'Ludzie i pieniądze nie idą już do tego, kto najgłośniej prosi.',
			faster: 'Na wnioski szybciej pada „tak” lub „nie”, bo wszyscy wiedzą, od czego zależy wybór.',
			actions: [
				'Wypisz trwające projekty dwóch działów: ludzie, koszt, korzyść; w ciągu miesiąca zaproponuj obu kierownikom, które zatrzymać lub przesunąć.',
				'W ciągu dwóch tygodni zapisz trzy największe ryzyka tegorocznego planu, ich wczesne oznaki i właścicieli; co miesiąc omawiaj je z przełożonym.',
				'W ciągu dwóch tygodni uzgodnij z działem finansów jeden zestaw liczb do ustalania priorytetów; przez trzy miesiące zaczynaj od niego każde miesięczne spotkanie.'
			]
		},
		there: {
			today:
				'Prawdopodobnie już ważysz liczby i ryzyka z różnych działów, zanim zapadnie decyzja o ludziach i pieniądzach.',
			afterwards: 'Współdecydujesz, na czym skupia się cała firma, a inni uczą się rozumować tak samo.',
			disappears: 'Duże decyzje nie zależą już od tego, jak liczby odczyta jedna osoba.',
			faster: 'Zły kierunek widać wcześniej, bo przy każdej decyzji z góry wiadomo, po czym go poznać.',
			actions: [
				'W ciągu dwóch tygodni zaproponuj, że przygotujesz kierownictwu firmy jedną decyzję: warianty, liczby, ryzyka i to, co zmieniłoby Twoje zdanie.',
				'W tym miesiącu, a potem co kwartał, wróć z dwoma innymi menedżerami do jednej decyzji: co było wiadomo, co tylko zakładano, co zrobić inaczej.',
				'Od tego miesiąca wspieraj jedną osobę przy prawdziwej analizie; spotykajcie się co tydzień na pół godziny, aż przedstawi ją samodzielnie.'
			]
		}
	},
	communication: {
		far: {
			today: 'Informacje wymieniasz głównie we własnym zespole; inne działy zwykle późno dowiadują się o zmianach.',
			afterwards: 'Zespoły, które pracują przed Wami i po Was, wiedzą, co się szykuje i do kogo dzwonić.',
			disappears: 'Nie musisz już dowiadywać się z czyjejś skargi, że inny zespół zmienił plany.',
			faster: 'Odpowiedź z innego działu przychodzi tego samego dnia, od kogoś, kogo znasz z nazwiska.',
			actions: [
				'W ciągu dwóch tygodni porozmawiaj przez 20 minut z kimś, kto przejmuje pracę Twojego zespołu; spytaj, co dociera późno lub niejasno, i popraw jedną rzecz.',
				'W każdy piątek wysyłaj dwóm działom, od których najbardziej zależysz, trzy linijki: co jest gotowe, co się spóźnia, czego potrzebujesz.',
				'W ciągu miesiąca ustal z jednym sąsiednim zespołem, kto i jak szybko odpowiada na jakie pytania; po czterech tygodniach sprawdźcie razem, czy to działa.'
			]
		},
		near: {
			today:
				'Zapewne blisko współpracujesz z kilkoma działami; problemy wspólne z innymi często wychodzą na jaw późno.',
			afterwards:
				'Działy rozwiązują wspólne problemy na krótkich, regularnych spotkaniach, a wyżej trafiają tylko prawdziwe konflikty.',
			disappears: 'Długie wątki mailowe ze wszystkimi przełożonymi w kopii nie są już potrzebne.',
			faster: 'Spory między działami rozstrzygają w kilka dni ci, którzy wykonują pracę.',
			actions: [
				'Zwołuj co tydzień na 15 minut działy, które pracują nad tym samym; prowadź jedną listę otwartych spraw z osobą odpowiedzialną i terminem.',
				'W ciągu dwóch tygodni przedstaw dawny spór dwóch działów ich kierownikom; zapisz ustalenia w pięciu linijkach i po miesiącu sprawdź, co z nich wyszło.',
				'W ciągu dwóch tygodni spytaj pięć osób z innych działów, o czym dowiadują się od Ciebie za późno; zmień jedną rzecz i pytaj ponownie co kwartał.'
			]
		},
		there: {
			today: 'Prawdopodobnie już łączysz działy, a problemy między nimi zwykle udaje się rozwiązać, zanim urosną.',
			afterwards: 'Działy współpracują także bez Ciebie, a Ty reprezentujesz operacje przed zarządem i partnerami.',
			disappears: 'Działy nie potrzebują już Twojego pośrednictwa, żeby ze sobą rozmawiać.',
			faster: 'Nowi współpracownicy i partnerzy już po kilku dniach wiedzą, kogo pytać i jak zapadają ustalenia.',
			actions: [
				'W ciągu dwóch tygodni oddaj komuś prowadzenie jednego ze swoich spotkań międzydziałowych; weź udział dwa razy, podziel się uwagami, a potem nie przychodź.',
				'W ciągu dwóch tygodni zarezerwuj czas na spotkaniu kierownictwa firmy; pokaż jeden problem w operacjach: jak jest, jak będzie i o czym trzeba zdecydować.',
				'W ciągu dwóch tygodni, a potem co pół roku, zadaj trzem kierownikom działów cztery pytania o współpracę; za każdym razem uzgodnijcie jedną zmianę.'
			]
		}
	},
	teams: {
		far: {
			today:
				'Zapewne kierujesz kilkoma osobami lub wspierasz innych, a o postępach rozmawiacie głównie wtedy, gdy coś się wydarzy.',
			afterwards:
				'Każda osoba, którą kierujesz, wie, czego się od niej oczekuje, słyszy, jak jej idzie, i ma jedną rzecz do opanowania.',
			disappears: 'Nikt już nie zgaduje aż do rocznej oceny, co sądzisz o jego pracy.',
			faster: 'Problemy docierają do Ciebie, póki są małe, bo jest stała pora, żeby o nich powiedzieć.',
			actions: [
				'Co dwa tygodnie rozmawiaj po 20 minut z każdą osobą, którą kierujesz, lub z dwiema, które wspierasz: postępy, przeszkody, jedna rzecz do opanowania.',
				'W ciągu dwóch tygodni zaproponuj przełożonemu, że poprowadzisz małą grupę z jednym zadaniem; ustalcie jego cel, termin i sposób oceny.',
				'Co tydzień mów jednej osobie, co dokładnie zrobiła dobrze i co to zmieniło; prowadź listę, żeby nikogo nie pominąć.'
			]
		},
		near: {
			today:
				'Zapewne kierujesz ludźmi bezpośrednio; prowadzenie ich za pośrednictwem menedżerów to wciąż mała część Twojego tygodnia.',
			afterwards:
				'Kierujesz za pośrednictwem innych: wyznaczają cele, dają informację zwrotną i rozwijają swoich ludzi.',
			disappears: 'Nie spędzasz już dnia na problemach, które mógłby rozwiązać lider zespołu.',
			faster: 'Zastępstwo lub kogoś do nowego zadania znajdujecie tego samego dnia, bo więcej osób zna tę pracę.',
			actions: [
				'Co dwa tygodnie spotykaj się na pół godziny z każdym, kto w Twoim obszarze kieruje ludźmi; rozmawiajcie o tym, kto się rozwija, komu jest trudno, kogo stać na więcej.',
				'W ciągu dwóch tygodni sporządź tabelę: kto umie jakie zadanie; wybierz trzy luki i zapisz, kto kogo i do kiedy wyszkoli.',
				'W ciągu dwóch tygodni spytaj wszystkich swoich ludzi, co im najbardziej pomaga, a co przeszkadza; pokaż im odpowiedzi i w ciągu miesiąca zmień jedną rzecz.'
			]
		},
		there: {
			today:
				'Prawdopodobnie już kierujesz za pośrednictwem innych menedżerów, a ich zespoły pracują dalej także bez Ciebie.',
			afterwards:
				'Pomagasz rosnąć liderom spoza swojego obszaru, a Twoje obowiązki mogłaby przejąć więcej niż jedna osoba.',
			disappears: 'Po odejściu kierownika zespół nie dryfuje już miesiącami.',
			faster: 'Wolne stanowiska kierownicze obsadza się szybciej, często ludźmi, których firma już zna.',
			actions: [
				'W tym miesiącu wskażcie z przełożonym dwie osoby, które mogłyby Cię zastąpić; każdej przekaż na trzy miesiące jeden ze swoich obowiązków.',
				'Zaproponuj nowemu menedżerowi z innego działu, że od tego miesiąca przez pół roku popracujecie co trzy tygodnie przez godzinę nad celem, który wybierze.',
				'W tym miesiącu, a potem co kwartał, omów ze swoimi menedżerami nieobecności, rotację i obciążenie pracą; ustalcie jedną zmianę, kto ją wprowadzi i do kiedy.'
			]
		}
	},
	finance: {
		far: {
			today: 'Widzisz głównie koszty najbliższe Twojej pracy, a budżet zwykle ustalają inni.',
			afterwards: 'Znasz największe koszty swojego obszaru i co miesiąc umiesz wyjaśnić ich odchylenia od budżetu.',
			disappears: 'Koniec roku nie przynosi już niespodzianek w wydatkach Twojego obszaru.',
			faster: 'Na pytanie o koszt odpowiadasz w kilka minut i podajesz liczbę zamiast domysłu.',
			actions: [
				'W ciągu dwóch tygodni poproś kogoś z finansów o pół godziny; przejrzyjcie razem koszty Twojego zespołu i zapisz pięć największych.',
				'Co miesiąc tego samego dnia porównuj wydatki z budżetem; wysyłaj przełożonemu trzy linijki o tym, co się różni i dlaczego.',
				'W ciągu dwóch tygodni oblicz, ile godzin i pieniędzy rocznie kosztuje jedna powtarzająca się strata; zaproponuj przełożonemu, jak jej zaradzić.'
			]
		},
		near: {
			today:
				'Zapewne pilnujesz budżetu własnego działu; koszty powstające między działami często nie mają wyraźnego właściciela.',
			afterwards: 'Śledzisz koszty kilku działów i umiesz pokazać, kiedy inwestycja się zwróci.',
			disappears: 'Oszczędność w jednym dziale nie wraca już jako koszt w innym.',
			faster: 'Decyzje o pieniądzach zapadają szybciej, bo korzyść, koszt i ryzyko mieszczą się na jednej stronie.',
			actions: [
				'Znajdź z działem finansów jeden koszt, do którego przyczynia się kilka działów; w ciągu dwóch tygodni uzgodnijcie właściciela, cel i comiesięczną kontrolę.',
				'W tym miesiącu opisz jedną inwestycję na jednej stronie: koszt, oszczędność, okres zwrotu, największe ryzyko; zanim ją przedstawisz, niech finanse sprawdzą liczby.',
				'Co miesiąc aktualizuj prognozę do końca roku; zapisuj, o ile i dlaczego pomyliła się poprzednia.'
			]
		},
		there: {
			today: 'Prawdopodobnie już odpowiadasz za większy budżet i wiesz, które koszty rosną wraz z ilością pracy.',
			afterwards: 'Współdecydujesz o dużych inwestycjach firmy, a menedżerowie wokół Ciebie sami pilnują swoich liczb.',
			disappears: 'Menedżerowie nie czekają już, aż finanse wyjaśnią im ich własne wyniki.',
			faster: 'Pieniądze jeszcze w ciągu roku trafiają tam, gdzie dają najwięcej, bez czekania na następny budżet.',
			actions: [
				'W ciągu dwóch tygodni poproś o udział w najbliższej decyzji o dużej inwestycji; przed spotkaniem spisz własną opinię na jednej stronie.',
				'W tym miesiącu, a potem co kwartał, sprawdź z finansami jedną zakończoną inwestycję: co obiecano, a co wyszło; wnioski przekaż menedżerom, którzy ją prowadzili.',
				'Omów z dwoma menedżerami trzy najbliższe raporty miesięczne; od czwartego niech to oni objaśniają liczby Tobie.'
			]
		}
	},
	process: {
		far: {
			today: 'Usprawnienia kończą się przeważnie na granicy Twojego zespołu.',
			afterwards: 'Wiesz, skąd praca do Ciebie trafia i dokąd idzie dalej, i co tydzień sprawdzasz jej czas i błędy.',
			disappears: 'Tego samego błędu nie trzeba już poprawiać tydzień po tygodniu.',
			faster: 'Praca krócej czeka na przejście z jednych rąk do drugich.',
			actions: [
				'W ciągu dwóch tygodni prześledź jedno zadanie od początku do końca; zapisz każdy krok i każde czekanie, a potem pokaż to zespołowi.',
				'Przez miesiąc codziennie licz trzy rzeczy: ile wpłynęło, ile zakończono, ile trzeba było poprawić; pokazuj wyniki tam, gdzie wszyscy patrzą.',
				'W tym tygodniu wybierz jeden powtarzający się błąd razem z osobą, która najczęściej na niego trafia; usuń przyczynę i porównaj cztery tygodnie przed zmianą i po niej.'
			]
		},
		near: {
			today:
				'Twój obszar ma zapewne ustalony tryb pracy; między działami praca wciąż często czeka albo coś idzie nie tak.',
			afterwards:
				'Odpowiadasz za jeden proces od pierwszego zgłoszenia do dostawy i masz dane o czasie, błędach i przestojach.',
			disappears: 'Nikt nie musi już wydzwaniać po firmie, żeby ustalić, gdzie coś utknęło.',
			faster: 'Ludzie szybciej dostają to, o co proszą, a obiecane terminy są częściej dotrzymywane.',
			actions: [
				'W ciągu dwóch tygodni przejdź jeden proces ze wszystkimi jego działami; zaznaczcie każde czekanie i każdą powtórkę, a potem razem wybierzcie największe.',
				'Ustal z dwoma działami, co przekazują, w jakim stanie i na kiedy; przez dwa miesiące licz co tydzień, ile razy się udało.',
				'Co tydzień wysyłaj kierownikom działów jedną stronę o jednym procesie: czas od początku do końca, błędy, przestoje, przeszkoda, którą właśnie usuwasz.'
			]
		},
		there: {
			today:
				'Prawdopodobnie już śledzisz pracę przechodzącą przez kilka działów, a opóźnienia zwykle widać, zanim zauważą je klienci.',
			afterwards:
				'Odpowiadasz za przepływ pracy w całej firmie, łącznie z dostawcami, a inni usprawniają go bez proszenia.',
			disappears: 'Usprawnienia nie zanikają już, gdy zajmiesz się czymś innym.',
			faster: 'Przestoje szybciej się zauważa i kończy, a ich przyczyny nie wracają.',
			actions: [
				'Przejmij jeden proces spoza swojego obszaru, z dostawcami, jeśli ich ma; w ciągu miesiąca uzgodnij z przełożonym miernik i wartość docelową.',
				'Naucz trzy osoby śledzić proces krok po kroku: jeden przejdźcie razem w tym miesiącu, potem niech każda poprowadzi kolejny, a Ty obserwuj.',
				'Co miesiąc przeglądaj pięć swoich najważniejszych mierników; gdy któryś pogorszy się dwa razy z rzędu, w ciągu dwóch tygodni znajdź przyczynę.'
			]
		}
	},
	change: {
		far: {
			today: 'Nowe narzędzia i sposoby pracy docierają do Ciebie przeważnie wtedy, gdy inni już o nich zdecydowali.',
			afterwards:
				'Wypróbowujesz zmiany na małą skalę, patrzysz, jak wpływają na dzień pracy, i dopiero potem decydujesz.',
			disappears: 'Nikt nie prowadzi już własnych list obok systemu, który nie pasuje do pracy.',
			faster: 'Dobry pomysł zostaje wypróbowany w dwa tygodnie, zamiast czekać na duży projekt.',
			actions: [
				'W tym tygodniu wybierz z zespołem jedną codzienną uciążliwość; przez dwa tygodnie próbujcie jednego rozwiązania i porównajcie czas lub błędy przed zmianą i po niej.',
				'W ciągu dwóch tygodni opisz na pół strony nadchodzącą zmianę: dzień teraz i dzień po niej; omów to z trzema osobami, których dotyczy.',
				'W tym tygodniu zgłoś się do grona pierwszych użytkowników następnego narzędzia; co tydzień mów jego opiekunowi, co pomaga, a co przeszkadza.'
			]
		},
		near: {
			today: 'Zapewne prowadzisz zmiany we własnym obszarze; te, które obejmują kilka działów, częściej prowadzą inni.',
			afterwards:
				'Prowadzisz zmianę w kilku działach, od pierwszej próby do codziennego użytku, i mierzysz, czy jest stosowana.',
			disappears: 'Dawne przyzwyczajenia nie trwają już po cichu obok nowego systemu.',
			faster: 'Ludzie szybciej oswajają się z nowym sposobem pracy, bo wypróbowano go razem z nimi.',
			actions: [
				'W ciągu dwóch tygodni zaproponuj jedną zmianę dla co najmniej dwóch działów: jej cel, małą próbę na początek i wskaźnik, który ma poprawić.',
				'W ciągu dwóch tygodni spytaj dziesięć osób korzystających z najnowszego systemu, co wciąż robią poza nim; w dwa miesiące usuń najczęstszy powód.',
				'W tym tygodniu wypisz grupy, których dotyczy następna zmiana, i to, jak zmieni się ich dzień; spotkaj się z każdą przed startem i cztery tygodnie po nim.'
			]
		},
		there: {
			today:
				'Prawdopodobnie już wprowadzasz zmiany do codziennej pracy, u siebie i szerzej, i sprawdzasz, czy się utrzymują.',
			afterwards:
				'Współplanujesz wszystkie zmiany w firmie, od systemów cyfrowych po zrównoważony rozwój, w tempie, za którym ludzie nadążają.',
			disappears: 'Te same osoby nie zderzają się już z kilkoma zmianami w jednym miesiącu.',
			faster: 'Każda zmiana szybciej się przyjmuje, bo korzystacie z wniosków z poprzedniej.',
			actions: [
				'W ciągu dwóch tygodni narysuj jeden kalendarz wszystkich zmian na najbliższe pół roku; pokaż kierownictwu firmy, gdzie trafiają na te same osoby.',
				'W ciągu dwóch tygodni wybierz jeden krok, który ograniczy zużycie energii lub materiałów albo liczbę podróży; ustal z zainteresowanymi cel liczbowy i sprawdzaj go co miesiąc.',
				'Wspieraj jedną osobę, która prowadzi zmianę: spotykajcie się co dwa tygodnie, od pierwszej próby do codziennego użytku; niech to ona przedstawi wynik.'
			]
		}
	},
	customer: {
		far: {
			today: 'O klientach dowiadujesz się głównie od innych albo wtedy, gdy coś poszło nie tak.',
			afterwards: 'Wiesz, kto korzysta z efektów Twojej pracy, na co czeka i na co się skarży.',
			disappears: 'Ta sama reklamacja nie wraca już z niewyjaśnionych przyczyn.',
			faster: 'Klienci szybciej dostają pierwszą odpowiedź, i to od kogoś, kto może im pomóc.',
			actions: [
				'W ciągu dwóch tygodni przeczytaj dwadzieścia reklamacji lub odsłuchaj dziesięć rozmów z klientami; zapisz trzy główne przyczyny i te, które może usunąć Twój zespół.',
				'Co miesiąc rozmawiaj z jednym klientem lub z kimś w firmie, kto korzysta z Twojej pracy; spytaj, co trwa za długo, i przekaż odpowiedź zespołowi.',
				'W ciągu dwóch tygodni ustal z zespołem, co musi się zgadzać, zanim oddacie pracę dalej; co tydzień licz, ile z niej wraca.'
			]
		},
		near: {
			today: 'Zapewne znasz jakość we własnym obszarze; trudniej dostrzec, co spotyka klienta w kolejnych działach.',
			afterwards:
				'Śledzisz całą drogę klienta przez firmę i co tydzień reagujesz na czas oczekiwania, błędy i reklamacje.',
			disappears: 'Klienci nie muszą już tłumaczyć tej samej sprawy trzem działom.',
			faster: 'Reklamacja w ciągu jednego dnia dociera do osoby, która może usunąć jej przyczynę.',
			actions: [
				'W ciągu dwóch tygodni prześledź sprawę jednego klienta przez wszystkie działy; zapisz każde czekanie i każdą powtórkę, a potem uzgodnij z kierownikami dwie poprawki.',
				'Co miesiąc o stałej porze omawiaj ze sprzedażą i obsługą klienta reklamacje z poprzedniego miesiąca; za każdym razem niech ktoś konkretny usunie jedną przyczynę.',
				'W ciągu dwóch tygodni wypisz klientów, którzy w tym roku odeszli lub kupili mniej; zadzwoń do pięciu i przekaż kierownikom działów, co mówią.'
			]
		},
		there: {
			today:
				'Prawdopodobnie już łączysz codzienną pracę z tym, co zauważają klienci: czasem oczekiwania, jakością i reklamacjami.',
			afterwards: 'Odpowiadasz za jedną obietnicę całej firmy wobec klientów, a każdy dział zna swój udział.',
			disappears: 'Reklamacje nie są już pierwszym znakiem, że jakość się pogarsza.',
			faster: 'Sygnał, że klient może odejść, trafia do kogoś, kto może coś zrobić, póki jest na to czas.',
			actions: [
				'W ciągu miesiąca zaproponuj kierownictwu firmy jedną obietnicę wobec klientów, na przykład czas odpowiedzi; określ udział każdego działu.',
				'Co miesiąc zabieraj do klienta kogoś z działu, który nie ma kontaktu z klientami; spytaj potem, co ta osoba by zmieniła.',
				'W ciągu dwóch tygodni, a potem co kwartał, zestaw obok siebie reklamacje, czas oczekiwania i utraconych klientów; wybierz jeden wskaźnik i weź na siebie jego cel.'
			]
		}
	}
} satisfies PlansWords;
