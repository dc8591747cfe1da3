import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'welcome'> = {
	'welcome.title': 'Hvor tæt er du på rollen som driftsdirektør (COO)?',
	'welcome.lede':
		'Svar på, hvad du gør, og hvad du har haft ansvaret for. Se, hvor du står i forhold til COO-profilen, hvor sikkert det er, og hvad du bør arbejde med først.',
	'welcome.start': 'Gå i gang',
	'welcome.continue': 'Fortsæt, hvor du slap',
	'welcome.result': 'Se dit resultat',
	'welcome.facts': '{questions} spørgsmål, {minutes}. Ingen konto. Dine svar bliver på denne enhed.',
	'welcome.role': 'Rollen på to minutter',
	'welcome.sample.title': 'Sådan ser et resultat ud',
	'welcome.sample.about': 'En opdigtet persons svar, beregnet og tegnet med den samme kode som dine.',
	'welcome.how.title': 'Sådan virker det',
	'welcome.how.did.title': 'Det, du har gjort, adskilt fra det, du mener',
	'welcome.how.did':
		'Halvdelen af de spørgsmål, der giver point, gælder noget, som andre kan efterprøve. I den anden halvdel placerer du dig selv.',
	'welcome.how.sure.title': 'Hver score med usikkerhedsinterval',
	'welcome.how.sure': 'Hvor svarene ikke rækker, står der »kan ikke afgøres« i stedet for en konklusion.',
	'welcome.how.open.title': 'Se beregningen bag hvert tal',
	'welcome.how.open': 'Se svar, point, vægte og formel bag hver score, og hvor hvert mål kommer fra.',
	'welcome.not.title': 'Det er det ikke',
	'welcome.not':
		'Ingen test af, om du vil klare dig godt, ingen procent for, hvor godt du passer, og ingen rangliste. Spørgsmålene bygger på beskrivelser af rollen og er endnu ikke holdt op mod, hvordan folk klarer sig i den.'
};
