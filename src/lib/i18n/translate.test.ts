import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.server.ts';
import { createTranslate, type Catalogue } from './translate.ts';

describe('translate', () => {
	it('speaks the language in use at the time of the call', () => {
		let inUse: Catalogue = catalogue('en', 'common');
		const translate = createTranslate(() => inUse);
		const spoken = [translate('nav.result')];
		inUse = catalogue('pl', 'common');
		spoken.push(translate('nav.result'));
		inUse = catalogue('en', 'common');
		expect([...spoken, translate('nav.result')]).toEqual(['Result', 'Wyniki', 'Result']);
	});

	it.each([
		[0, 'niecała minuta'],
		[1, 'około 1 minuty'],
		[3, 'około 3 minut'],
		[5, 'około 5 minut'],
		[22, 'około 22 minut']
	])('knows the plurals of Polish: %i', (minutes, text) => {
		expect(createTranslate(() => catalogue('pl', 'common'))('minutes', { minutes })).toBe(text);
	});
});

describe('catalogue', () => {
	it('holds the messages of the named parts and of no other', () => {
		const { messages } = catalogue('da', 'role');
		expect(Object.keys(messages).filter((id) => !id.startsWith('role.'))).toEqual([]);
		expect(Object.keys(messages)).not.toEqual([]);
	});

	it('says what is missing', () => {
		expect(() => catalogue('da', 'nothing' as 'role')).toThrow('no messages for nothing in da');
	});
});
