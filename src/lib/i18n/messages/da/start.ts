import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'start'> = {
	'start.title': 'Før du går i gang',
	'start.purpose': 'Hvad skal du bruge det til?',
	'start.purpose.development.about': 'Det, du har gjort, og din egen placering vejer nogenlunde lige meget.',
	'start.purpose.selection.about':
		'Det, du har gjort, vejer tungere end din egen placering, og en konklusion kræver større sikkerhed.',
	'start.industry': 'Hvilken branche?',
	'start.industry.about': 'Den flytter nogle af målene. Du kan skifte branche igen, når du ser resultatet.',
	'start.length': 'Hvor lang tid har du?',
	'start.length.quick': 'Kort',
	'start.length.quick.about': '{questions} spørgsmål, {minutes}',
	'start.length.background': 'Kort, med hele din baggrund',
	'start.length.background.about': '{questions} spørgsmål, {minutes}',
	'start.length.full': 'Fuld',
	'start.length.full.about':
		'{questions} spørgsmål, {minutes}. Med situationer fra en driftsdirektørs hverdag og små beregninger; usikkerheden bliver mindst.',
	'start.length.custom': 'Vælg områder',
	'start.length.custom.about': '{questions} spørgsmål, {minutes}. Mere om de områder, der betyder mest for dig.',
	'start.areas': 'Hvilke områder skal du i dybden med?',
	'start.areas.about':
		'Hvert område giver fem til syv spørgsmål mere: to placeringer, ét om, hvad du har gjort, to situationer og på nogle områder to små beregninger.',
	'start.areas.none': 'Vælg mindst ét område.',
	'start.know.device': 'Dine svar bliver på denne enhed, og du kan altid slette dem.',
	'start.know.pause': 'Du kan altid holde pause og fortsætte senere. Hvert svar gemmes, når du giver det.',
	'start.know.means': 'Resultatet holder dine egne svar op mod en profil af COO-rollen og viser, hvor sikkert det er.',
	'start.know.not': 'Det er ikke en test af, om du vil klare dig godt, og du bliver ikke sammenlignet med andre.',
	'start.begin': 'Begynd',
	'start.continue': 'Fortsæt, hvor du slap',
	'start.again': 'Begynd forfra',
	'start.under-way': 'Du er allerede i gang: {answered} af {questions} spørgsmål er besvaret.',
	'start.finished': 'Du har allerede gennemført spørgsmålene på denne enhed.',
	'start.see-result': 'Se resultatet',
	'again.title': 'Vil du begynde forfra?',
	'again.text':
		'De svar, du har givet indtil nu, slettes fra denne enhed. Et resultat, du har set, bliver under »Tidligere resultater«. Vil du beholde andre svar, så gem dem først i en fil.',
	'again.save': 'Gem mine svar',
	'again.yes': 'Begynd forfra'
};
