import type { Page } from '@playwright/test';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { score } from '../../src/lib/core/scoring/score.ts';
import { planOrder } from '../../src/lib/core/scoring/plan-order.ts';
import { planBlock } from '../../src/lib/core/scoring/distance.ts';
import { languages, type Language } from '../../src/lib/i18n/languages.ts';
import { headlineOf, say, words } from './fixtures/say.ts';
import { instrument, sheet } from './fixtures/sheet.ts';
import { expect, test } from './fixtures/test.ts';
import { openResult } from './fixtures/visitor.ts';

/** A4 in points. */
const [width, height] = [594.96, 841.92];
const letters: Record<Language, string[]> = { en: [], da: ['ø', 'å'], pl: ['ł', 'ż'] };
const result = score(instrument, sheet);

for (const language of languages) {
	test(`the result prints as a whole A4 report of real text that breaks where it may, ${language}`, async ({
		page
	}) => {
		await openResult(page, language);
		const report = await print(page);
		await test.step('real text', () => expectText(report, language));
		await test.step('the first page is full, and has both charts', () => expectFullFirst(report, language));
		await test.step('breaks', () => expectBreaks(report, language));
	});
}

for (const language of languages) {
	test(`the plan prints as real text, own words and days included, ${language}`, async ({ page }) => {
		const t = say[language];
		await openResult(page, language);
		await page.getByRole('link', { name: t('plan.make') }).click();
		await page.getByRole('textbox').first().fill('Æblegrød i żółw');
		const text = await textOf(await print(page));
		const [first, second] = planOrder(result);
		const { competencies, plan } = words[language];
		const { gap, score: points } = result.competencies[second!]!;
		const { faster, actions } = plan[second!]![planBlock(gap!, points!)];
		const expected = ['Æblegrød i żółw', ...[first, second].map((id) => competencies[id!]!.name), faster, actions[0]!];
		for (const part of [t('planner.title'), t('planner.review'), ...expected]) expect(text).toContain(squeeze(part));
		for (const screenOnly of ['planner.add-own', 'planner.markdown', 'planner.choose'] as const) {
			expect(text).not.toContain(squeeze(t(screenOnly)));
		}
	});
}

test('every page of the report is A4, and nothing reaches beyond its edge', async ({ page }) => {
	await openResult(page, 'pl');
	const report = await print(page);
	expect(report.numPages).toBeGreaterThan(1);
	for (const sheetOfPaper of await pagesOf(report)) {
		expect(sheetOfPaper.view.slice(2).map(Math.round)).toEqual([Math.round(width), Math.round(height)]);
		for (const { str, transform, width: length } of await itemsOf(sheetOfPaper)) {
			const [x, y] = transform.slice(4) as [number, number];
			// A blank is the way from one column to the next.
			if (!str.trim()) continue;
			const isInside = x >= 0 && x + length <= width && y >= 0 && y <= height;
			expect(isInside, `“${str}” at ${x}, ${y}`).toBe(true);
		}
	}
});

test('the fonts of the report are embedded', async ({ page }) => {
	await openResult(page, 'pl');
	const report = await print(page);
	const fonts = new Map<string, boolean>();
	for (const sheetOfPaper of await pagesOf(report)) {
		const { fnArray, argsArray } = await sheetOfPaper.getOperatorList();
		for (const [index, operation] of fnArray.entries()) {
			if (operation !== OPS.setFont) continue;
			const font = sheetOfPaper.commonObjs.get(argsArray[index][0]);
			fonts.set(font.name, font.missingFile === true);
		}
	}
	expect(fonts.size).toBeGreaterThan(0);
	expect([...fonts].filter(([, isMissing]) => isMissing)).toEqual([]);
	expect([...fonts.keys()].some((name) => name.includes('Schibsted'))).toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`both charts are on paper, looked at before or not, ${colorScheme}`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 500 });
		await page.emulateMedia({ colorScheme });
		await openResult(page);
		await expect(page.locator('canvas[data-drawn]')).toHaveCount(2);
		const whole = await pathsOf(await print(page));
		// Each competency has a score, a band and a target in the one, and a score in the other.
		for (const [chart, marks] of [
			['gaps.chart', 24],
			['radar.chart', 8]
		] as const) {
			const canvas = page.getByRole('img', { name: say.en(chart) }).locator('canvas');
			await canvas.evaluate((element) => (element.style.visibility = 'hidden'));
			expect(whole - (await pathsOf(await print(page))), chart).toBeGreaterThanOrEqual(marks);
			await canvas.evaluate((element) => (element.style.visibility = ''));
		}
	});
}

test('what is printed in the dark is dark on white', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await openResult(page);
	await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
	const [ink, paper] = await page.evaluate(() => {
		const { color } = getComputedStyle(document.querySelector('h1')!);
		return [color, getComputedStyle(document.body).backgroundColor];
	});
	expect(ink).toBe('rgb(21, 33, 43)');
	expect(paper).toBe('rgba(0, 0, 0, 0)');
});

async function expectText(report: PDFDocumentProxy, language: Language) {
	const t = say[language];
	const text = await textOf(report);
	const { headline, lede } = headlineOf(result, language);
	const order = planOrder(result);
	const { competencies, plan } = words[language];
	const sections = [
		'gaps.title',
		'radar.title',
		'plan.title',
		'facts.title',
		'self.title',
		'quality.title',
		'overall.title'
	] as const;
	const expected = [
		headline,
		lede,
		...sections.map((id) => t(id)),
		...order.map((id) => competencies[id]!.name),
		...order.flatMap((id) =>
			Object.values(plan[id]![planBlock(result.competencies[id]!.gap!, result.competencies[id]!.score!)]).flat()
		),
		...order.map((id) => `${Math.round(result.competencies[id]!.score!)} / ${result.profile.competencies[id]!.target}`)
	];
	for (const part of expected) expect(text).toContain(squeeze(part));
	for (const letter of letters[language]) expect(text).toContain(letter);
	for (const screenOnly of ['files.print', 'footer.delete', 'settings.confidence'] as const) {
		expect(text).not.toContain(squeeze(t(screenOnly)));
	}
}

/** The lowest line is in the lowest fifth, and both charts have their headings. */
async function expectFullFirst(report: PDFDocumentProxy, language: Language) {
	const [first] = await pagesOf(report);
	const items = (await itemsOf(first!)).filter(({ str }) => str.trim());
	const text = squeeze(items.map(({ str }) => str).join(''));
	for (const id of ['gaps.title', 'radar.title'] as const) expect(text).toContain(squeeze(say[language](id)));
	const lowest = Math.min(...items.map(({ transform }) => transform[5] as number));
	expect(lowest, 'the lowest line, in points from the edge').toBeLessThan(height / 5);
}

async function expectBreaks(report: PDFDocumentProxy, language: Language) {
	const texts = await Promise.all(
		(await pagesOf(report)).map(async (one) => squeeze((await itemsOf(one)).map(({ str }) => str).join('')))
	);
	const pageOf = (text: string) => texts.findIndex((one) => one.includes(squeeze(text)));
	const first = planOrder(result)[0]!;
	const { gap, score: points } = result.competencies[first]!;
	const { today } = words[language].plan[first]![planBlock(gap!, points!)];
	const heading = pageOf(say[language]('plan.title'));
	expect([pageOf(say[language]('plan.about')), pageOf(today)]).toEqual([heading, heading]);
	for (const id of planOrder(result)) {
		const { gap, score: points } = result.competencies[id]!;
		const parts = Object.values(words[language].plan[id]![planBlock(gap!, points!)]).flat();
		expect(new Set(parts.map(pageOf)).size, `pages with a part of ${id}`).toBe(1);
	}
	const quality = pageOf(say[language]('quality.not'));
	expect(pageOf('This page includes information'), 'not alone on a page').toBe(quality);
	expect(pageOf('What is used here is an adapted extract.')).toBe(pageOf('This page includes information'));
}

async function print(page: Page): Promise<PDFDocumentProxy> {
	const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
	return getDocument({ data, fontExtraProperties: true, useSystemFonts: false, verbosity: 0 }).promise;
}

function pagesOf(report: PDFDocumentProxy): Promise<PDFPageProxy[]> {
	return Promise.all(Array.from({ length: report.numPages }, (_, index) => report.getPage(index + 1)));
}

async function itemsOf(page: PDFPageProxy): Promise<TextItem[]> {
	const { items } = await page.getTextContent();
	return items.filter((item) => 'str' in item);
}

async function textOf(report: PDFDocumentProxy): Promise<string> {
	const items = await Promise.all((await pagesOf(report)).map(itemsOf));
	return squeeze(
		items
			.flat()
			.map(({ str }) => str)
			.join('')
	);
}

/** Lines are broken on paper as they fit, so white space is no part of the comparison. */
function squeeze(text: string): string {
	return text.replace(/\s/g, '');
}

/** Chromium prints a canvas as the lines and surfaces it was drawn with. */
async function pathsOf(report: PDFDocumentProxy): Promise<number> {
	const lists = await Promise.all((await pagesOf(report)).map((page) => page.getOperatorList()));
	return lists.flatMap(({ fnArray }) => fnArray).filter((operation) => operation === OPS.constructPath).length;
}
