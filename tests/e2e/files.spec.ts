import type { Page } from '@playwright/test';
import { wordCounts } from '../../src/lib/content/word-counts.ts';
import { QUALITY_INDICES, type Result } from '../../src/lib/core/scoring/result.ts';
import { score } from '../../src/lib/core/scoring/score.ts';
import { languages } from '../../src/lib/i18n/languages.ts';
import { say, words } from './fixtures/say.ts';
import { instrument, sheet } from './fixtures/sheet.ts';
import { expect, test } from './fixtures/test.ts';
import { chooseFile, deleteEverything, open, openResult, ready, save } from './fixtures/visitor.ts';

const result = score(instrument, sheet);

test('saved answers and results are opened again as the same result and the same bytes', async ({ page }) => {
	await openResult(page);
	const before = await figures(page);
	const answers = await save(page, say.en('files.answers'));
	const saved = await save(page, say.en('files.result'));
	expect(JSON.parse(answers)).toEqual(sheet);

	for (const file of [answers, saved]) {
		await startAfresh(page);
		await open(page, '/en/result');
		await expect(page.getByRole('heading', { name: say.en('result.none.title') })).toBeVisible();
		await expect(page.getByRole('heading', { level: 2 })).toHaveText(say.en('files.title.none'));
		await chooseFile(page, file);
		await expect(page.getByText(say.en('files.opened'))).toBeVisible();
		expect(await figures(page)).toEqual(before);
		expect(await save(page, say.en('files.answers'))).toBe(answers);
		expect(await save(page, say.en('files.result'))).toBe(saved);
	}
});

test('a result is opened at the certainty it was saved with', async ({ page }) => {
	await openResult(page, 'en', score(instrument, sheet, { confidence: 95 }));
	await expect(page.getByLabel(say.en('settings.confidence'))).toHaveValue('95');
});

test('answers that are there are replaced only after a yes', async ({ page }) => {
	await openResult(page);
	const before = await figures(page);
	const other = { ...sheet, answers: { ...sheet.answers, 'process-queues': 'own-work', 'process-delays': 'none' } };
	await chooseFile(page, other);
	const dialog = page.getByRole('dialog', { name: say.en('files.replace.title') });
	await dialog.getByRole('button', { name: say.en('dialog.cancel') }).click();
	expect(await figures(page)).toEqual(before);
	await chooseFile(page, other);
	await dialog.getByRole('button', { name: say.en('files.replace.yes') }).click();
	await expect(page.getByText(say.en('files.opened'))).toBeVisible();
	expect(await figures(page)).not.toEqual(before);
});

test('answers without times are opened as such: no time is made up', async ({ page }) => {
	const untimed = { ...sheet, timing: {} };
	const expected = score(instrument, untimed, { words: wordCounts(words.en.items) });
	expect(expected.quality.indices.time.level).toBe('not-available');
	await openResult(page, 'en', untimed);
	const quality = page.getByRole('region', { name: say.en('quality.title') });
	await expect(quality).toContainText(qualityText(expected));
	expect(JSON.parse(await save(page, say.en('files.answers')))).toEqual(untimed);
	expect(await save(page, say.en('files.result'))).toBe(`${JSON.stringify(expected, null, '\t')}\n`);

	await page.reload();
	await ready(page);
	await expect(quality).toContainText(qualityText(expected));
	expect(JSON.parse(await save(page, say.en('files.answers')))).toEqual(untimed);
});

/** A file, and how its fault is told: otherwise than that of the file before. */
const broken: [name: string, content: unknown, fault: Parameters<typeof say.en>][] = [
	['no JSON', 'Dear diary', ['files.error.not-json']],
	['another format', { ...sheet, format: 'minutes@1' }, format('minutes@1')],
	['cut off', JSON.stringify(result).slice(0, -40), ['files.error.not-json']],
	['a later format', { ...sheet, format: 'coo-fit/answers@2' }, format('coo-fit/answers@2')],
	[
		'another instrument',
		{ ...sheet, instrument: 'coo@0.1.0' },
		['files.error.instrument', { found: '"coo@0.1.0"', expected: sheet.instrument }]
	],
	[
		'an unknown item',
		withAnswers({ 'process-magic': 'company' }),
		['files.error.item', { field: 'answers.process-magic' }]
	],
	[
		'an unknown option',
		withAnswers({ 'process-queues': 'galaxy' }),
		['files.error.option', { field: 'answers.process-queues', found: '"galaxy"' }]
	],
	['a missing field', without('purpose'), ['files.error.missing', { field: 'purpose' }]],
	[
		'a number out of range',
		withAnswers({ 'fact-years': 900 }),
		['files.error.value', { field: 'answers.fact-years', found: '900', expected: '0, 1, 2 … 60' }]
	],
	['numbers changed by hand', withScore(99), ['files.error.numbers', { field: 'competencies.process.score' }]],
	[
		'far too large',
		JSON.stringify({ ...sheet, note: 'x'.repeat(1_000_001) }),
		['files.error.too-large', { limit: '1 MB' }]
	]
];

for (const language of languages) {
	test(`a broken file is refused by name, and what was there stays, ${language}`, async ({ page }) => {
		await openResult(page, language);
		const before = await figures(page);
		for (const [name, content, [id, values]] of broken) {
			await test.step(name, async () => {
				await chooseFile(page, content, language);
				const t = say[language];
				await expect(page.getByRole('alert')).toHaveText(`${t('files.error')} ${t(id, values)}`);
				await expect(page.getByRole('dialog')).toBeHidden();
				expect(await figures(page)).toEqual(before);
			});
		}
		await page.reload();
		await expect(page.getByRole('row').nth(1)).toBeVisible();
		expect(await figures(page)).toEqual(before);
	});
}

for (const language of languages) {
	test(`without a network a file is not opened in silence, and opens once it is back, ${language}`, async ({
		page,
		context,
		complaints
	}) => {
		const t = say[language];
		await open(page, `/${language}/result`);
		// What the page fetches of its own accord has come before the network goes.
		await page.waitForLoadState('networkidle');
		await context.setOffline(true);
		await chooseFile(page, sheet, language);
		await expect(page.getByRole('alert')).toHaveText(`${t('files.error')} ${t('files.unreachable')}`);
		await context.setOffline(false);
		await chooseFile(page, sheet, language);
		await expect(page.getByText(t('files.opened'))).toBeVisible();
		await expect(page.getByRole('alert')).toBeEmpty();
		dropDisconnection(complaints);
	});
}

/** The browser itself reports what it could not fetch. */
function dropDisconnection(complaints: string[]) {
	complaints.splice(0, complaints.length, ...complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text)));
}

function format(found: string): Parameters<typeof say.en> {
	return ['files.error.format', { found: JSON.stringify(found), expected: 'coo-fit/answers@1, coo-fit/result@1' }];
}

function withAnswers(answers: Record<string, unknown>) {
	return { ...sheet, answers: { ...sheet.answers, ...answers } };
}

function without(field: keyof typeof sheet) {
	return { ...sheet, [field]: undefined };
}

function withScore(points: number) {
	const { process } = result.competencies;
	return { ...result, competencies: { ...result.competencies, process: { ...process, score: points } } };
}

async function startAfresh(page: Page) {
	await deleteEverything(page);
	await expect(page.getByText(say.en('notice.deleted'))).toBeVisible();
}

function qualityText({ quality: { label, indices } }: Result) {
	const signs = QUALITY_INDICES.filter((index) => ['amber', 'red'].includes(indices[index].level));
	return say.en(`quality.${label}`, {
		reasons: signs.map((index) => say.en(`quality.${index}`)).join('; ')
	});
}

/** Every number of the result, as it stands in the tables. */
const figures = (page: Page) => page.getByRole('table').allTextContents();
