import type { MessagesOf } from '../message-id.ts';

/** Number words up to the eight competencies are written out, as a person would say them. */
export const messages: MessagesOf<'gaps'> = {
	'say.below':
		'{count, plural, =0 {Ingen områder ligger klart under {profile}.} =1 {Ét område ligger klart under {profile}.} =2 {To områder ligger klart under {profile}.} =3 {Tre områder ligger klart under {profile}.} =4 {Fire områder ligger klart under {profile}.} =5 {Fem områder ligger klart under {profile}.} =6 {Seks områder ligger klart under {profile}.} =7 {Syv områder ligger klart under {profile}.} other {Alle otte områder ligger klart under {profile}.}}',
	'say.all-meet': 'Alle vurderede områder ligger på eller over {profile}.',
	'say.profile.coo': 'COO-profilen',
	'say.profile.edited': 'den redigerede profil',
	'say.unclear':
		'{count, plural, =0 {Alt kan afgøres.} =1 {Ét kan ikke afgøres.} =2 {To kan ikke afgøres.} =3 {Tre kan ikke afgøres.} =4 {Fire kan ikke afgøres.} =5 {Fem kan ikke afgøres.} =6 {Seks kan ikke afgøres.} =7 {Syv kan ikke afgøres.} other {Ingen af de otte kan afgøres.}}',
	'say.meets.none': 'Ingen områder ligger klart på eller over profilen.',
	'say.meets': 'Her ligger du på eller over profilen: {names}.',
	'say.not-assessed':
		'{count, plural, one {Ét område kunne ikke vurderes: For få af spørgsmålene er besvaret.} other {# områder kunne ikke vurderes: For få af spørgsmålene er besvaret.}}',
	'say.first': 'Øverst på din liste står {name}; det holder i {share} af de variationer, vi har prøvet.',
	'say.first.close': 'Øverst på din liste står {name}, men kun lige akkurat; tæt efter følger {others}.',
	'say.nothing': 'Der kan ikke siges noget endnu: For få spørgsmål er besvaret.',
	'say.means': 'Det er, hvad dine egne svar siger i dag. Det er ikke en test af, om du ville klare dig godt i rollen.',
	'gaps.title': 'Det mangler du op til målet, det vigtigste først',
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
	'key.target': 'målet i profilen',
	'key.holm':
		'Kan ikke afgøres, selv om målet ligger uden for intervallet ({names}): Ved udvælgelse deler alle områder én samlet risiko for fejl, så hvert af dem skal være tydeligere, end dets eget interval viser (Holms metode).',
	'first.title': 'Begynd her: {name}',
	'first.plan': 'Se hele planen',
	'plan.today': 'I dag',
	'plan.afterwards': 'Bagefter',
	'plan.disappears': 'Det forsvinder',
	'plan.faster': 'Det går hurtigere',
	'plan.actions': 'Næste skridt'
};
