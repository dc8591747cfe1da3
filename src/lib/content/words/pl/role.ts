import type { RoleWords } from '../words.ts';

export const role = {
	what: {
		title: 'Co robi COO',
		points: {
			post: 'Dyrektor operacyjny (COO) należy do najwyższego kierownictwa, zwykle podlega CEO i dba, by firma działała sprawnie.',
			scope:
				'Produkcja, logistyka, technologia, sprzedaż, obsługa klienta: wszystko, co podlega COO, ma działać równo i przewidywalnie.',
			vision:
				'Wspólnie z CEO i innymi liderami COO zamienia wizję w wyniki i pomaga firmie rosnąć, konkurować i działać w zgodzie z zasadami zrównoważonego rozwoju.',
			control: 'Dobrze działające procesy i kontrola pozwalają zrobić więcej niższym kosztem.',
			investments: 'COO często ma głos w sprawie dużych inwestycji, które wpływają na całą organizację.'
		}
	},
	responsibilities: {
		title: 'Zakres odpowiedzialności',
		points: {
			flow: 'Codzienna praca, która toczy się płynnie i służy celom, z coraz mniejszą liczbą opóźnień, błędów i przestojów.',
			processes:
				'Procesy pracy: wprowadzane, mierzone wskaźnikami KPI i poprawiane tam, gdzie ucieka czas lub pieniądze albo cierpi jakość.',
			productivity: 'To, ile robią ludzie i maszyny, oraz ile to kosztuje.',
			renewal: 'Zmiany w operacjach, w tym nowe technologie i narzędzia.'
		}
	},
	tasks: {
		title: 'Co wypełnia tydzień',
		points: {
			strategy: 'Opracowywanie i realizacja strategii operacyjnej w ramach dostępnych budżetów i zespołów.',
			supply: 'Nadzór nad produkcją i kontrolą jakości, nad dostawcami i logistyką.',
			collaboration: 'Szukanie oszczędności i dbanie o to, by działy rozmawiały ze sobą i współpracowały.',
			decisions:
				'Decydowanie, na podstawie danych i z uwagą na ryzyko, który dział lub projekt pierwszy dostanie zasoby.'
		}
	},
	qualifications: {
		title: 'Co zwykle jest potrzebne',
		points: {
			education:
				'Studia pierwszego stopnia z ekonomii biznesu, zarządzania lub pokrewnej dziedziny, w niektórych firmach magisterskie lub MBA. Pomagają certyfikaty z przywództwa i zarządzania operacjami.',
			experience:
				'Długie doświadczenie w operacjach i kierowaniu ludźmi, na przykład jako kierownik działu lub dyrektor ds. operacyjnych.',
			skills:
				'Umiejętność kierowania, organizowania i motywowania, analizy złożonych problemów, podejmowania decyzji strategicznych, komunikacji i pracy z budżetem.'
		}
	},
	neighbours: {
		title: 'Obok CEO, CFO i CMO',
		points: {
			coo: 'COO zajmuje się codzienną działalnością i ma kluczowe miejsce w kierownictwie firmy.',
			ceo: 'CEO zajmuje się ogólną strategią i wizją.',
			cfo: 'CFO zajmuje się zarządzaniem finansami.',
			cmo: 'CMO zajmuje się marketingiem.'
		}
	},
	industries: {
		title: 'Co zmienia branża',
		lead: 'Które zadania ważą najwięcej, zależy od wielkości, branży i potrzeb firmy.',
		points: {
			technology:
				'W branży technologicznej: produkty tworzone i wprowadzane na rynek w terminie, dzięki niezawodnym procesom i infrastrukturze.',
			finance: 'W finansach: operacje zgodne z przepisami i standardami bezpieczeństwa oraz ryzyko pod kontrolą.',
			manufacturing:
				'W firmach produkcyjnych: lepsza produkcja i jakość niższym kosztem oraz łańcuch dostaw, który się nie rwie.'
		}
	},
	mindset: {
		title: 'Jak myśli COO',
		points: {
			flow: 'Przewidywalny przepływ pracy liczy się bardziej niż bogactwo funkcji. Opóźnienia, błędy i czekanie między działami wymagają reakcji, a zmianę ocenia się po tym, co robi z rytmem pracy.',
			figures: 'Mile widziane są konkretne liczby: czas cyklu, błędy, czas reakcji, przestoje.',
			customers: 'Ważne są szybsza obsługa, mniej reklamacji, klienci, którzy zostają, i działy, które się rozumieją.',
			day: 'Zmianę opisuje się jako dzień pracy: jak jest, jak będzie, co zniknie, co przyspieszy.'
		}
	},
	trends: {
		title: 'Dokąd zmierza ta rola',
		points: {
			digital: 'Więcej cyfryzacji: dobre systemy i technologie mogą podnieść produktywność w całej organizacji.',
			sustainability: 'Więcej zrównoważonego rozwoju: operacje mają wnieść swój wkład.',
			data: 'Więcej danych: decyzje częściej opierają się na liczbach.'
		}
	}
} satisfies RoleWords;
