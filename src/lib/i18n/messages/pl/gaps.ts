import type { MessagesOf } from '../message-id.ts';

/** Number words up to the eight competencies are written out, as a person would say them. */
export const messages: MessagesOf<'gaps'> = {
	'say.below':
		'{count, plural, =0 {W żadnym obszarze nie jesteś wyraźnie poniżej {profile}.} =1 {W jednym obszarze jesteś wyraźnie poniżej {profile}.} =2 {W dwóch obszarach jesteś wyraźnie poniżej {profile}.} =3 {W trzech obszarach jesteś wyraźnie poniżej {profile}.} =4 {W czterech obszarach jesteś wyraźnie poniżej {profile}.} =5 {W pięciu obszarach jesteś wyraźnie poniżej {profile}.} =6 {W sześciu obszarach jesteś wyraźnie poniżej {profile}.} =7 {W siedmiu obszarach jesteś wyraźnie poniżej {profile}.} other {We wszystkich ośmiu obszarach jesteś wyraźnie poniżej {profile}.}}',
	'say.all-meet': 'We wszystkich ocenionych obszarach jesteś co najmniej na poziomie {profile}.',
	'say.profile.coo': 'profilu COO',
	'say.profile.edited': 'zmienionego profilu',
	'say.unclear':
		'{count, plural, =0 {Wszystko da się rozstrzygnąć.} =1 {W jednym nie da się tego rozstrzygnąć.} =2 {W dwóch nie da się tego rozstrzygnąć.} =3 {W trzech nie da się tego rozstrzygnąć.} =4 {W czterech nie da się tego rozstrzygnąć.} =5 {W pięciu nie da się tego rozstrzygnąć.} =6 {W sześciu nie da się tego rozstrzygnąć.} =7 {W siedmiu nie da się tego rozstrzygnąć.} other {We wszystkich ośmiu nie da się tego rozstrzygnąć.}}',
	'say.meets.none': 'W żadnym obszarze nie widać jeszcze wyraźnie, że osiągasz profil.',
	'say.meets': 'Profil osiągnięty lub przekroczony: {names}.',
	'say.not-assessed':
		'{count, plural, one {Jednego obszaru nie udało się ocenić: zbyt wiele jego pytań jest bez odpowiedzi.} few {# obszarów nie udało się ocenić: zbyt wiele ich pytań jest bez odpowiedzi.} many {# obszarów nie udało się ocenić: zbyt wiele ich pytań jest bez odpowiedzi.} other {# obszaru nie udało się ocenić: zbyt wiele ich pytań jest bez odpowiedzi.}}',
	'say.first': 'Pierwszy na Twojej liście obszar to {name}; pozostaje pierwszy w {share} sprawdzonych wariantów.',
	'say.first.close': 'Pierwszy na Twojej liście obszar to {name}, ale z niewielką przewagą; tuż za nim: {others}.',
	'say.nothing': 'Na razie nic nie można powiedzieć: zbyt wiele pytań jest bez odpowiedzi.',
	'say.means': 'Tyle mówią dziś Twoje własne odpowiedzi; to nie test, czy poradzisz sobie w tej roli.',
	'gaps.title': 'Czego brakuje do profilu, od najważniejszego',
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
	'key.target': 'poziom docelowy w profilu',
	'key.holm':
		'Nierozstrzygnięte, choć poziom docelowy leży poza przedziałem ({names}): przy rekrutacji wszystkie obszary mają jedno wspólne ryzyko błędu, więc każda różnica musi być wyraźniejsza, niż wynika z samego przedziału (metoda Holma).',
	'first.title': 'Zacznij od tego: {name}',
	'first.plan': 'Zobacz cały plan',
	'plan.today': 'Dziś',
	'plan.afterwards': 'Po zmianie',
	'plan.disappears': 'Co znika',
	'plan.faster': 'Co przyspiesza',
	'plan.actions': 'Następne kroki'
};
