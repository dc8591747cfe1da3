import { CsvError, parse } from 'csv-parse/sync';

/** A record of a CSV file and the line, counted from 1, that it begins on. */
export interface CsvRecord {
	line: number;
	/** Null where its quotation marks do not match, or it is far too long. */
	cells: string[] | null;
}

interface Line {
	line: number;
	text: string;
}

/** Characters of one record, and records that are read in one go. */
const LONGEST = 10_000;
const AT_ONCE = 500;

/**
 * Reads a CSV file as it comes in; what separates its cells is told by its first line. Of a record that is at fault only the
 * first line is given up: an open quotation mark would else swallow what follows.
 */
export async function* csvRecords(text: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
	const lines = linesOf(text);
	let back: Line[] = [];
	const next = async () => back.shift() ?? (await lines.next()).value ?? null;
	let single: Line[] = [];
	let delimiter: string | undefined;
	for (let first = await next(); first; first = await next()) {
		delimiter ??= separatorOf(first.text);
		const isClosed = hasPairs(first.text);
		if (isClosed && first.text.trim() !== '') single.push(first);
		if (single.length > 0 && (!isClosed || single.length === AT_ONCE)) {
			yield* recordsOf(single, delimiter);
			single = [];
		}
		if (isClosed) continue;
		const rest = await untilClosed(first, next);
		const [cells = null] = cellsOf([first, ...rest], delimiter) ?? [];
		if (!cells) back = [...rest, ...back];
		yield { line: first.line, cells };
	}
	if (delimiter !== undefined) yield* recordsOf(single, delimiter);
}

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<Line, undefined> {
	let [line, begun, isCarried] = [0, '', false];
	for await (const chunk of text) {
		const whole = isCarried ? `\r${chunk}` : chunk;
		// What ends a line may come in two halves.
		isCarried = whole.endsWith('\r');
		const pieces = (isCarried ? whole.slice(0, -1) : whole).split(/\r\n|\n|\r/);
		const last = pieces.pop()!;
		for (const piece of pieces) {
			yield { line: ++line, text: begun + piece };
			begun = '';
		}
		begun += last;
	}
	if (begun !== '') yield { line: ++line, text: begun };
}

/** The lines after one with an open quotation mark, up to that which closes it. */
async function untilClosed({ text }: Line, next: () => Promise<Line | null>): Promise<Line[]> {
	const rest: Line[] = [];
	for (let size = text.length; size <= LONGEST; size += rest.at(-1)!.text.length + 1) {
		const line = await next();
		if (!line) break;
		rest.push(line);
		if (!hasPairs(line.text)) break;
	}
	return rest;
}

const hasPairs = (text: string) => text.split('"').length % 2 === 1;

function recordsOf(lines: Line[], delimiter: string): CsvRecord[] {
	const isSound = soundness(delimiter);
	const sound = lines.filter(({ text }) => isSound(text));
	const all = cellsOf(sound, delimiter);
	const read = sound.map((one, at): CsvRecord => {
		return { line: one.line, cells: all ? all[at]! : (cellsOf([one], delimiter)?.[0] ?? null) };
	});
	const faulty = lines.filter((one) => !sound.includes(one)).map(({ line }): CsvRecord => ({ line, cells: null }));
	return [...read, ...faulty].sort((a, b) => a.line - b.line);
}

/** Tells faulty lines from others, so that a file full of them does not have each line read by itself. */
function soundness(delimiter: string): (text: string) => boolean {
	const cell = `(?:[ \\t]*"(?:[^"]|"")*"[ \\t]*|[^"${delimiter}]*)`;
	const record = new RegExp(`^${cell}(?:${delimiter}${cell})*$`);
	return (text) => text.length <= LONGEST && record.test(text);
}

function cellsOf(lines: Line[], delimiter: string): string[][] | null {
	if (lines.length === 0) return [];
	const text = lines.map(({ text }) => text).join('\n');
	try {
		return parse(text, { delimiter, trim: true, relax_column_count: true, max_record_size: LONGEST });
	} catch (fault) {
		if (fault instanceof CsvError) return null;
		throw fault;
	}
}

/** Whatever stands most often in the line of headings. */
function separatorOf(headings: string): string {
	const count = (sign: string) => headings.split(sign).length;
	return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
