import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'sharpen'> = {
	'sharpen.title': 'Gør resultatet mere præcist',
	'sharpen.about':
		'Et område, der kun hviler på få spørgsmål, har et bredt interval. Flere spørgsmål gør det smallere. Du bliver ikke spurgt om det samme to gange.',
	'sharpen.best':
		'Du får mest ud af at gå i dybden med {name}: {count, plural, one {# spørgsmål} other {# spørgsmål}}, {minutes}.',
	'sharpen.now': 'Intervallet går nu fra {low} til {high}.',
	'sharpen.then': 'Peger de nye svar i samme retning, kommer det til at gå fra {low} til {high}.',
	'sharpen.start': '{count, plural, one {Besvar # spørgsmål mere} other {Besvar # spørgsmål mere}}',
	'sharpen.others': 'De andre områder',
	'sharpen.questions': 'Spørgsmål',
	'sharpen.band-now': 'Interval nu',
	'sharpen.band-then': 'Interval bagefter',
	'sharpen.band': '{low} til {high}',
	'sharpen.choose': 'Besvar dem'
};
