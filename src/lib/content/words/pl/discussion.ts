import type { DiscussionWords } from '../words.ts';

export const discussion = {
	leadership: {
		questions: [
			'Weźmy jeden cel organizacji: ile osób na tej sali umie bez zaglądania do dokumentów powiedzieć, czego ten cel wymaga w tym miesiącu od ich działu?',
			'Które zadanie stale pozostaje niczyje i kto mógłby rozstrzygnąć, do kogo należy?',
			'Który plan z ostatniego roku naprawdę zmienił to, co dzieje się u nas w poniedziałek rano? Czym się wyróżniał?'
		],
		tips: [
			'Zamieńcie jeden cel na trzy zadania, każde z nazwiskiem i datą, i za dwa tygodnie sprawdźcie je wspólnie.',
			'Spiszcie dziesięć decyzji, które wracają co tydzień, i ustalcie przy każdej, kto może podjąć ją samodzielnie.'
		]
	},
	analysis: {
		questions: [
			'Którą z ostatnich decyzji podjęto u nas głównie na wyczucie i jaka jedna liczba by w niej pomogła?',
			'Gdy dwa projekty potrzebują tych samych ludzi, co dziś o tym rozstrzyga, a co powinno?',
			'Na którą liczbę wszyscy się powołujemy, choć podejrzewamy, że nie mówi całej prawdy?'
		],
		tips: [
			'Przed następną dużą decyzją zapiszcie dwie możliwości, największe ryzyko każdej z nich i to, co skłoniłoby Was do odwrotu.',
			'Wybierzcie trzy wskaźniki operacyjne, na przykład czas cyklu, i co tydzień poświęćcie im wspólnie dziesięć minut.'
		]
	},
	communication: {
		questions: [
			'Który dział odzywa się do nas tylko wtedy, gdy coś poszło źle, i o czym warto słyszeć od niego wcześniej?',
			'Kiedy ostatnio zła wiadomość dotarła od nas do zarządu na czas i co to umożliwiło?',
			'Co naszym zdaniem inni na pewno wiedzą? Czy ktoś ich kiedyś o to zapytał?'
		],
		tips: [
			'Spędźcie pół dnia w dziale, od którego najbardziej zależy Wasza praca, i opowiedzcie sobie potem, co było dla Was nowe.',
			'Kończcie każde spotkanie między działami trzema wierszami: co ustalono, kto to zrobi i do kiedy.'
		]
	},
	teams: {
		questions: [
			'Kiedy ostatnio Twój zespół zrobił więcej, niż ktokolwiek oczekiwał, i co go do tego skłoniło?',
			'Co u nas częściej przeszkadza w dobrej pracy: umiejętności, chęci czy sposób jej organizacji?',
			'Jak można się u nas w ciągu tygodnia dowiedzieć, że zrobiło się coś dobrze?'
		],
		tips: [
			'Zadajcie w tym tygodniu każdej osobie w zespole jedno pytanie: „Co wstrzymuje Twoją pracę, a ja mogę to usunąć?”. Potem usuńcie jedną z tych rzeczy.',
			'Przekażcie jedno zadanie w całości: uzgodnijcie wynik, a drogę do niego zostawcie otwartą.'
		]
	},
	finance: {
		questions: [
			'Które koszty we własnym obszarze umiemy wyjaśnić komuś z zewnątrz, a których nie?',
			'Gdzie zaoszczędzono u nas pieniądze, a potem trzeba było za to zapłacić w innym miejscu?',
			'Skąd po dwóch latach wiemy, czy inwestycja się opłaciła?'
		],
		tips: [
			'Przejdźcie z osobą prowadzącą księgi jedną stronę budżetu wiersz po wierszu, aż każdy z Was umie powiedzieć, od czego zależą te kwoty.',
			'Przed następną inwestycją zapiszcie, co i do kiedy ma przynieść, i wyznaczcie dzień, w którym to sprawdzicie.'
		]
	},
	process: {
		questions: [
			'Gdyby prześledzić jedno zamówienie od pierwszego telefonu do dostawy, gdzie czekałoby najdłużej?',
			'Który błąd poprawiamy co tydzień, nie pytając, skąd się bierze?',
			'Co mierzymy codziennie i co ostatnio zmieniło się dzięki temu pomiarowi?'
		],
		tips: [
			'Przejdźcie wspólnie wzdłuż jednego procesu i przy każdym kroku zanotujcie, jak długo praca leży i czeka.',
			'Weźcie przestój, który w zeszłym miesiącu zdarzał się najczęściej, i znajdźcie jego przyczynę, zanim zaczniecie mówić o rozwiązaniach.'
		]
	},
	change: {
		questions: [
			'Które nowe narzędzie u nas jest, a jednak wszyscy je omijają? Co wiedzą ci, którzy je omijają, a czego nie było widać przy wyborze?',
			'Jak będzie wyglądał zwykły wtorek po zmianie, którą planujemy: co zniknie, a co przyspieszy?',
			'Ile zmian trwa u nas jednocześnie i kto zauważa, że jest ich już za dużo?'
		],
		tips: [
			'Opiszcie jedną planowaną zmianę jako dzień pracy, przed nią i po niej, i dajcie ten opis do poprawienia tym, którzy tę pracę wykonują.',
			'Wypróbujcie następne narzędzie przez cztery tygodnie w jednym zespole i ustalcie z góry, po czym poznacie, że pomaga.'
		]
	},
	customer: {
		questions: [
			'Co powiedziałby klient, który ostatnio musiał na nas czekać?',
			'Która reklamacja powtarza się tak często, że już jej nie słyszymy?',
			'Kto z nas ma za sobą w tym miesiącu rozmowę z klientem i co z niej wynikło?'
		],
		tips: [
			'Przeczytajcie sobie na głos dziesięć ostatnich reklamacji, podzielcie je według przyczyn i zajmijcie się najczęstszą.',
			'Prześledźcie sprawę jednego klienta przez wszystkie działy, do których trafia, i usuńcie jedno z miejsc, w których musi ona czekać.'
		]
	}
} satisfies DiscussionWords;
