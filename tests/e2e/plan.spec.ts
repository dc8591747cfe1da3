import ICAL from 'ical.js';
import type { Locator, Page } from '@playwright/test';
import { planBlock } from '../../src/lib/core/scoring/distance.ts';
import { planOrder } from '../../src/lib/core/scoring/plan-order.ts';
import { score } from '../../src/lib/core/scoring/score.ts';
import { say, words } from './fixtures/say.ts';
import { instrument, sheet } from './fixtures/sheet.ts';
import { expect, test } from './fixtures/test.ts';
import { chooseFile, deleteEverything, openResult, ready, save } from './fixtures/visitor.ts';

const t = say.en;
const result = score(instrument, sheet);
const first = planOrder(result)[0]!;
const { gap, score: points } = result.competencies[first]!;
const written = words.en.plan[first]![planBlock(gap!, points!)];

test('a plan is edited, outlasts a reload and a change of language, is saved as two files, and deleted', async ({
	page
}) => {
	await makePlan(page);
	await expect(partOf(page, 'plan.today')).toHaveValue(written.today);
	await partOf(page, 'plan.today').fill('Orders wait, two days');
	await stepOf(page, 1).fill('Walk the floor; count, note');
	await dayOf(page, 1).fill('2027-01-15');
	await page.getByLabel(t('planner.review')).fill('2027-03-01');
	await page
		.getByRole('button', { name: t('planner.evidence.use') })
		.first()
		.click();

	await page.reload();
	await ready(page);
	await expect(partOf(page, 'plan.today')).toHaveValue('Orders wait, two days');
	await expect(dayOf(page, 1)).toHaveValue('2027-01-15');

	const markdown = await save(page, t('planner.markdown'));
	expect(markdown).toContain(`## 1. ${words.en.competencies[first]!.name}`);
	expect(markdown).toContain(`**${t('plan.today')}:** Orders wait, two days`);
	expect(markdown).toContain('- [ ] Walk the floor; count, note (by 15 January 2027)');

	const calendar = new ICAL.Component(ICAL.parse(await save(page, t('planner.calendar'))));
	const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
	expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
		['Walk the floor; count, note', '2027-01-15'],
		[t('planner.review.event'), '2027-03-01']
	]);

	await page.getByRole('link', { name: /^DA/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.da('planner.title'));
	const parts = page.getByRole('region').first();
	await expect(parts.getByLabel(say.da('plan.today'))).toHaveValue('Orders wait, two days');
	await expect(parts.getByLabel(say.da('plan.faster'))).toHaveValue(
		words.da.plan[first]![planBlock(gap!, points!)].faster
	);

	await deleteEverything(page, 'da');
	await expect(page.getByText(say.da('notice.deleted'))).toBeVisible();
	await page.goto('/en/plan');
	await ready(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('planner.none.title'));
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('another result never overwrites a plan: the person is told, keeps it or starts anew', async ({ page }) => {
	await makePlan(page);
	await partOf(page, 'plan.today').fill('My own day');
	const highest = instrument.items.filter(({ competency }) => competency === first);
	const answers = {
		...sheet.answers,
		...Object.fromEntries(highest.map(({ id, options }) => [id, options?.at(-1)?.id ?? 'skipped']))
	};
	await page.getByRole('link', { name: t('nav.result') }).click();
	await chooseFile(page, { ...sheet, seed: 99, answers });
	await page
		.getByRole('dialog')
		.getByRole('button', { name: t('files.replace.yes') })
		.click();
	await expect(page.getByText(t('files.opened'))).toBeVisible();
	await page.getByRole('link', { name: t('plan.open'), exact: true }).click();

	await expect(page.getByText(t('planner.other.text'))).toBeVisible();
	await expect(partOf(page, 'plan.today')).toHaveValue('My own day');
	await page.getByRole('button', { name: t('planner.other.start') }).click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: t('dialog.cancel') })
		.click();
	await expect(partOf(page, 'plan.today')).toHaveValue('My own day');

	await page.getByRole('button', { name: t('planner.other.start') }).click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: t('planner.replace.yes') })
		.click();
	await expect(page.getByText(t('planner.other.text'))).toBeHidden();
	await expect(partOf(page, 'plan.today')).not.toHaveValue('My own day');
	await page.getByRole('link', { name: t('nav.result') }).click();
	await page.getByLabel(t('settings.industry')).selectOption('finance');
	await page.getByRole('link', { name: t('plan.make') }).click();
	await page.getByRole('button', { name: t('planner.other.keep') }).click();
	await page.reload();
	await ready(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('planner.title'));
	await expect(page.getByText(t('planner.other.text'))).toBeHidden();
});

test('with the keyboard alone, steps are moved, added and removed, and the place is never lost', async ({ page }) => {
	await makePlan(page);
	const one = await stepOf(page, 1).inputValue();
	const press = async (button: Locator) => {
		await button.focus();
		await page.keyboard.press('Enter');
	};
	await press(buttonOf(page, 'planner.down', 1));
	await expect(stepOf(page, 2)).toHaveValue(one);
	// At the end of the list only the way back is left.
	await expect(buttonOf(page, 'planner.up', 2)).toBeFocused();
	await expect(section(page).getByRole('status')).toHaveText(t('planner.moved', { number: 2 }));
	await press(section(page).getByRole('button', { name: t('planner.add-own') }));
	await expect(stepOf(page, 3)).toBeFocused();
	await page.keyboard.type('Ask Anna');
	await expect(stepOf(page, 3)).toHaveValue('Ask Anna');
	await press(buttonOf(page, 'planner.remove', 2));
	await expect(stepOf(page, 2)).toBeFocused();
	await expect(stepOf(page, 2)).toHaveValue('Ask Anna');
});

test('with the storage full, the person is told and the plan goes on to a file', async ({ page }) => {
	await makePlan(page);
	await page.evaluate(() => {
		for (let length = 2 ** 21; length >= 1;) {
			try {
				localStorage.setItem(`full-${localStorage.length}`, 'x'.repeat(length));
			} catch {
				length = Math.floor(length / 2);
			}
		}
	});
	await partOf(page, 'plan.today').fill('My own day, longer than what was kept. '.repeat(20));
	await expect(page.getByText(t('planner.not-kept'))).toBeVisible();
	expect(await save(page, t('planner.markdown'))).toContain('My own day, longer than what was kept.');
});

async function makePlan(page: Page) {
	await openResult(page);
	await page.getByRole('link', { name: t('plan.make') }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('planner.title'));
}

const section = (page: Page) => page.getByRole('region').first();
const partOf = (page: Page, part: 'plan.today') => section(page).getByLabel(t(part), { exact: true });
const stepOf = (page: Page, number: number) =>
	section(page).getByRole('textbox', { name: t('planner.action', { number }), exact: true });
const dayOf = (page: Page, number: number) =>
	section(page).getByLabel(`${t('planner.by')}: ${t('planner.action', { number })}`);
const buttonOf = (page: Page, id: 'planner.up' | 'planner.down' | 'planner.remove', number: number) =>
	section(page).getByRole('button', { name: `${t(id)}: ${t('planner.action', { number })}`, exact: true });
