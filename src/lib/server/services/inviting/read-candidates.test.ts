import { describe, expect, it } from 'vitest';
import { languageNamed } from './candidate-headings.ts';
import { LIST_LIMITS, markInvited, readCandidates } from './read-candidates.ts';

const read = (text: string | Uint8Array) => readCandidates(new Blob([text as BlobPart]).stream(), ['en', 'da', 'pl']);
const faultsOf = async (text: string) =>
	(await read(text)).faults.map(({ line, field, fault, found }) => [line, field, fault, found].join(' ').trim());

describe('a list of candidates', () => {
	it.each([
		['commas', 'name,email,language,reference\nSøren Żak,soren@example.org,da,7\n'],
		[
			'semicolons, BOM, CRLF and quotes',
			'\uFEFF"Navn";"E-mail";"Sprog";"Reference"\r\n"Søren Żak";"soren@example.org";"Dansk";"7"\r\n'
		],
		[
			'a name in two columns, and a language that is preferred',
			'Nazwisko;Imię;E-mail;Preferowany język;Numer\nŻak;Søren;soren@example.org;da;7\n'
		],
		[
			'tabs, another order, no last line break',
			'numer\tjęzyk\tadres e-mail\tImię i nazwisko\n7\tduński\tsoren@example.org\tSøren Żak'
		],
		[
			'a column of no use and empty lines',
			'Name,City,E-mail address,Language,Ref\n\nSøren Żak,Łódź,soren@example.org,da-DK,7\n\n'
		]
	])('is read: %s', async (_, text) => {
		const { people, faults } = await read(text);
		expect(faults).toEqual([]);
		expect(people).toEqual([
			expect.objectContaining({ name: 'Søren Żak', email: 'soren@example.org', locale: 'da', reference: '7' })
		]);
	});

	it.each([
		['Fornavn;Efternavn;E-mail;By;Foretrukket sprog\nSøren;Żak;s@example.org;Aarhus;da', 'Søren Żak', ['By'], true],
		[
			'Name;First name;E-mail;"Day of\nbirth";;E-mail\nZak;Ann;s@example.org;1.1.;x;y',
			'Zak',
			['First name', 'Day of birth', 'E-mail'],
			false
		],
		['First name,Last name,E-mail\nCher,,s@example.org', 'Cher', [], false]
	])(
		'says which columns are not read, and whether one says the language: %s',
		async (text, name, unused, hasLanguage) => {
			const list = await read(text);
			expect(list).toMatchObject({ people: [{ name }], faults: [], unused, hasLanguage });
			expect(await markInvited(list, async () => [])).toEqual(list);
		}
	);

	it('takes the first language of the screening where a line names none', async () => {
		expect((await read('email;name\na@example.org;Ann')).people).toEqual([
			{ line: 2, name: 'Ann', email: 'a@example.org', reference: '', locale: 'en' }
		]);
	});

	it('keeps a separator and a line break inside quotes, and counts lines as an editor does', async () => {
		const { people, faults } = await read('name,email\n"Żak, ""S""\nx",s@example.org\n,b@example.org\n');
		expect(people[0]?.name).toBe('Żak, "S"\nx');
		expect(faults).toEqual([{ line: 4, field: 'name', fault: 'missing', found: '' }]);
	});

	it('names every faulty line and field', async () => {
		const lines = [
			'name;email;language',
			';a@example.org;en',
			'B;b@example;da',
			'C;c@example.org;de',
			'D;d@example.org;en',
			'E;D@Example.org;en',
			'F;;'
		];
		expect(await faultsOf(lines.join('\n'))).toEqual([
			'2 name missing',
			'3 email email b@example',
			'4 language language de',
			'6 email twice 5',
			'7 email missing'
		]);
	});

	it.each([
		[
			'no headings',
			'Ann,ann@example.org',
			['1 name no-column Ann | ann@example.org', '1 email no-column Ann | ann@example.org']
		],
		['half a name', 'Nazwisko,email\nŻak,a@example.org', ['1 name no-column Nazwisko | email']],
		['an open quote', 'name,email\n"Ann,ann@example.org\n', ['2  quotes']],
		['headings alone', 'name,email\n', ['1  nobody']],
		['nothing', '', ['1  nobody']]
	])('says what is wrong with %s', async (_, text, wanted) => {
		expect(await faultsOf(text)).toEqual(wanted);
	});

	it('goes on after a line whose quotation marks do not match', async () => {
		const lines = [
			...[
				'name,email',
				'"Ann,ann@example.org',
				'Bo,bo@example',
				'"Cy" Young,cy@example.org',
				'Di "D" Lee,di@example.org'
			],
			...['', '5" pipe,ed@example.org', '6" pipe,fy@example.org', '"Gil', 'More",gil@example.org', ',hal@example.org'],
			...[`"${'x'.repeat(11_000)}",ida@example.org`, 'Jo,jo@example', '"Kim', 'Kim,kim@example.org', 'Lo,lo@example']
		];
		expect(await faultsOf(lines.join('\r\n'))).toEqual([
			...[
				'2  quotes',
				'3 email email bo@example',
				'4  quotes',
				'5  quotes',
				'7  quotes',
				'8  quotes',
				'11 name missing'
			],
			...['12  quotes', '13 email email jo@example', '14  quotes', '16 email email lo@example']
		]);
		expect((await read(lines.join('\n'))).people.map(({ name, line }) => `${line} ${name}`)).toEqual([
			'9 Gil\nMore',
			'15 Kim'
		]);
	});

	it('reads the same however the bytes come in', async () => {
		const text = 'name,email\r\n"Søren\r\nŻak",s@example.org\r\n\r\nAnn,a@example\r\n';
		const bytes = new TextEncoder().encode(text);
		const single = new ReadableStream<Uint8Array>({
			start: (controller) => {
				for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
				controller.close();
			}
		});
		expect(await readCandidates(single, ['en'])).toEqual(await read(text));
	});

	it('names what is wrong with all of many lines', async () => {
		const { faults } = await read(`name,email\n${'Ann "x" Lee,a@example.org\n'.repeat(20_000)}`);
		expect(faults).toHaveLength(20_000);
	});

	it('says that it is not UTF-8, as Excel saves a plain CSV', async () => {
		const latin1 = Uint8Array.from(Buffer.from('name,email\nSøren,s@example.org\n', 'latin1'));
		expect((await read(latin1)).faults).toEqual([{ line: 1, field: '', fault: 'encoding', found: '' }]);
	});

	it('takes no character that no text has', async () => {
		expect(await faultsOf('name,email\nAnn,a@example.org\nB\0o,b@example.org\n')).toEqual(['3  encoding']);
	});

	it('reads as many lines as it says and no more', async () => {
		const line = (_: unknown, index: number) => `Ann ${index},ann.${index}@example.org`;
		const lines = Array.from({ length: LIST_LIMITS.lines + 1 }, line);
		const { people, faults } = await read(`name,email\n${lines.join('\n')}`);
		expect(people).toHaveLength(LIST_LIMITS.lines);
		expect(faults).toEqual([{ line: LIST_LIMITS.lines + 2, field: '', fault: 'too-many', found: '' }]);
	}, 30_000);

	it('marks those who are invited already, on faulty lines too', async () => {
		const list = await read('name,email,language\nAnn,ann@example.org,\nBo,Bo@example.org,\nCy,cy@example.org,de');
		const marked = await markInvited(list, async () => ['bo@example.org', 'cy@example.org']);
		expect(marked.people.map(({ name }) => name)).toEqual(['Ann']);
		expect(marked.faults.map(({ line, fault }) => `${line} ${fault}`)).toEqual([
			'3 invited',
			'4 language',
			'4 invited'
		]);
	});
});

it.each([
	['da', 'da'],
	[' Danish', 'da'],
	['duński', 'da'],
	['POLSKI', 'pl'],
	['polsk', 'pl'],
	['pl_PL', 'pl'],
	['engelsk', 'en'],
	['dativ', null],
	['de', null]
])('%s names the language %s', (text, language) => expect(languageNamed(text)).toBe(language));
