import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'quiz'> = {
	'quiz.title': 'Pytanie {number} z {count}',
	'quiz.progress': 'Część {section} z {sections}: {name}',
	'quiz.left': 'jeszcze {minutes}',
	'quiz.frame.placement':
		'Na tle szefów pionów w firmach podobnej wielkości. Wybierz najdalej idący opis, który regularnie do Ciebie pasuje.',
	'quiz.frame.evidence': 'Ostatnie 36 miesięcy. Wybierz najdalej idącą prawdziwą odpowiedź.',
	'quiz.frame.fact': 'Nie wpływa na żaden wynik.',
	'quiz.frame.choices': 'Zaznacz wszystko, co pasuje. Nie wpływa na żaden wynik.',
	'quiz.number': 'Liczba całkowita od {min, number} do {max, number}',
	'quiz.number.decimal': 'Liczba od {min, number} do {max, number}',
	'quiz.number.error.not-a-number': '„{text}” to nie liczba. Wpisz same cyfry, na przykład {example}.',
	'quiz.number.error.range': 'Wpisz liczbę od {min, number} do {max, number}.',
	'quiz.number.error.whole': 'Wpisz liczbę całkowitą, bez przecinka.',
	'quiz.frame.judgement':
		'Na ile skuteczne jest tutaj każde z tych działań? Oceń wszystkie cztery; oceny mogą się powtarzać.',
	'quiz.frame.worksample': 'Nie ma limitu czasu.',
	'quiz.rate-all': 'Najpierw oceń wszystkie cztery działania albo wybierz „{skip}”.',
	'quiz.keys.rate': 'Klawisze: 1–5 oceniają kolejne działania, Enter to dalej, Backspace to wstecz.',
	'rating.1': 'nieskuteczne',
	'rating.2': 'mało skuteczne',
	'rating.3': 'dość skuteczne',
	'rating.4': 'skuteczne',
	'rating.5': 'bardzo skuteczne',
	'rating.of': '{level} z 5, {meaning}',
	'quiz.fetching': 'Trwa pobieranie pytań.',
	'quiz.unfetched':
		'Części pytań nie udało się pobrać. Twoje odpowiedzi są zachowane. Sprawdź połączenie i spróbuj ponownie.',
	'quiz.fetch-again': 'Spróbuj ponownie',
	'quiz.skip.placement': 'Nie umiem tego ocenić',
	'quiz.skip.other': 'Wolę nie odpowiadać',
	'quiz.back': 'Wstecz',
	'quiz.next': 'Dalej',
	'quiz.to-review': 'Do przeglądu',
	'quiz.choose': 'Najpierw wybierz odpowiedź albo „{skip}”.',
	'quiz.why': 'Dlaczego o to pytamy',
	'quiz.keys': 'Klawisze: 1–{count} – wybór, Enter – dalej, Backspace – wstecz.',
	'quiz.pause': 'Przegląd odpowiedzi',
	'review.title': 'Twoje odpowiedzi',
	'review.complete': 'Wszystkie pytania mają odpowiedź. Każdą możesz jeszcze zmienić.',
	'review.open':
		'{count, plural, one {# pytanie nie ma jeszcze odpowiedzi. W wynikach jest pomijane, a nie liczone jako zero.} few {# pytania nie mają jeszcze odpowiedzi. W wynikach są pomijane, a nie liczone jako zero.} many {# pytań nie ma jeszcze odpowiedzi. W wynikach są pomijane, a nie liczone jako zero.} other {# pytania nie ma jeszcze odpowiedzi. W wynikach są pomijane, a nie liczone jako zero.}}',
	'review.first-open': 'Do pytania bez odpowiedzi',
	'review.unanswered': 'Bez odpowiedzi',
	'review.change': 'Zmień odpowiedź na pytanie: {question}',
	'review.finish': 'Zobacz moje wyniki'
};
