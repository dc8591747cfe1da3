import { fireEvent, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { words } from '#lib/content/words.server.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { offerOf } from '#lib/plan/offer.ts';
import { Planner } from '#lib/plan/planner.svelte.ts';
import { startPlan } from '#lib/plan/start-plan.ts';
import type { Written } from '#lib/plan/written.ts';
import { sampleResult } from '../../../../tests/component/results.ts';
import { show } from '../../../../tests/component/show.ts';
import PlanEditor from './plan-editor.svelte';

function writtenIn(language: Language): Written {
	const [competencies, plan] = [words(language, 'competencies'), words(language, 'plan')];
	const [planIndustry, planEvidence] = [words(language, 'planIndustry'), words(language, 'planEvidence')];
	return { competencies, plan, planIndustry, planEvidence };
}
const offer = offerOf({ ...sampleResult, industry: 'manufacturing' });
const first = offer.priorities[0]!;

let planner: Planner;
beforeEach(() => {
	localStorage.clear();
	planner = new Planner();
	planner.start(startPlan(offer, writtenIn('en'), 'id', '2026-11-22'));
});

/** The editor on the page; after a change it is shown the plan as it is then, as the page does. */
function open(language: Language = 'en') {
	const written = writtenIn(language);
	const shown = show(PlanEditor, { planner, plan: planner.plan!, written }, language);
	return { ...shown, update: () => shown.change({ plan: planner.plan! }) };
}
const section = () => within(screen.getAllByRole('region')[0]!);
const steps = () => section().getAllByRole<HTMLTextAreaElement>('textbox', { name: /^Step / });
const write = (box: HTMLElement, value: string) => fireEvent.input(box, { target: { value } });
const actions = () => planner.plan!.priorities[0]!.actions;

describe('the editor of the plan', () => {
	it('shows the chosen priorities with the written words', () => {
		open();
		expect(screen.getAllByRole('checkbox')).toHaveLength(offer.priorities.length);
		expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(screen.getAllByRole('region').length);
		const block = words('en', 'plan')[first.competency]![first.block];
		expect(section().getByRole<HTMLTextAreaElement>('textbox', { name: 'Today' }).value).toBe(block.today);
	});

	it('takes a priority out and back without losing what was written', async () => {
		const { update } = open();
		await write(section().getByRole('textbox', { name: 'Today' }), 'My own day');
		const box = screen.getAllByRole('checkbox')[0]!;
		await fireEvent.click(box);
		await update();
		expect(screen.queryByDisplayValue('My own day')).toBeNull();
		await fireEvent.click(box);
		await update();
		expect(screen.getByDisplayValue('My own day')).toBeTruthy();
	});

	it('says so where nothing is chosen', async () => {
		const { update } = open();
		for (const box of screen.getAllByRole('checkbox', { checked: true })) await fireEvent.click(box);
		await update();
		expect(screen.getByText(/No priority is chosen/)).toBeTruthy();
	});

	it('gives the written words back', async () => {
		const { update } = open();
		await write(section().getByRole('textbox', { name: 'Today' }), 'My own day');
		await update();
		await fireEvent.click(section().getByRole('button', { name: 'Back to the written words: Today' }));
		expect(planner.plan!.priorities[0]!.texts).toEqual({});
	});

	it('moves a step, and says where it is now', async () => {
		const { update } = open();
		const before = steps().map(({ value }) => value);
		await fireEvent.click(section().getByRole('button', { name: 'Move down: Step 1' }));
		await update();
		expect(steps().map(({ value }) => value)).toEqual([...before].reverse());
		expect(section().getByRole('status').textContent).toBe('Now step 2.');
	});

	it('adds written steps and own ones, dates them and takes them out', async () => {
		const { update } = open();
		const [add] = section().getAllByRole('button', { name: /^Add: / });
		await fireEvent.click(add!);
		await fireEvent.click(section().getByRole('button', { name: 'Add a step of your own' }));
		await update();
		await write(steps()[3]!, 'Ask Anna');
		await write(section().getByLabelText('Done by: Step 4'), '2027-01-15');
		expect(actions()[3]).toMatchObject({ text: 'Ask Anna', date: '2027-01-15' });
		await update();
		await fireEvent.click(section().getByRole('button', { name: 'Remove: Step 1' }));
		expect(actions()).toHaveLength(3);
	});

	it('offers an example of evidence for as long as there is none', async () => {
		const { update } = open();
		await fireEvent.click(section().getByRole('button', { name: 'Use this example' }));
		await update();
		expect(planner.plan!.priorities[0]!.evidence).toBe(words('en', 'planEvidence')[first.competency]);
		expect(section().queryByRole('button', { name: 'Use this example' })).toBeNull();
	});

	it('follows the language, own words aside', async () => {
		planner.edit((plan) => {
			const [one, ...others] = plan.priorities;
			return { ...plan, priorities: [{ ...one!, texts: { today: 'My own day' } }, ...others] };
		});
		open('pl');
		const { afterwards } = words('pl', 'plan')[first.competency]![first.block];
		expect(screen.getByDisplayValue(afterwards.replace(/\s/g, ' '))).toBeTruthy();
		expect(screen.getByDisplayValue('My own day')).toBeTruthy();
	});
});
