import type { Locator, Page } from '@playwright/test';
import type { Industry, Kind, Purpose } from '../../src/lib/core/instrument/instrument.ts';
import { distance } from '../../src/lib/core/scoring/distance.ts';
import { mean } from '../../src/lib/core/statistics/mean.ts';
import { methodWeights } from '../../src/lib/core/instrument/method-weights.ts';
import { planOrder } from '../../src/lib/core/scoring/plan-order.ts';
import type { Result } from '../../src/lib/core/scoring/result.ts';
import { score } from '../../src/lib/core/scoring/score.ts';
import { number, percent } from '../../src/lib/i18n/formats.ts';
import { headlineOf, say, words } from './fixtures/say.ts';
import { instrument, quick, sheet } from './fixtures/sheet.ts';
import { expect, test } from './fixtures/test.ts';
import { answer, openResult, ready, save } from './fixtures/visitor.ts';

const t = say.en;
const { competencies, items } = words.en;

test('a switch of industry, certainty and purpose shows what score() says', async ({ page }) => {
	await openResult(page);
	await expectResult(page, score(instrument, sheet));
	for (const [industry, purpose, confidence] of [
		['technology', 'development', 80],
		['finance', 'development', 90],
		['manufacturing', 'selection', 95],
		['general', 'selection', 90],
		['general', 'development', 80]
	] as [Industry, Purpose, number][]) {
		await page.getByLabel(t('settings.purpose')).selectOption(purpose);
		await page.getByLabel(t('settings.industry')).selectOption(industry);
		await page.getByLabel(t('settings.confidence')).selectOption(String(confidence));
		await expectResult(page, score(instrument, { ...sheet, industry, purpose }, { confidence }));
	}
});

test('areas at or above the profile are named, and stand as strengths after the plan', async ({ page }) => {
	const strong = ['analysis', 'change', 'customer'];
	const highest = quick.filter(({ competency }) => strong.includes(competency ?? ''));
	const answers = {
		...sheet.answers,
		...Object.fromEntries(highest.map(({ id, options }) => [id, options!.at(-1)!.id]))
	};
	const result = score(instrument, { ...sheet, answers });
	const meets = Object.keys(result.competencies).filter((id) => result.competencies[id]!.verdict === 'meets');
	expect(meets).toEqual(strong);
	await openResult(page, 'en', { ...sheet, answers });
	await expectResult(page, result);
	await expect(page.getByRole('heading', { name: t('plan.strengths') })).toBeVisible();
	const there = planOrder(result).filter((id) => distance(result.competencies[id]!.gap!) === 'there');
	const blocks = page.getByRole('article').filter({ hasText: t('plan.distance.there') });
	await expect(blocks).toHaveCount(there.length);
	for (const id of strong) await expect(blocks.filter({ hasText: competencies[id]!.name })).toHaveCount(1);
});

test('industry, purpose and certainty chosen on the result outlast a reload and another page', async ({ page }) => {
	await openResult(page);
	const chosen = { purpose: 'selection', industry: 'finance', confidence: 90 } as const;
	for (const [name, value] of Object.entries(chosen)) {
		await page.getByLabel(t(`settings.${name as keyof typeof chosen}`)).selectOption(String(value));
	}
	const { purpose, industry, confidence } = chosen;
	const result = score(instrument, { ...sheet, purpose, industry }, { confidence });
	await expectResult(page, result);
	await page.reload();
	await ready(page);
	await expectSettings(page, chosen);
	await expectResult(page, result);
	await page.getByRole('link', { name: t('nav.methods') }).click();
	await expect(page).toHaveURL(/\/en\/methods$/);
	await page.getByRole('link', { name: t('nav.result') }).click();
	await expectSettings(page, chosen);
	await expectResult(page, result);
});

test('every number opens its working: answers, points and weights that add up to the score', async ({ page }) => {
	await openResult(page);
	const result = score(instrument, sheet);
	for (const id of ['process', 'teams']) {
		const { score: points, methods, gap } = result.competencies[id]!;
		await workingOf(page, id).click();
		const dialog = page.getByRole('dialog', { name: t('working.title', { name: competencies[id]!.inSentence }) });
		const [answers, weighing] = [dialog.getByRole('table').first(), dialog.getByRole('table').nth(1)];
		for (const item of quick.filter(({ competency }) => competency === id)) {
			const row = answers.getByRole('row').filter({ hasText: items[item.id]!.ask });
			await expect(row.getByRole('cell')).toHaveText([
				items[item.id]!.options![String(sheet.answers[item.id])]!,
				String(result.points[item.id])
			]);
		}

		const weights = methodWeights('development', id);
		for (const [method, { k, n, score: mean }] of Object.entries(methods)) {
			const row = weighing
				.getByRole('row')
				.filter({ hasText: t(`working.method.${method}` as 'working.method.evidence') });
			const cells = row.getByRole('cell');
			await expect(cells.nth(0)).toHaveText(t('working.answered-of', { n, k }));
			await expect(cells.nth(1)).toHaveText(number('en', mean!, 2));
			await expect(cells.nth(3)).toHaveText(percent('en', weights[method as 'evidence']!));
		}
		const kinds = quick.filter(({ competency }) => competency === id).map(({ kind }) => kind);
		expect(await weightedMean(answers, weighing, kinds)).toBeCloseTo(points!, 0);
		await expect(dialog.getByText(`= ${number('en', gap!, 2)};`)).toBeVisible();
		await dialog.getByRole('button', { name: t('dialog.close') }).click();
		await expect(dialog).toBeHidden();
		await expect(workingOf(page, id)).toBeFocused();
	}
});

test('the facts stand beside what is usual for the role', async ({ page }) => {
	await openResult(page, 'en', { ...sheet, answers: { ...sheet.answers, 'fact-years': 'skipped' } });
	const table = page.getByRole('table').filter({ hasText: t('facts.usual') });
	const facts = instrument.items.filter(({ kind, quick }) => kind === 'fact' && quick);
	await expect(table.getByRole('rowheader')).toHaveText(facts.map(({ id }) => items[id]!.ask));
	const row = (id: string) => table.getByRole('row').filter({ hasText: items[id]!.ask });
	await expect(row('fact-team')).toContainText(/1,?250/);
	await expect(row('fact-years').getByRole('cell').last()).toHaveText(`– ${t('facts.not-stated')}`);
	const { options } = items['fact-education']!;
	await expect(row('fact-education')).toContainText(options![String(sheet.answers['fact-education'])]!);
	for (const { id } of facts) {
		await expect(row(id).getByRole('cell').last()).toHaveText(/as usual|not yet|an advantage|not stated|^$/);
	}
});

test('the radar has its table, in the order of the instrument', async ({ page }) => {
	await openResult(page);
	const result = score(instrument, sheet);
	await page.getByText(t('radar.table')).click();
	const table = page
		.getByRole('table')
		.filter({ has: page.getByRole('columnheader', { name: t('radar.band'), exact: true }) });
	await expect(table.getByRole('rowheader')).toHaveText(instrument.competencies.map((id) => competencies[id]!.name));
	for (const [index, id] of instrument.competencies.entries()) {
		const { low, high, score: points } = result.competencies[id]!;
		const { target } = result.profile.competencies[id]!;
		const band = [Math.max(0, target - high!), Math.min(100, target - low!)]
			.map((edge) => number('en', edge))
			.join(' – ');
		await expect(
			table
				.getByRole('row')
				.nth(index + 1)
				.getByRole('cell')
		).toHaveText([number('en', points!), band, number('en', target)]);
	}
});

test('the radar leads to the shapes of the roles beside the COO', async ({ page }) => {
	await openResult(page);
	await page.getByRole('link', { name: t('radar.roles') }).click();
	await expect(page).toHaveURL(/\/en\/role#shape$/);
	const heading = page.getByRole('heading', { name: t('role.shape.title') });
	await expect(heading).toBeInViewport();
	for (const role of ['COO', 'CEO', 'CFO', 'CMO']) {
		await expect(page.getByRole('columnheader', { name: role })).toBeInViewport();
	}
});

test('what is skipped is said to be not assessed, and counts as no zero', async ({ page }) => {
	const skipped = Object.fromEntries(
		instrument.items.filter(({ competency }) => competency === 'change').map(({ id }) => [id, 'skipped'])
	);
	const partial = {
		...sheet,
		answers: { ...sheet.answers, ...skipped, 'teams-reviews': 'skipped', 'teams-productivity': 'skipped' }
	};
	await openResult(page, 'en', partial);
	const result = score(instrument, partial);
	await expectResult(page, result);
	await expect(rowOf(page, 'change')).toContainText(t('verdict.none'));
	await expect(rowOf(page, 'teams')).toContainText(t('status.partial'));
	await expect(gapsOf(page).getByRole('rowheader').last()).toHaveText(competencies.change!.name);
});

test('saving the result gives what is on the screen', async ({ page }) => {
	await openResult(page);
	await page.getByLabel(t('settings.industry')).selectOption('finance');
	const saved: Result = JSON.parse(await save(page, t('files.result')));
	expect(saved.industry).toBe('finance');
	expect({ ...saved, quality: null }).toEqual(
		JSON.parse(JSON.stringify({ ...score(instrument, { ...sheet, industry: 'finance' }), quality: null }))
	);
});

test('without answers, or with an unfinished quiz, the result page says where to go on', async ({ page }) => {
	await page.goto('/en/result');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('result.none.title'));
	await page.getByRole('link', { name: t('result.none.start') }).click();
	await page.getByRole('button', { name: t('start.begin') }).click();
	await answer(page, quick[0]!);
	await page.getByRole('link', { name: t('nav.result') }).click();
	await expect(page.getByText(t('result.unfinished.text', { open: quick.length - 1 }))).toBeVisible();
	await page.getByRole('link', { name: t('result.unfinished.continue') }).click();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
});

const gapsOf = (page: Page) => page.getByRole('table', { name: t('gaps.title') });
const rowOf = (page: Page, id: string) => gapsOf(page).getByRole('row').filter({ hasText: competencies[id]!.name });
const workingOf = (page: Page, id: string) => rowOf(page, id).getByRole('button');

async function expectSettings(page: Page, settings: Record<'purpose' | 'industry' | 'confidence', string | number>) {
	for (const [name, value] of Object.entries(settings)) {
		await expect(page.getByLabel(t(`settings.${name as keyof typeof settings}`))).toHaveValue(String(value));
	}
}

/** The headline, and every number and verdict of the gaps, by priority. */
async function expectResult(page: Page, result: Result) {
	const order = planOrder(result);
	await expect(gapsOf(page).getByRole('rowheader').first()).toHaveText(competencies[order[0]!]!.name);
	if (Object.values(result.competencies).every(({ verdict }) => verdict)) {
		const { headline, lede } = headlineOf(result, 'en');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
		await expect(page.getByText(lede)).toBeVisible();
	}
	for (const [index, id] of order.entries()) {
		const row = gapsOf(page)
			.getByRole('row')
			.nth(index + 1);
		const { score: points, verdict, low, high } = result.competencies[id]!;
		const { target } = result.profile.competencies[id]!;
		const [from, to] = [Math.max(0, target - high!), Math.min(100, target - low!)].map((edge) => number('en', edge));
		await expect(row.getByRole('rowheader')).toHaveText(competencies[id]!.name);
		const told = t('gaps.score-of', {
			score: number('en', points!),
			target: number('en', target),
			low: from!,
			high: to!
		});
		await expect(row.getByRole('cell').first()).toHaveText(told);
		await expect(row.getByRole('cell').last()).toContainText(t(`verdict.${verdict!}`));
	}
}

/** The score as a reader of the two tables works it out: two placements, then two pieces of evidence, each kind by its weight. */
async function weightedMean(answers: Locator, weighing: Locator, kinds: Kind[]): Promise<number> {
	const points = (await answers.getByRole('cell').allTextContents()).filter((_, index) => index % 2 === 1).map(Number);
	const [placement, evidence] = (['placement', 'evidence'] as const).map((kind) =>
		mean(points.filter((_, at) => kinds[at] === kind))
	);
	const weightOf = async (method: 'evidence' | 'placement') => {
		const row = weighing.getByRole('row').filter({ hasText: t(`working.method.${method}`) });
		return Number.parseFloat(await row.getByRole('cell').last().innerText());
	};
	const [forEvidence, forPlacement] = [await weightOf('evidence'), await weightOf('placement')];
	return (forEvidence * evidence! + forPlacement * placement!) / (forEvidence + forPlacement);
}
