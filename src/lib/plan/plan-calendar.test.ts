import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { planCalendar } from './plan-calendar.ts';
import type { PlanText } from './plan-text.ts';

const says = { review: 'Look again', evidence: 'Evidence' };
const now = new Date('2026-11-22T17:58:56Z');

function planWith(text: string, evidence = ''): PlanText {
	const actions = [
		{ id: 'technology', text, date: '2027-01-15' },
		{ id: '0', text: 'Without a day', date: '' }
	];
	const priority = { competency: 'process', name: 'Process and flow', parts: [], actions, evidence };
	return { id: 'abc', review: '2027-02-28', priorities: [priority] };
}
const write = (plan: PlanText) => planCalendar(plan, says, now);

/** The events of a file as another library reads it, which throws on what is no calendar. */
function eventsIn(file: string): ICAL.Event[] {
	const calendar = new ICAL.Component(ICAL.parse(file));
	expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
	expect(calendar.getFirstPropertyValue('prodid')).toMatch(/COO Fit/);
	return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('the calendar file', () => {
	it('has one whole day for each action with a date and one to look again', () => {
		const events = eventsIn(write(planWith('Walk through the process')));
		expect(events.map(({ summary, startDate }) => [summary, startDate.toString(), startDate.isDate])).toEqual([
			['Walk through the process', '2027-01-15', true],
			['Look again', '2027-02-28', true]
		]);
		expect(events.map(({ duration }) => duration.toString())).toEqual(['P1D', 'P1D']);
	});

	it('knows an event by the same id in a later file, which is a later version of it', () => {
		const [first, later] = [now, new Date('2026-11-23T08:00:00Z')].map((stamp) =>
			eventsIn(planCalendar(planWith('A'), says, stamp))
		);
		expect(first!.map(({ uid }) => uid)).toEqual(['abc-process-technology@coo-fit', 'abc-review@coo-fit']);
		expect(later!.map(({ uid }) => uid)).toEqual(first!.map(({ uid }) => uid));
		expect(later![0]!.sequence).toBeGreaterThan(first![0]!.sequence);
	});

	it('says when it was written, in UTC', () => {
		expect(write(planWith('A')).match(/^DTSTAMP:.*$/gm)).toEqual(Array(2).fill('DTSTAMP:20261122T175856Z'));
	});

	it('tells which competency a day is for, and what to collect', () => {
		const [event, review] = eventsIn(write(planWith('A', 'Time, errors; stoppages')));
		expect(event!.description).toBe('Process and flow\nEvidence: Time, errors; stoppages');
		expect(review!.description).toBe('Process and flow');
	});

	it.each([
		['commas, semicolons and backslashes', 'a, b; c \\ d \\n e'],
		['letters of more than one byte', 'Zażółć gęślą jaźń på blåbærgrød 😀 '.repeat(12).trim()]
	])('gives %s back as they were', (_, text) => {
		expect(eventsIn(write(planWith(text, text)))[0]).toMatchObject({
			summary: text,
			description: `Process and flow\nEvidence: ${text}`
		});
	});

	it('has no line breaks in a title, and those of a text as they were', () => {
		const [event] = eventsIn(write(planWith('One\ntwo', 'Three\nfour')));
		expect(event).toMatchObject({ summary: 'One two', description: 'Process and flow\nEvidence: Three\nfour' });
	});

	it('ends every line with CRLF, and folds those longer than 75 octets, whatever the text', () => {
		const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }).map((text) => text.replace(/\s/g, '-'));
		fc.assert(
			fc.property(text, (text) => {
				const file = write(planWith(text, text));
				expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
				expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
				const lengths = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
				expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
				expect(eventsIn(file)[0]!.summary).toBe(text);
			}),
			{ numRuns: 60 }
		);
	});
});
