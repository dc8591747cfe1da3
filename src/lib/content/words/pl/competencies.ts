import type { CompetenciesWords } from '../words.ts';

export const competencies = {
	leadership: {
		name: 'Przywództwo i organizacja',
		short: 'Przywództwo',
		inSentence: 'przywództwo i organizacja',
		about:
			'Przekładanie celów na plany i jasny podział odpowiedzialności, tak by codzienna praca szła sprawnie i we właściwym kierunku.'
	},
	analysis: {
		name: 'Analiza i decyzje strategiczne',
		short: 'Analiza',
		inSentence: 'analiza i decyzje strategiczne',
		about: 'Docieranie do sedna złożonego problemu, ważenie ryzyka i ustalanie priorytetów na podstawie dobrych danych.'
	},
	communication: {
		name: 'Komunikacja i współpraca',
		short: 'Komunikacja',
		inSentence: 'komunikacja i współpraca',
		about: 'Dbanie o to, by działy dzieliły się wiedzą, wcześnie rozwiązywały spory i pracowały na wspólny wynik.'
	},
	teams: {
		name: 'Motywowanie i prowadzenie zespołów',
		short: 'Zespoły',
		inSentence: 'motywowanie i prowadzenie zespołów',
		about: 'Kierowanie ludźmi tak, żeby chcieli i mogli dobrze pracować – bezpośrednio i przez innych kierowników.'
	},
	finance: {
		name: 'Zarządzanie finansami i budżetowanie',
		short: 'Finanse',
		inSentence: 'zarządzanie finansami i budżetowanie',
		about:
			'Planowanie i pilnowanie budżetów, trzymanie kosztów operacyjnych w ryzach i ocena, czy inwestycja się opłaca.'
	},
	process: {
		name: 'Procesy i przepływ pracy',
		short: 'Procesy',
		inSentence: 'procesy i przepływ pracy',
		about:
			'Dbanie o to, by praca płynęła od zgłoszenia do realizacji, i wykrywanie, gdzie traci się czas, pieniądze lub jakość.'
	},
	change: {
		name: 'Zmiana i technologia',
		short: 'Zmiana',
		inSentence: 'zmiana i technologia',
		about:
			'Wprowadzanie nowych sposobów pracy, systemów i technologii tak, by ludzie z nich korzystali, a codzienna praca zyskiwała.'
	},
	customer: {
		name: 'Klienci i jakość',
		short: 'Klienci',
		inSentence: 'klienci i jakość',
		about: 'Obsługa szybsza i dobrej jakości, dzięki której mniej klientów składa reklamacje i mniej odchodzi.'
	}
} satisfies CompetenciesWords;
