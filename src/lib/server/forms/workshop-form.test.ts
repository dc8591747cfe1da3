import { describe, expect, it } from 'vitest';
import { newWorkshop, readWorkshopForm, workshopFaults, workshopFormValues } from './workshop-form.ts';
import { TRIAL_HOST } from '../ports/workshops.ts';
import { workshopNeeds } from '../services/workshop/open-workshop.ts';

const now = new Date().toISOString();
const inDays = (days: number) => new Date(Date.parse(now) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
const sent = (change: Record<string, string | null> = {}) => {
	const data = new FormData();
	const values = { ...workshopFormValues(newWorkshop(now, 'anna')), title: ' Drift i Łódź ', ...change };
	for (const [name, value] of Object.entries(values)) if (value !== null) data.set(name, value);
	return data;
};

it('a new workshop asks about all areas, of nobody’s name, is deleted in a month, and lacks a title alone', () => {
	const settings = newWorkshop(now, 'anna');
	expect(settings).toMatchObject({ modules: ['core'], isNamed: false, smallest: 5, deleteOn: inDays(30) });
	expect(workshopNeeds(settings, now, 'anna')).toEqual(['title']);
});

describe('the form', () => {
	it('is read as it was filled in', () => {
		const form = readWorkshopForm(
			sent({ names: 'yes', smallest: '3', 'module-deep:finance': 'on', industry: 'finance' }),
			'anna'
		);
		expect(form).toMatchObject({
			ok: true,
			output: {
				...newWorkshop(now, 'anna'),
				...{ title: 'Drift i Łódź', isNamed: true, smallest: 3, industry: 'finance' },
				modules: ['core', 'deep:finance']
			}
		});
	});

	it('holds what it was made from', () => {
		const settings = {
			...newWorkshop(now, 'anna'),
			title: 'Kraków',
			isNamed: true,
			modules: ['deep:teams'],
			smallest: 3
		};
		const data = new FormData();
		for (const [name, value] of Object.entries(workshopFormValues(settings))) data.set(name, value);
		expect(readWorkshopForm(data, 'anna')).toMatchObject({ ok: true, output: settings });
	});

	it('says everything that is wrong at once, and keeps what was typed', () => {
		const wrong = { title: ' ', 'module-core': null, deleteOn: '31.01.2027', names: null, smallest: '4' };
		expect(readWorkshopForm(sent(wrong), 'anna')).toEqual({
			ok: false,
			faults: { title: 'missing', modules: 'choose-scope', deleteOn: 'day', names: 'choose', smallest: 'choose' },
			values: expect.objectContaining({ deleteOn: '31.01.2027', smallest: '4' }) as unknown
		});
	});

	it.each([0, 400])('refuses deletion %i days from now', (days) => {
		const form = readWorkshopForm(sent({ deleteOn: inDays(days) }), 'anna');
		expect(form).toMatchObject({ ok: false, faults: { deleteOn: 'delete-on' } });
	});

	it('has a fault for all that a workshop may lack', () => {
		const needs = workshopNeeds(
			{ ...newWorkshop(now, 'anna'), title: '', modules: [], deleteOn: inDays(0) },
			now,
			'anna'
		);
		expect(workshopFaults(needs)).toEqual({ title: 'missing', modules: 'choose-scope', deleteOn: 'delete-on' });
	});

	it('of a trial begins with two days later, and takes no other', () => {
		expect(newWorkshop(now, TRIAL_HOST).deleteOn).toBe(inDays(2));
		expect(readWorkshopForm(sent(), TRIAL_HOST)).toMatchObject({ ok: true, output: { deleteOn: inDays(2) } });
	});
});
