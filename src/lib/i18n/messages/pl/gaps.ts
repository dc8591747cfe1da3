import type { MessagesOf } from '../message-id.ts';

/** Number words up to the eight competencies are written out, as a person would say them. */
export const messages: MessagesOf<'gaps'> = {
	'say.below':
		'{count, plural, =0 {Żaden obszar nie jest wyraźnie poniżej profilu COO.} =1 {Jeden obszar jest wyraźnie poniżej profilu COO.} =2 {Dwa obszary są wyraźnie poniżej profilu COO.} =3 {Trzy obszary są wyraźnie poniżej profilu COO.} =4 {Cztery obszary są wyraźnie poniżej profilu COO.} =5 {Pięć obszarów jest wyraźnie poniżej profilu COO.} =6 {Sześć obszarów jest wyraźnie poniżej profilu COO.} =7 {Siedem obszarów jest wyraźnie poniżej profilu COO.} other {Wszystkie osiem obszarów jest wyraźnie poniżej profilu COO.}}',
	'say.unclear':
		'{count, plural, =0 {Nierozstrzygniętych nie ma.} =1 {Jeden jest nierozstrzygnięty.} =2 {Dwa są nierozstrzygnięte.} =3 {Trzy są nierozstrzygnięte.} =4 {Cztery są nierozstrzygnięte.} =5 {Pięć jest nierozstrzygniętych.} =6 {Sześć jest nierozstrzygniętych.} =7 {Siedem jest nierozstrzygniętych.} other {Wszystkie osiem jest nierozstrzygniętych.}}',
	'say.meets.none': 'W żadnym obszarze profil nie jest wyraźnie osiągnięty.',
	'say.meets': 'Profil osiągnięty lub przekroczony: {names}.',
	'say.not-assessed':
		'{count, plural, one {Jednego obszaru nie udało się ocenić: zbyt wiele jego pytań jest bez odpowiedzi.} few {# obszarów nie udało się ocenić: zbyt wiele ich pytań jest bez odpowiedzi.} many {# obszarów nie udało się ocenić: zbyt wiele ich pytań jest bez odpowiedzi.} other {# obszaru nie udało się ocenić: zbyt wiele ich pytań jest bez odpowiedzi.}}',
	'say.first': 'Twój pierwszy priorytet – {name} – pozostaje pierwszy w {share} rozsądnych wariantów wag.',
	'say.nothing': 'Na razie nic nie można powiedzieć: zbyt wiele pytań jest bez odpowiedzi.',
	'say.means': 'Tyle mówią dziś Twoje własne odpowiedzi; to nie test, czy poradzisz sobie w tej roli.',
	'gaps.title': 'Twoje różnice do profilu, od najważniejszej',
	'gaps.about': 'Wynik, przedział niepewności ({confidence}) i poziom docelowy, skala 0–100. {purpose} · {industry}',
	'gaps.purpose.development': 'Wagi rozwojowe',
	'gaps.purpose.selection': 'Wagi rekrutacyjne',
	'gaps.chart': 'Wykres wyniku, przedziału i poziomu docelowego w każdym obszarze. Liczby są w tabeli wokół niego.',
	'gaps.area': 'Obszar',
	'gaps.plot': 'Wynik i przedział na tle poziomu docelowego',
	'gaps.score': 'Wynik i poziom docelowy',
	'gaps.verdict': 'Wniosek',
	'gaps.score-of': 'wynik {score}, poziom docelowy {target}, przedział od {low} do {high}',
	'gaps.not-assessed': 'nie oceniono',
	'gaps.working': 'Obliczenia: {name}',
	'verdict.below': 'poniżej profilu',
	'verdict.unclear': 'nierozstrzygnięte',
	'verdict.meets': 'profil osiągnięty',
	'verdict.none': 'nie oceniono',
	'status.partial': 'oceniono częściowo',
	'key.score': 'Twój wynik',
	'key.band': 'prawdopodobny zakres',
	'key.target': 'poziom docelowy COO',
	'first.title': 'Zacznij od tego: {name}',
	'first.plan': 'Zobacz cały plan',
	'plan.today': 'Dziś',
	'plan.afterwards': 'Po zmianie',
	'plan.disappears': 'Co znika',
	'plan.faster': 'Co przyspiesza',
	'plan.actions': 'Następne kroki'
};
