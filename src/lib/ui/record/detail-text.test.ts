import { expect, it } from 'vitest';
import { catalogue } from '../../i18n/catalogue.server.ts';
import type { Language } from '../../i18n/languages.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { detailText } from './detail-text.ts';

const facts = { 'fact-team': 'How many people?' };
const told = (language: Language, detail: Parameters<typeof detailText>[1]) =>
	detailText(
		createTranslate(() => catalogue(language, 'record', 'screening', 'reading')),
		detail,
		facts,
		{ bo: 'Bo Lund', eva: 'Eva Maj' }
	);

it.each<[Parameters<typeof detailText>[1], string, string]>([
	[{ page: 1, shown: 5 }, 'page 1, 5 candidates shown', 'strona 1, pokazano 5 osób'],
	[{ beside: 2 }, 'beside 2 others', 'obok 2 innych osób'],
	[{ delivery: 'copy', count: 4 }, 'link in the file of links, 4 candidates', 'link w pliku z linkami, 4 osoby'],
	[{ format: 'excel' }, 'as CSV for Excel', 'jako CSV dla programu Excel'],
	[{ candidates: 1 }, '1 candidate', '1 osoba'],
	[{ part: 'result' }, 'the result', 'wynik'],
	[{ changed: 'title blind' }, 'Title; Blind review', 'Tytuł; Ocena bez nazwisk'],
	[
		{ changed: 'interviewers', assigned: 'bo eva', unassigned: 'gone' },
		'Interviewers who see it, added: Bo Lund; Eva Maj, removed: gone',
		'Dostęp dla osób prowadzących rozmowy, dodano: Bo Lund; Eva Maj, usunięto: gone'
	],
	[{ item: 'fact-team' }, 'How many people?', 'How many people?'],
	[{}, '', '']
])('says %j in words', (detail, english, polish) => {
	// Words that belong together may be kept so by a space that does not break.
	const plain = (language: Language) => told(language, detail).replaceAll('\u00a0', ' ');
	expect([plain('en'), plain('pl')]).toEqual([english, polish]);
});

it('says what was decided, and leaves its id to the file', () => {
	expect(told('en', { decision: '8c681bd8', outcome: 'move-on' })).toBe('move on');
});

it('shows what a later version recorded as it stands', () => {
	expect(told('en', { colour: 'red' })).toBe('colour: red');
});
