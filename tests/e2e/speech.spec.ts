import { say, words } from './fixtures/say.ts';
import { quick } from './fixtures/sheet.ts';
import { expect, test } from './fixtures/test.ts';
import { answerAll, groupOf, open, openQuestion, openResult } from './fixtures/visitor.ts';

test('a question is a group with its name, its frame as description, and native radio buttons', async ({ page }) => {
	await open(page, '/pl/quiz');
	const [item] = quick;
	const { ask, options } = words.pl.items[item!.id]!;
	const group = groupOf(page, item!, 'pl');
	await expect(group).toHaveAccessibleDescription(say.pl('quiz.frame.placement'));
	await expect(group).toMatchAriaSnapshot(`
    - group ${JSON.stringify(ask)}:
      - heading ${JSON.stringify(ask)} [level=1]
      - paragraph: ${JSON.stringify(say.pl('quiz.frame.placement'))}
${item!.options!.map(({ id }) => `      - radio ${JSON.stringify(options![id])}`).join('\n')}
  `);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

test('several choices are checkboxes, a number is a named text field that says its limits', async ({ page }) => {
	await open(page, '/da/start');
	await page.getByRole('radio').nth(1).check();
	await page.getByRole('button', { name: say.da('start.begin') }).click();
	await expect(groupOf(page, quick[0]!, 'da')).toBeVisible();
	await openQuestion(page, 'fact-field', 'da');
	const field = words.da.items['fact-field']!;
	const several = page.getByRole('group', { name: field.ask });
	await expect(several.getByRole('checkbox')).toHaveCount(Object.keys(field.options!).length);
	await several.getByRole('checkbox', { name: field.options!.engineering }).check();
	await several.getByRole('checkbox', { name: field.options!.it }).check();
	await several.getByRole('checkbox', { name: field.options!.none }).check();
	await expect(several.getByRole('checkbox', { checked: true })).toHaveCount(1);

	await openQuestion(page, 'fact-team', 'da');
	const number = page.getByRole('textbox', { name: words.da.items['fact-team']!.ask });
	await expect(number).toHaveAccessibleDescription(say.da('quiz.number', { min: 0, max: 500_000 }));
	for (const [text, problem] of [
		['mange', say.da('quiz.number.error.not-a-number', { text: 'mange', example: 12 })],
		['12,5', say.da('quiz.number.error.whole')],
		['500.001', say.da('quiz.number.error.range', { min: 0, max: 500_000 })]
	]) {
		await number.fill(text!);
		await expect(page.getByRole('alert')).toHaveText(problem!);
		await page.keyboard.press('Enter');
		await expect(number).toBeFocused();
	}
	await number.fill('1.250');
	await expect(page.getByRole('alert')).toHaveText('');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: say.da('quiz.pause') }).click();
	const change = page.getByRole('button', {
		name: say.da('review.change', { question: words.da.items['fact-team']!.ask })
	});
	await expect(change).toHaveAccessibleName(/1\.?250/);
});

test('where one is and how far it is are said in words', async ({ page }) => {
	await open(page, '/en/quiz');
	const place = (section: number, name: string) => say.en('quiz.progress', { section, sections: 9, name });
	await expect(page.getByRole('img', { name: place(1, words.en.competencies.leadership!.name) })).toBeVisible();
	await answerAll(page, quick.slice(0, 4));
	await expect(page.getByRole('img', { name: place(2, words.en.competencies.analysis!.name) })).toBeVisible();
	await expect(page.getByText(say.en('quiz.left', { minutes: say.en('minutes', { minutes: 10 }) }))).toBeVisible();
});

test('skipping is a button that says whether it is chosen', async ({ page }) => {
	await open(page, '/en/quiz');
	const skip = page.getByRole('button', { name: say.en('quiz.skip.placement') });
	await expect(skip).toHaveAttribute('aria-pressed', 'false');
	await skip.click();
	await expect(groupOf(page, quick[1]!)).toBeVisible();
	await page.getByRole('button', { name: say.en('quiz.back') }).click();
	await expect(skip).toHaveAttribute('aria-pressed', 'true');
	await expect(groupOf(page, quick[0]!).getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(groupOf(page, quick[0]!).getByRole('radio').first()).toBeFocused();
});

test('the result is a named table whose rows say what the chart shows', async ({ page }) => {
	await openResult(page);
	const table = page.getByRole('table', { name: say.en('gaps.title') });
	await expect(table.getByRole('columnheader')).toHaveText(
		(['gaps.area', 'gaps.plot', 'gaps.score', 'gaps.verdict'] as const).map((id) => new RegExp(`^${say.en(id)}`))
	);
	for (const row of await table
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader') })
		.all()) {
		await expect(row.getByRole('cell').first()).toHaveText(/^\s*score \d+, target \d+, band from \d+ to \d+$/);
		await expect(row.getByRole('button')).toHaveAccessibleName(/Working of/);
		await expect(row.getByRole('cell').last()).toContainText(/below|too close to call|at or above/);
	}
	await expect(page.getByRole('img', { name: say.en('gaps.chart') })).toBeVisible();
	await expect(page.getByRole('img', { name: say.en('radar.chart') })).toBeAttached();
	await expect(page.locator('h1, h2, h3').first()).toHaveJSProperty('tagName', 'H1');
});

test('what changes without a move of the focus stands in a live region that was there before', async ({ page }) => {
	await open(page, '/en/quiz');
	await expect(page.getByRole('alert')).toHaveText('');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).not.toBeEmpty();
	await open(page, '/en/result');
	for (const role of ['alert', 'status'] as const) expect(await page.getByRole(role).count(), role).toBeGreaterThan(0);
	const opened = page.getByRole('status').filter({ hasText: say.en('files.opened') });
	const regions = await page.getByRole('status').count();
	await openResult(page);
	await expect(opened).toBeVisible();
	expect(await page.getByRole('status').count()).toBe(regions);
});

test('the link that skips to the content is first and visible once it has the focus', async ({ page }) => {
	await open(page, '/da/role');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: say.da('nav.skip') });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#content$/);
});
