import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'workshop-report'> = {
	'group-report.title': 'Grupperapport',
	'group-report.back': 'Tilbage til workshoppen',
	'group-report.print': 'Udskriv eller gem som PDF',
	'group-report.save.csv': 'Som CSV',
	'group-report.save.excel': 'Som CSV til Excel',
	'group-report.save.json': 'Som JSON',
	'group-report.none':
		'Der er ikke noget billede af gruppen endnu. Rapporten vises her, så snart nok personer har svaret, og du har dannet et billede.',
	'group-report.about': 'Gruppen, som den stod den {day}: {people}. Branche: {industry}.',
	'group-report.second': 'Det var anden runde; den første er vist ved siden af.',
	'group-report.read.group':
		'Intet her handler om færre end {smallest} personer, og det, der kunne pege på en enkelt person, er udeladt. Alle tal er afrundet, før de vises.',
	'group-report.read.band':
		'Et interval viser, hvor gruppens gennemsnit sandsynligvis ligger i forhold til målet, med {confidence} sikkerhed. Jo mindre gruppen er, desto bredere er intervallet.',
	'group-report.read.self':
		'Scorerne bygger på, hvad folk siger om sig selv. De viser, hvor det kan betale sig at tale sammen og lære noget, ikke hvem der ville klare sig godt i rollen.',
	'group-report.only-first': 'Områder kun fra første runde',
	'group-report.only-first.about':
		'Anden runde viser ikke disse områder, se ovenfor hvorfor. I første runde så de sådan ud: {people}.',
	'group-report.areas': 'Område for område: Det kan I tale om',
	'group-report.facts': 'Det bygger spørgsmålene og rådene på',
	'group-report.deleted':
		'Alt om denne workshop slettes fra serveren den {day}. Derefter findes rapporten kun, hvor den er udskrevet eller gemt.'
};
