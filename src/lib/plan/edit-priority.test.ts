import { describe, expect, it } from 'vitest';
import { addAction, dropAction, editAction, editPart, editPriority, moveAction } from './edit-priority.ts';
import type { Priority } from './plan.ts';
import { planText } from './plan-text.ts';
import { testingPlan as plan, testingWritten as written } from './testing-plan.ts';
import { partText, writtenActions, writtenPart } from './written.ts';

const priority = plan.priorities[0]!;
const idsOf = ({ actions }: Priority) => actions.map(({ id }) => id);
const three = addAction(priority, '1');

describe('a part', () => {
	const original = writtenPart(written, priority, 'today');

	it('is what is written until someone changes it', () => {
		expect(partText(written, priority, 'today')).toBe('process far today');
		const own = editPart(priority, 'today', 'My own', original);
		expect(partText(written, own, 'today')).toBe('My own');
		expect(partText(written, own, 'faster')).toBe('process far faster');
	});

	it('with the written words again is no own text, so that it follows the language', () => {
		const back = editPart(editPart(priority, 'today', 'My own', original), 'today', original, original);
		expect(back.texts).toEqual({});
	});

	it('can be left empty', () => {
		expect(partText(written, editPart(priority, 'today', '', original), 'today')).toBe('');
	});
});

describe('actions', () => {
	it('are added at the end, written ones or own ones', () => {
		const own = addAction(three, 'own-1', '');
		expect(own.actions.slice(2)).toEqual([
			{ id: '1', date: '' },
			{ id: 'own-1', date: '', text: '' }
		]);
	});

	it.each([
		['technology', 1, ['0', 'technology', '1']],
		['1', -1, ['technology', '1', '0']],
		['1', 1, ['technology', '0', '1']],
		['technology', -1, ['technology', '0', '1']],
		['unknown', 1, ['technology', '0', '1']]
	])('%s moved by %i', (id, by, expected) => {
		expect(idsOf(moveAction(three, id, by))).toEqual(expected);
	});

	it('are dropped, and stay among those to choose from', () => {
		expect(idsOf(dropAction(priority, 'technology'))).toEqual(['0']);
		expect(writtenActions(written, 'technology', priority).map(({ id }) => id)).toEqual(['technology', '0', '1', '2']);
	});

	it('of an industry are there where it has one, far or near', () => {
		const first = (industry: 'technology' | 'general', block: Priority['block']) =>
			writtenActions(written, industry, { competency: 'process', block })[0]?.text;
		expect(first('technology', 'near')).toBe('process near technology');
		expect(first('technology', 'there')).toBe('process there one');
		expect(first('general', 'far')).toBe('process far one');
	});
});

it('a change touches its own competency and nothing else', () => {
	const edited = editPriority(plan, 'teams', (teams) => ({ ...teams, isChosen: true }));
	expect(edited.priorities[0]).toBe(priority);
	expect(edited.priorities[1]).toEqual({ ...plan.priorities[1], isChosen: true });
	expect(plan.priorities[1]!.isChosen).toBe(false);
});

describe('a plan in words', () => {
	it('has what was chosen, and nothing that is empty', () => {
		const emptied = editPart(addAction(priority, 'own-1', ' \n'), 'today', '', 'process far today');
		const edited = { ...plan, priorities: [editAction(emptied, '0', { date: '2027-01-15' }), plan.priorities[1]!] };
		expect(planText(edited, written).priorities).toEqual([
			{
				competency: 'process',
				name: 'The process',
				parts: ['afterwards', 'disappears', 'faster'].map((part) => ({ part, text: `process far ${part}` })),
				actions: [
					{ id: 'technology', text: 'process far technology', date: '' },
					{ id: '0', text: 'process far one', date: '2027-01-15' }
				],
				evidence: ''
			}
		]);
	});

	it('has one kind of line break, no control characters, and no day that no calendar knows', () => {
		const odd = { ...priority, evidence: ' a\r\nb\rc\u0007\u000b ', actions: [{ id: '0', date: '12027-01-15' }] };
		const text = planText({ ...plan, review: '0', priorities: [odd] }, written);
		expect(text.priorities[0]?.evidence).toBe('a\nb\nc');
		expect(text.priorities[0]?.actions[0]?.date).toBe('');
		expect(text.review).toBe('');
	});
});
