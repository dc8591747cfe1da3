import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../core/groups/picture-of.ts';
import type { Member, Picture } from '../../../core/groups/picture.ts';
import { testingList, testingOpened } from '../../../flow/workshop/testing-workshop.ts';
import type { WorkshopHappening } from '../../../flow/workshop/workshop-events.ts';
import { PLAIN, spreadsheet } from '../csv-lines.ts';
import { groupReportAsCsv, groupReportAsJson } from './group-report-file.ts';
import { groupReport } from './group-report.ts';

const requirements = {
	finance: { importance: 4, target: 70, se: 5 },
	process: { importance: 4, target: 80, se: 5 }
};
/** Scores that spread from 20 to 80; of the others, the first two have none in finance. */
const person = (at: number, n: number): Member => ({
	id: `p${at}`,
	scores: { finance: { score: at < 2 ? null : 55 }, process: { score: 20 + (60 * at) / (n - 1) } }
});
const room = (n: number): Picture =>
	pictureOf(
		{ batches: [Array.from({ length: n }, (_, at) => person(at, n))], hasWithdrawn: false },
		{ smallest: 5, confidence: 80, requirements }
	);
const taken = (round: number, { n, competencies }: Picture): WorkshopHappening => ({
	...{ type: 'picture.taken', round, n },
	pictures: competencies
});

const through: WorkshopHappening[] = (['answering', 'result', 'reveal'] as const).map((phase) => ({
	type: 'phase.moved',
	phase
}));
const happened = (...more: WorkshopHappening[]) => testingList([testingOpened, ...through, ...more]);
const reportOf = (...more: WorkshopHappening[]) => groupReport(happened(...more))!;
const rowsOf = (text: string, delimiter = ',') =>
	parse<Record<string, string>>(text, { columns: true, bom: true, delimiter });

it('has none of a workshop that has not opened, and no round before a picture was taken', () => {
	expect(groupReport([])).toBeNull();
	expect(reportOf().rounds).toEqual([]);
});

it('holds the last picture of each round, revealed or not, and nothing beside the settings', () => {
	const [first, later, second] = [room(8), room(13), room(12)];
	const begun: WorkshopHappening = { type: 'round.begun', round: 2 };
	const report = reportOf(taken(1, first), taken(1, later), begun, ...through.slice(1), taken(2, second));
	expect(report).toEqual({
		settings: expect.objectContaining({ title: 'Ledelse i Łódź', smallest: 5, deleteOn: '2027-01-31' }),
		rounds: [
			{ round: 1, ...later, takenAt: '2026-11-23T09:00:05.000Z' },
			{ round: 2, ...second, takenAt: '2026-11-23T09:00:09.000Z' }
		]
	});
	const { format, workshop, rounds } = JSON.parse(groupReportAsJson(report)) as Record<string, unknown>;
	expect({ format, settings: workshop, rounds }).toEqual({ format: 'coo-fit/group-report@1', ...report });
});

it('has none of what only somebody in the room was sent', () => {
	const events = happened(taken(1, room(8))).map((event) =>
		event.type === 'picture.taken' ? { ...event, pictures: null } : event
	);
	expect(groupReport(events)!.rounds).toEqual([]);
});

describe('as CSV', () => {
	const report = reportOf(taken(1, room(8)));
	const [finance, process] = rowsOf(groupReportAsCsv(report, PLAIN)) as [
		Record<string, string>,
		Record<string, string>
	];

	it('has a line for each competency, with what the picture tells', () => {
		// By hand: 20 … 80 in eight even steps has the mean 50 and, with n − 1, the standard deviation 21.
		expect(process).toMatchObject({ round: '1', people: '8', band_percent: '80', competency: 'process' });
		expect(process).toMatchObject({ mean_n: '8', mean_n_is: 'exactly', mean: '50', standard_deviation: '21' });
		expect(process).toMatchObject({ target: '80', gap: '30', verdict: 'below', is_agreed: 'true' });
	});

	it('says what is held back and why, in place of a number', () => {
		expect(process).toMatchObject({ distribution: '', distribution_withheld: 'too-few', change_n: '' });
		// Six of eight have a score: that it is six would tell of the two.
		expect(finance).toMatchObject({
			mean_n: '',
			mean: '',
			mean_withheld: 'needs-more',
			agreement_withheld: 'needs-more'
		});
	});

	it('says that there are at least so many where the number could tell', () => {
		const [few] = rowsOf(groupReportAsCsv(reportOf(taken(1, room(13))), PLAIN));
		expect(few).toMatchObject({ competency: 'finance', people: '13', mean_n: '9', mean_n_is: 'at least' });
	});

	it('has points in tenths and r_wg in hundredths', () => {
		const cells = Object.entries(process).filter(([column]) => column !== 'taken_at');
		for (const [column, cell] of cells) {
			expect([column, cell]).toEqual([column, expect.not.stringMatching(column === 'r_wg' ? /\.\d{3}/ : /\.\d\d/)]);
		}
		expect(process.mean_low).toMatch(/^\d+\.\d$/);
	});

	it('names the bins with their counts', () => {
		const [, row] = rowsOf(groupReportAsCsv(reportOf(taken(1, room(13))), PLAIN));
		// By hand: 20 25 30 35 | 40 45 50 55 | 60 65 70 75 | 80, and the one at the top goes to the bin below.
		expect(row!.distribution).toBe('0-40: 4; 40-60: 4; 60-100: 5');
	});

	it('is written as a spreadsheet of the language reads it', () => {
		const text = groupReportAsCsv(report, spreadsheet('da'));
		expect(text.startsWith('\uFEFFround;')).toBe(true);
		expect(rowsOf(text, ';')[1]!.average_deviation_steps).toMatch(/^0,\d$/);
	});
});
