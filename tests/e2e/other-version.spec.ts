import { languages } from '../../src/lib/i18n/languages.ts';
import { say } from './fixtures/say.ts';
import { quick } from './fixtures/sheet.ts';
import { expect, test } from './fixtures/test.ts';
import { answer, chooseFile, open, save } from './fixtures/visitor.ts';

const run = {
	id: 'older',
	instrument: 'coo@0.9.0',
	setup: { purpose: 'selection', industry: 'finance', modules: ['core'] },
	seed: 5
};

const earlier = {
	id: 'earlier',
	instrument: 'coo@1.0.0',
	setup: { purpose: 'development', industry: 'general', modules: ['facts:quick', 'core'] },
	seed: 5
};

for (const language of languages) {
	test(`answers to another version of the questions can be saved as a file that names it, ${language}`, async ({
		page
	}) => {
		const t = say[language];
		await open(page, `/${language}`);
		await page.evaluate((run) => {
			localStorage.setItem('coo-fit/1/run', JSON.stringify(run));
			localStorage.setItem('coo-fit/1/answer/older/no-longer-asked', '{"answer":"team","ms":900}');
		}, run);
		await open(page, `/${language}/quiz`);
		const notice = page.getByRole('status').filter({ hasText: t('notice.other-version') });
		await expect(notice).toBeVisible();
		const file = await save(page, t('notice.save'));
		expect(JSON.parse(file)).toEqual({
			format: 'coo-fit/answers@1',
			instrument: 'coo@0.9.0',
			form: { modules: ['core'] },
			purpose: 'selection',
			industry: 'finance',
			locale: language,
			seed: 5,
			answers: { 'no-longer-asked': 'team' },
			timing: { 'no-longer-asked': 900 }
		});

		// A first answer takes its place on the device; who notices only then has not lost it yet.
		await page.getByRole('heading', { level: 1 }).click();
		await answer(page, quick[0]!, language);
		expect(await save(page, t('notice.save'))).toBe(file);
		await page.getByRole('link', { name: t('nav.result') }).click();
		await chooseFile(page, file, language);
		await expect(page.getByRole('alert')).toContainText('coo@0.9.0');
	});
}

test('a quiz that lies on the device since an earlier version goes on', async ({ page }) => {
	const [first, second] = quick;
	await open(page, '/en');
	await page.evaluate(
		([run, item, option]) => {
			localStorage.setItem('coo-fit/1/run', run!);
			localStorage.setItem(`coo-fit/1/answer/earlier/${item}`, JSON.stringify({ answer: option, ms: 900 }));
		},
		[JSON.stringify(earlier), first!.id, first!.options![0]!.id]
	);
	await open(page, '/en/quiz');
	await expect(page).toHaveURL(new RegExp(`#${second!.id}$`));
	await expect(page.getByText(say.en('notice.other-version'))).toBeHidden();
	await answer(page, second!, 'en');
	const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/answer/earlier/')));
	expect(kept).toHaveLength(2);
});
