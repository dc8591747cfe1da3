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
		await answer(page, quick[0]!, language);
		expect(await save(page, t('notice.save'))).toBe(file);
		await page.getByRole('link', { name: t('nav.result') }).click();
		await chooseFile(page, file, language);
		await expect(page.getByRole('alert')).toContainText('coo@0.9.0');
	});
}
