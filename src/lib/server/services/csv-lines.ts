import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../i18n/languages.ts';

/** How a file is written: for programs, or for a spreadsheet that is set to one language. */
export interface CsvStyle {
	/** What tells a spreadsheet that the letters are UTF-8. */
	mark: '' | '\uFEFF';
	separator: ',' | ';';
	decimal: '.' | ',';
}

export const PLAIN: CsvStyle = { mark: '', separator: ',', decimal: '.' };

/** Where numbers have a decimal comma, spreadsheets separate cells by semicolons. */
export function spreadsheet(language: Language): CsvStyle {
	const isComma = new Intl.NumberFormat(language).format(0.5).includes(',');
	return { mark: '\uFEFF', ...(isComma ? { separator: ';', decimal: ',' } : { separator: ',', decimal: '.' }) };
}

/** Lines of a CSV file; a text that a spreadsheet would take for a formula begins with an apostrophe, a number stays a number. */
export function csvLines(lines: (string | number | null)[][], { separator, decimal }: CsvStyle): string {
	return stringify(lines, {
		delimiter: separator,
		record_delimiter: 'windows',
		escape_formulas: true,
		// Outside quotes, it would end the line, and what follows it begin a cell of its own.
		quoted_match: '\r',
		cast: { number: (number) => String(number).replace('.', decimal) }
	});
}
