import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'quiz'> = {
	'quiz.title': 'Spørgsmål {number} af {count}',
	'quiz.progress': 'Del {section} af {sections}: {name}',
	'quiz.left': '{minutes} tilbage',
	'quiz.frame.placement':
		'Sammenlign med funktionschefer i virksomheder af samme størrelse. Vælg det svar, der rækker længst og normalt passer på dig.',
	'quiz.frame.evidence': 'Inden for de seneste 36 måneder. Vælg det mest vidtgående, der passer.',
	'quiz.frame.fact': 'Indgår ikke i nogen score.',
	'quiz.frame.choices': 'Vælg alt det, der passer. Indgår ikke i nogen score.',
	'quiz.number': 'Et helt tal fra {min, number} til {max, number}',
	'quiz.number.error.not-a-number': '»{text}« er ikke et tal. Skriv kun cifre, for eksempel {example}.',
	'quiz.number.error.range': 'Skriv et tal fra {min, number} til {max, number}.',
	'quiz.number.error.whole': 'Skriv et helt tal uden decimaler.',
	'quiz.skip.placement': 'Det kan jeg ikke vurdere',
	'quiz.skip.other': 'Vil helst ikke svare',
	'quiz.back': 'Tilbage',
	'quiz.next': 'Næste',
	'quiz.to-review': 'Til oversigten',
	'quiz.choose': 'Vælg først et svar eller »{skip}«.',
	'quiz.why': 'Hvorfor spørger vi om det?',
	'quiz.keys': 'Taster: 1–{count} vælger, Enter går videre, Backspace går tilbage.',
	'quiz.pause': 'Oversigt',
	'review.title': 'Dine svar',
	'review.complete': 'Alle spørgsmål har et svar. Du kan stadig ændre hvert af dem.',
	'review.open':
		'{count, plural, one {# spørgsmål er endnu ikke besvaret. Det holdes uden for scoren og tæller ikke som nul.} other {# spørgsmål er endnu ikke besvaret. De holdes uden for scoren og tæller ikke som nul.}}',
	'review.first-open': 'Til næste åbne spørgsmål',
	'review.unanswered': 'Ikke besvaret endnu',
	'review.change': 'Ændr svaret på: {question}',
	'review.finish': 'Se mit resultat'
};
