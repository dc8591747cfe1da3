import type { MessagesOf } from '../message-id.ts';

/** Number words up to the eight competencies are written out, as a person would say them. */
export const messages: MessagesOf<'gaps'> = {
	'say.below':
		'{count, plural, =0 {Ingen områder ligger klart under COO-profilen.} =1 {Ét område ligger klart under COO-profilen.} =2 {To områder ligger klart under COO-profilen.} =3 {Tre områder ligger klart under COO-profilen.} =4 {Fire områder ligger klart under COO-profilen.} =5 {Fem områder ligger klart under COO-profilen.} =6 {Seks områder ligger klart under COO-profilen.} =7 {Syv områder ligger klart under COO-profilen.} other {Alle otte områder ligger klart under COO-profilen.}}',
	'say.unclear':
		'{count, plural, =0 {Ingen er for usikre til at afgøre.} =1 {Ét er for usikkert til at afgøre.} =2 {To er for usikre til at afgøre.} =3 {Tre er for usikre til at afgøre.} =4 {Fire er for usikre til at afgøre.} =5 {Fem er for usikre til at afgøre.} =6 {Seks er for usikre til at afgøre.} =7 {Syv er for usikre til at afgøre.} other {Alle otte er for usikre til at afgøre.}}',
	'say.meets.none': 'Ingen områder ligger klart på eller over profilen.',
	'say.meets': 'Her ligger du på eller over profilen: {names}.',
	'say.not-assessed':
		'{count, plural, one {Ét område kunne ikke vurderes: For få af spørgsmålene er besvaret.} other {# områder kunne ikke vurderes: For få af spørgsmålene er besvaret.}}',
	'say.first': 'Din førsteprioritet, {name}, holder førstepladsen i {share} af de rimelige vægtninger.',
	'say.nothing': 'Der kan ikke siges noget endnu: For få spørgsmål er besvaret.',
	'say.means': 'Det er, hvad dine egne svar siger i dag. Det er ikke en test af, om du vil klare dig godt.',
	'gaps.title': 'Forskelle op til målet, de vigtigste først',
	'gaps.about': 'Score, {confidence}-usikkerhedsinterval og mål, 0 til 100. {purpose} · {industry}',
	'gaps.purpose.development': 'Vægte til udvikling',
	'gaps.purpose.selection': 'Vægte til udvælgelse',
	'gaps.chart': 'Diagram over score, usikkerhedsinterval og mål for hvert område. Tallene står i tabellen omkring det.',
	'gaps.area': 'Område',
	'gaps.plot': 'Score og interval i forhold til målet',
	'gaps.score': 'Score og mål',
	'gaps.verdict': 'Konklusion',
	'gaps.score-of': 'score {score}, mål {target}, usikkerhedsinterval fra {low} til {high}',
	'gaps.not-assessed': 'ikke vurderet',
	'gaps.working': 'Beregningen af {name}',
	'verdict.below': 'under',
	'verdict.unclear': 'kan ikke afgøres',
	'verdict.meets': 'på eller over',
	'verdict.none': 'ikke vurderet',
	'status.partial': 'delvist vurderet',
	'key.score': 'din score',
	'key.band': 'hvor den sandsynligvis ligger',
	'key.target': 'mål for en COO',
	'first.title': 'Begynd her: {name}',
	'first.plan': 'Se hele planen',
	'plan.today': 'I dag',
	'plan.afterwards': 'Bagefter',
	'plan.disappears': 'Det forsvinder',
	'plan.faster': 'Det går hurtigere',
	'plan.actions': 'Næste skridt'
};
