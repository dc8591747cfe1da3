import type { Language } from '../../../i18n/languages.ts';
import { languageNamed, placesOf, type Column, type Places } from './candidate-headings.ts';
import { csvRecords } from './csv-records.ts';
import type { Invitee } from './invite.ts';

/** The largest list that is taken, its line of headings not counted. */
export const LIST_LIMITS = { bytes: 16_000_000, lines: 100_000 };

/** A line of a list that cannot be taken; `line` counts from 1, the headings included. */
export interface LineFault {
	line: number;
	/** Empty where the whole line is at fault. */
	field: Column | '';
	fault: (typeof LINE_FAULTS)[number];
	/** What stands there, or the line on which the same address stands already. */
	found: string;
}

export const LINE_FAULTS = [
	...(['missing', 'too-long', 'email', 'language', 'twice', 'invited'] as const),
	...(['no-column', 'quotes', 'encoding', 'too-many', 'nobody'] as const)
] as const;

export interface ReadCandidates {
	people: (Invitee & { line: number })[];
	faults: LineFault[];
	/** Headings of columns that nothing is read from. */
	unused: string[];
	/** Whether a column says in which language each of them is invited. */
	hasLanguage: boolean;
	/** Every address of the list, as it is compared, with the line that it stands on first. */
	addresses: Map<string, number>;
}

const keyOf = (email: string) => email.normalize('NFKC').toLowerCase();

const LONGEST: Record<Column, number> = { name: 120, email: 254, reference: 120, language: 40 };

/** Something, an at sign, and a host with a dot; whether it exists shows when a letter is sent. */
export const EMAIL = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:".]+(\.[^\s@<>()[\]\\,;:".]+)*\.[^\s@<>()[\]\\,;:".]{2,}$/;

/**
 * Reads a list of candidates as it comes in, line by line: columns in any order, found by their headings, separated by
 * semicolons, commas or tabs. `languages` are those of the screening; the first is that of a line which names none.
 */
export async function readCandidates(
	bytes: ReadableStream<Uint8Array>,
	languages: readonly Language[]
): Promise<ReadCandidates> {
	const list = new CandidateList(languages);
	const text = bytes.pipeThrough(
		new TextDecoderStream('utf-8', { fatal: true }) as TransformStream<Uint8Array, string>
	);
	try {
		for await (const { cells, line } of csvRecords(text)) {
			if (!list.take(cells, line)) break;
		}
	} catch (fault) {
		list.breakOff(fault);
	}
	return list.finish();
}

class CandidateList {
	people: ReadCandidates['people'] = [];
	faults: LineFault[] = [];
	#places: Places | null = null;
	#unused: string[] = [];
	addresses = new Map<string, number>();
	#lines = 0;
	#languages: readonly Language[];

	constructor(languages: readonly Language[]) {
		this.#languages = languages;
	}

	/** Takes one line. False where no more is to be read. */
	take(cells: string[] | null, line: number): boolean {
		if (!this.#places && cells) return this.#takeHeadings(cells);
		this.#lines += 1;
		if (this.#lines > LIST_LIMITS.lines) {
			this.#fault(line, '', 'too-many');
			return false;
		}
		if (!cells) {
			this.#fault(line, '', 'quotes');
			return this.#places !== null;
		}
		const of = (column: Column) =>
			this.#places![column].map((at) => cells[at] ?? '')
				.join(' ')
				.trim();
		const [name, email, reference] = [of('name'), of('email'), of('reference')];
		const locale = of('language') === '' ? this.#languages[0] : languageNamed(of('language'));
		const before = this.faults.length;
		// PostgreSQL keeps it in no text.
		if (cells.some((cell) => cell.includes('\0'))) this.#fault(line, '', 'encoding');
		for (const column of ['name', 'email'] as const) if (of(column) === '') this.#fault(line, column, 'missing');
		for (const [column, longest] of Object.entries(LONGEST) as [Column, number][]) {
			if (of(column).length > longest) this.#fault(line, column, 'too-long', of(column).slice(0, 40));
		}
		if (email !== '' && email.length <= LONGEST.email) this.#checkAddress(email, line);
		const isSpoken = locale && this.#languages.includes(locale);
		if (!isSpoken) this.#fault(line, 'language', 'language', of('language').slice(0, 40));
		else if (this.faults.length === before) this.people.push({ line, name, email, reference, locale });
		return true;
	}

	breakOff(fault: unknown): void {
		if (!(fault instanceof TypeError)) throw fault;
		const { line } = this.people.at(-1) ?? { line: 0 };
		this.#fault(line + 1, '', 'encoding');
	}

	finish(): ReadCandidates {
		const { people, faults, addresses } = this;
		if (people.length === 0 && faults.length === 0) this.#fault(1, '', 'nobody');
		return { people, faults, addresses, unused: this.#unused, hasLanguage: !!this.#places?.language.length };
	}

	#takeHeadings(cells: string[]): boolean {
		this.#places = placesOf(cells);
		const used = Object.values(this.#places).flat();
		const unused = cells.filter((cell, at) => cell !== '' && !used.includes(at));
		this.#unused = unused.map((heading) => heading.replace(/\s+/g, ' ').slice(0, 40));
		const lacking = (['name', 'email'] as const).filter((column) => this.#places![column].length === 0);
		for (const column of lacking) this.#fault(1, column, 'no-column', cells.join(' | ').slice(0, 80));
		return lacking.length === 0;
	}

	#checkAddress(email: string, line: number): void {
		if (!EMAIL.test(email)) return this.#fault(line, 'email', 'email', email.slice(0, 60));
		const key = keyOf(email);
		const first = this.addresses.get(key);
		if (first !== undefined) this.#fault(line, 'email', 'twice', String(first));
		else this.addresses.set(key, line);
	}

	#fault(line: number, field: Column | '', fault: LineFault['fault'], found = ''): void {
		this.faults.push({ line, field, fault, found });
	}
}

/** Adds to a list that was read the faults of those who are in the screening already. */
export async function markInvited(
	{ people, faults, addresses, ...same }: ReadCandidates,
	known: (emails: string[]) => Promise<string[]>
): Promise<ReadCandidates> {
	const there = new Set((await known([...addresses.keys()])).map(keyOf));
	const invited = [...addresses]
		.filter(([email]) => there.has(email))
		.map(([found, line]): LineFault => ({ line, field: 'email', fault: 'invited', found }));
	return {
		...same,
		addresses,
		people: people.filter(({ email }) => !there.has(keyOf(email))),
		faults: [...faults, ...invited].sort((a, b) => a.line - b.line)
	};
}
