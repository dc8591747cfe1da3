import { expect, it } from 'vitest';
import { catalogue } from '../../i18n/catalogue.server.ts';
import type { Language } from '../../i18n/languages.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { serverDetail } from './server-detail.ts';

const told = (language: Language, detail: Parameters<typeof serverDetail>[1]) =>
	serverDetail(
		createTranslate(() => catalogue(language, 'team', 'record', 'interfaces')),
		detail
	).replaceAll('\u00a0', ' ');

it.each<[Parameters<typeof serverDetail>[1], string, string]>([
	[{ how: 'backup' }, 'by password and backup code', 'hasłem i kodem zapasowym'],
	[{ role: 'auditor' }, 'Auditor', 'Audytor'],
	[
		{ scopes: 'screenings:read results:read' },
		'What it may do: see the screenings; read results, area by area',
		'Co mu wolno: widzieć rekrutacje; odczytywać wyniki, obszar po obszarze'
	],
	[
		{ events: 'screening.closed' },
		'What it is told: a screening was closed',
		'O czym ma wiedzieć: rekrutacja została zamknięta'
	],
	[{ withoutSecondFactor: true }, 'second factor switched off too', 'wyłączono też drugi składnik'],
	[{ withoutSecondFactor: false }, '', ''],
	[{ passkey: '8c681bd8' }, '', ''],
	[{ colour: 'red' }, 'colour: red', 'colour: red']
])('says %j in words', (detail, english, polish) => {
	expect([told('en', detail), told('pl', detail)]).toEqual([english, polish]);
});
