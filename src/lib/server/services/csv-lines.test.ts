import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { csvLines, PLAIN, spreadsheet } from './csv-lines.ts';

it.each(['=1+1', '+48 600', '-2', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://a","b")'])(
	'what a spreadsheet would run, as %j, is a text',
	(text) => {
		for (const style of [PLAIN, spreadsheet('da')]) {
			const [[cell]] = parse(csvLines([[text]], style), { delimiter: style.separator }) as [[string]];
			expect(cell).toBe(`'${text}`);
		}
	}
);

it('numbers stay numbers, below zero too, in the manner of the language', () => {
	const line = [-3.25, 0, 61.5, null, 'a,b;"c"\nd'];
	expect(csvLines([line], PLAIN)).toBe('-3.25,0,61.5,,"a,b;""c""\nd"\r\n');
	expect(csvLines([line], spreadsheet('en'))).toBe('-3.25,0,61.5,,"a,b;""c""\nd"\r\n');
	expect(csvLines([line], spreadsheet('pl'))).toBe('-3,25;0;61,5;;"a,b;""c""\nd"\r\n');
	expect(csvLines([line], spreadsheet('da'))).toBe('-3,25;0;61,5;;"a,b;""c""\nd"\r\n');
});

it('a spreadsheet is told that it is UTF-8', () => {
	expect([PLAIN, spreadsheet('en'), spreadsheet('pl')].map(({ mark }) => mark)).toEqual(['', '\uFEFF', '\uFEFF']);
});
