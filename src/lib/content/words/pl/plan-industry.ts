import type { PlanIndustryWords } from '../words.ts';

export const planIndustry = {
	technology: {
		change: {
			far: 'W ciągu dwóch tygodni porozmawiaj z osobą odpowiedzialną za najbliższe wydanie produktu; zapisz, co zmieni się tego dnia w Twoim zespole, i przygotujcie razem jedną rzecz.',
			near: 'W ciągu dwóch tygodni rozpisz najbliższe wdrożenie na jednej stronie: termin, zależności, osoby odpowiedzialne, plan wycofania; co tydzień omawiaj je z działami produktu, wsparcia i operacji.'
		},
		process: {
			far: 'W ciągu dwóch tygodni wypisz systemy, bez których Twój zespół nie może pracować; przez miesiąc notuj każdą awarię i czas jej trwania, a listę wyślij właścicielom systemów.',
			near: 'W ciągu dwóch tygodni ustal z programistami i wsparciem, kto i jak szybko zajmuje się awarią; każdą omówcie razem w ciągu pięciu dni i usuńcie jedną przyczynę.'
		}
	},
	finance: {
		analysis: {
			far: 'W ciągu dwóch tygodni spytaj dział ryzyka lub compliance, które przepisy dotyczą pracy Twojego zespołu; zapisz trzy największe ryzyka i po jednej wczesnej oznace każdego z nich.',
			near: 'W tym miesiącu sporządź z działem ryzyka i compliance jedną listę ryzyk operacyjnych: prawdopodobieństwo, strata, kontrola, właściciel; co kwartał omawiajcie pięć największych.'
		},
		process: {
			far: 'Wybierz jedną kontrolę, którą wykonuje Twój zespół; w ciągu dwóch tygodni przejrzyj dwadzieścia spraw, policz, gdzie zawiodła lub ją pominięto, i usuń jedną przyczynę.',
			near: 'W ciągu miesiąca sprawdź z działem compliance kontrole w jednym procesie kilku działów; każdej słabości przypisz właściciela i termin, a co miesiąc licz, ile z nich zostało otwartych.'
		},
		finance: {
			far: 'W ciągu dwóch tygodni oblicz, ile jeden rodzaj błędu kosztuje Twój zespół w poprawkach, opłatach lub rekompensatach; co miesiąc podawaj przełożonemu liczbę takich błędów i kwotę.',
			near: 'W tym miesiącu oblicz z działem finansów, ile kosztuje w kilku działach jeden wymóg regulacyjny; zaproponuj, jak go spełnić w mniej godzin, i poproś dział compliance o potwierdzenie.'
		}
	},
	manufacturing: {
		process: {
			far: 'Przez dwa tygodnie notuj na jednej linii lub stanowisku każdy przestój i każde przezbrojenie: minuty i przyczynę; najczęstszą przyczynę usuń razem z ludźmi, którzy tam pracują.',
			near: 'Od tego tygodnia co tydzień omawiaj opóźnione dostawy z planowaniem, zakupami i produkcją; ustal z jednym dostawcą czas dostawy i licz, jak często go dotrzymuje.'
		},
		customer: {
			far: 'Przez miesiąc codziennie licz braki i zwroty według przyczyn; pokazuj wyniki przy linii, a główną przyczynę usuń razem z kimś z działu jakości.',
			near: 'W ciągu dwóch tygodni prześledź z działami jakości i sprzedaży trzy reklamacje wstecz przez produkcję; dodaj jedną kontrolę tam, gdzie powstaje błąd, i porównaj po trzech miesiącach.'
		},
		finance: {
			far: 'W ciągu dwóch tygodni oblicz, ile kosztują na Waszej linii godzina przestoju i braki z jednego dnia; co tydzień zapisuj obie liczby na tablicy.',
			near: 'W tym miesiącu rozłóż z finansami i produkcją koszt jednostkowy jednego produktu: materiał, czas, braki, energia; ustalcie jedną oszczędność i jej właściciela, a potem sprawdzaj ją co miesiąc.'
		}
	}
} satisfies PlanIndustryWords;
