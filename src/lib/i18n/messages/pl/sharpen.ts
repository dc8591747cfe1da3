import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'sharpen'> = {
	'sharpen.title': 'Doprecyzuj te wyniki',
	'sharpen.about':
		'Obszar oparty tylko na kilku pytaniach ma szeroki przedział. Dodatkowe pytania go zawężają. O nic nie pytamy drugi raz.',
	'sharpen.best':
		'Najwięcej dadzą dodatkowe pytania z obszaru „{name}”: {count, plural, one {# pytanie} few {# pytania} many {# pytań} other {# pytania}}, {minutes}.',
	'sharpen.now': 'Teraz jego przedział sięga od {low} do {high}.',
	'sharpen.then': 'Jeśli nowe odpowiedzi wskażą to samo, będzie sięgać od {low} do {high}.',
	'sharpen.start':
		'{count, plural, one {Odpowiedz jeszcze na # pytanie} few {Odpowiedz jeszcze na # pytania} many {Odpowiedz jeszcze na # pytań} other {Odpowiedz jeszcze na # pytania}}',
	'sharpen.others': 'Pozostałe obszary',
	'sharpen.questions': 'Pytania',
	'sharpen.band-now': 'Przedział teraz',
	'sharpen.band-then': 'Przedział potem',
	'sharpen.band': 'od {low} do {high}',
	'sharpen.choose': 'Przejdź do pytań'
};
