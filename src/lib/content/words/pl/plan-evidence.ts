import type { PlanEvidenceWords } from '../words.ts';

export const planEvidence = {
	leadership:
		'Plan na jednej stronie z osobami odpowiedzialnymi i terminami oraz comiesięczna notatka o tym, co zrobiono na czas.',
	analysis:
		'Jedna decyzja na jednej stronie: warianty, liczby i ryzyka, a po trzech miesiącach także to, co z niej wynikło.',
	communication: 'Lista spraw otwartych między działami z datami zgłoszenia i rozwiązania każdej z nich.',
	teams:
		'Odpowiedzi z dwóch krótkich rund tych samych pytań oraz lista osób, które od tego czasu podjęły się czegoś nowego.',
	finance: 'Budżet, prognoza i rzeczywiste koszty miesiąc po miesiącu, z jednym zdaniem o każdej różnicy.',
	process: 'Czas od początku do końca, błędy i przestoje tydzień po tygodniu, przed zmianą i po niej.',
	change:
		'Liczba osób, które pracują w nowy sposób po czterech i po dwunastu tygodniach, oraz wskaźnik, który zmiana miała poprawić.',
	customer: 'Reklamacje według przyczyn, czas oczekiwania i utraceni klienci, przed zmianą i po niej.'
} satisfies PlanEvidenceWords;
