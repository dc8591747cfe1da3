import { screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../app.css';
import { instrument } from '#lib/content/instrument.ts';
import { sampleSheet } from '#lib/content/sample.ts';
import { words } from '#lib/content/words.server.ts';
import type { Result, Verdict } from '#lib/core/scoring/result.ts';
import { score } from '#lib/core/scoring/score.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { resultWith, sampleResult } from '../../../tests/component/results.ts';
import { show } from '../../../tests/component/show.ts';
import { gapMarks } from './gap-configuration.ts';
import GapFigure from './gap-figure.svelte';

beforeEach(() => page.viewport(1100, 900));

const ORDER = Object.keys(sampleResult.competencies);
/** Points of the scale off its lines, which stand at every quarter. */
const FREE = Array.from({ length: 101 }, (_, points) => points).filter((points) => points % 25 > 1 && points % 25 < 24);
const COLOURS: Record<Verdict, string> = { below: '--signal', unclear: '--amber', meets: '--soft' };

function draw(result: Result = sampleResult, language: Language = 'en') {
	const heading = document.createElement('h2');
	heading.id = 'gaps';
	heading.textContent = 'Gaps';
	document.body.append(heading);
	onTestFinished(() => heading.remove());
	const onworking = vi.fn();
	const props = {
		result,
		order: ORDER,
		words: words(language, 'competencies'),
		language,
		labelledby: 'gaps',
		onworking
	};
	return { ...show(GapFigure, props, language), onworking };
}

async function drawnCanvas(): Promise<HTMLCanvasElement> {
	return vi.waitUntil(() => document.querySelector<HTMLCanvasElement>('canvas[data-drawn]'), { timeout: 10_000 });
}

/** Where a number of points of one competency lies on the screen: its place on the scale, and the middle of its row. */
function placeOf(id: string, points: number) {
	const plot = document.querySelector(`[data-plot=${id}]`)!.getBoundingClientRect();
	return { x: plot.left + (plot.width * points) / 100, y: (plot.top + plot.bottom) / 2 };
}

/** Red, green, blue and opacity of the chart at a place on the screen. */
function pixel(canvas: HTMLCanvasElement, { x, y }: { x: number; y: number }): number[] {
	const frame = canvas.getBoundingClientRect();
	const ratio = canvas.width / frame.width;
	const at = [(x - frame.left) * ratio, (y - frame.top) * ratio].map(Math.floor) as [number, number];
	return [...canvas.getContext('2d')!.getImageData(...at, 1, 1).data];
}

/** A colour of the page as the canvas holds it. */
function colour(token: string): number[] {
	const context = new OffscreenCanvas(1, 1).getContext('2d')!;
	context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(token).trim();
	context.fillRect(0, 0, 1, 1);
	return [...context.getImageData(0, 0, 1, 1).data];
}

function expectDrawn(canvas: HTMLCanvasElement, result: Result) {
	for (const { id, score, target, band, verdict } of gapMarks(result)) {
		expect(pixel(canvas, placeOf(id, score)), `score of ${id}`).toEqual(colour(COLOURS[verdict]));
		const { x, y } = placeOf(id, target);
		expect(pixel(canvas, { x, y: y - 10 }), `target of ${id}`).toEqual(colour('--ink'));
		const isFree = (points: number) => Math.abs(points - score) > 3 && Math.abs(points - target) > 3;
		const isOffLines = (points: number) => FREE.includes(Math.round(points));
		const inside = [band[0] + 1, band[1] - 1].filter(isFree);
		const outside = [band[0] - 1, band[1] + 1].filter((points) => isFree(points) && isOffLines(points));
		for (const points of inside) expect(pixel(canvas, placeOf(id, points))[3], `band of ${id}`).toBeGreaterThan(20);
		for (const points of outside) expect(pixel(canvas, placeOf(id, points))[3], `beside the band of ${id}`).toBe(0);
	}
}

describe('the chart', () => {
	it('has score, band and target of every area in its row', async () => {
		draw();
		expectDrawn(await drawnCanvas(), sampleResult);
	});

	it('shows nothing for an area that was not assessed', async () => {
		const result = resultWith(['below', null, 'meets']);
		draw(result);
		const canvas = await drawnCanvas();
		expectDrawn(canvas, result);
		for (const points of FREE) expect(pixel(canvas, placeOf('analysis', points))[3]).toBe(0);
	});

	it('follows the rows when their order changes, and the numbers when they do', async () => {
		const { change } = draw();
		const canvas = await drawnCanvas();
		await change({ order: [...ORDER].reverse() });
		await vi.waitFor(() => expectDrawn(canvas, sampleResult), { timeout: 5000 });
		const { teams, finance } = sampleResult.competencies;
		const swapped = {
			...sampleResult,
			competencies: { ...sampleResult.competencies, teams: finance!, finance: teams! }
		};
		await change({ order: ORDER, result: swapped });
		await vi.waitFor(() => expectDrawn(canvas, swapped), { timeout: 5000 });
	});

	it('follows the width of a phone', async () => {
		draw();
		const canvas = await drawnCanvas();
		await page.viewport(390, 900);
		await vi.waitFor(() => expectDrawn(canvas, sampleResult), { timeout: 5000 });
	});

	it.each([
		['on a wide screen down the whole chart', 1100, true],
		['on a phone no further than the plots, clear of the names', 390, false]
	])('has its rules %s', async (_, width, isWhole) => {
		await page.viewport(width, 900);
		draw(resultWith([]));
		const canvas = await drawnCanvas();
		// Nothing is assessed, so that there is nothing but rules; two pixels wide, since a line may lie between two.
		const isRuled = ({ x, y }: { x: number; y: number }) =>
			[x - 1, x].some((at) => pixel(canvas, { x: at, y })[3]! > 0);
		const { x, y } = placeOf('analysis', 50);
		expect([y - 14, y, y + 13].map((at) => isRuled({ x, y: at }))).toEqual([true, true, true]);
		expect([y - 19, y + 19].map((at) => isRuled({ x, y: at }))).toEqual([isWhole, isWhole]);
	});

	it('is named for those who cannot see it', async () => {
		draw();
		expect(screen.getByRole('img', { name: /The numbers are in the table/ }).contains(await drawnCanvas())).toBe(true);
	});

	it('is drawn with three times the pixels for paper', async () => {
		draw();
		const canvas = await drawnCanvas();
		window.dispatchEvent(new Event('beforeprint'));
		onTestFinished(() => void window.dispatchEvent(new Event('afterprint')));
		expect(canvas.width / canvas.clientWidth).toBeCloseTo(3, 1);
	});
});

describe('the table', () => {
	it.each<[Language, RegExp]>([
		['en', /^score (\d+), target (\d+), band from (\d+) to (\d+)$/],
		['da', /(\d+)\D+(\d+)\D+(\d+)\D+(\d+)/],
		['pl', /(\d+)\D+(\d+)\D+(\d+)\D+(\d+)/]
	])('says every number of the chart in words: %s', (language, sentence) => {
		draw(sampleResult, language);
		for (const { id, score, target, band } of gapMarks(sampleResult)) {
			const name = words(language, 'competencies')[id]!.name;
			const row = screen.getByRole('rowheader', { name }).closest('tr')!;
			const spoken = row.querySelector('.cell')?.textContent?.trim().match(sentence)?.slice(1);
			expect(spoken, id).toEqual([score, target, ...band].map((points) => points.toFixed(0)));
			expect(row.querySelector('.figures')?.textContent).toContain(`${score.toFixed(0)} / ${target}`);
		}
	});

	it('is named by its heading, and gives each verdict a word and a sign', () => {
		draw(resultWith(['below', 'unclear', 'meets', null]));
		const table = screen.getByRole('table', { name: 'Gaps' });
		const verdicts = [...table.querySelectorAll('.verdict')].map(({ textContent }) => textContent.trim());
		expect(verdicts.slice(0, 4)).toEqual(['▼ below', '≈ too close to call', '▲ at or above', 'not assessed']);
	});

	it('says which areas are only partly assessed', () => {
		const teams = { ...sampleResult.competencies.teams!, status: 'partial' as const };
		draw({ ...sampleResult, competencies: { ...sampleResult.competencies, teams } });
		const row = screen.getByRole('rowheader', { name: words('en', 'competencies').teams!.name }).closest('tr')!;
		expect(within(row).getByText('partly assessed')).toBeTruthy();
	});

	it.each([
		['en', 'Holm’s method'],
		['da', 'Holms metode'],
		['pl', 'metoda Holma']
	] as const)('names the areas that Holm’s method left undecided, and says why: %s', async (language, method) => {
		const result = score(instrument, { ...sampleSheet, purpose: 'selection' }, { confidence: 95 });
		const { change } = draw(result, language);
		const { finance, customer } = words(language, 'competencies');
		const why = screen.getByText(new RegExp(method));
		// Their bands, 1.4 to 51.1 and 8.1 to 56.9 points below the target, leave out zero.
		expect(why.textContent).toContain(`(${finance!.inSentence}; ${customer!.inSentence})`);
		await change({ result: sampleResult });
		expect(screen.queryByText(new RegExp(method))).toBe(null);
	});

	it('opens the working of a number', async () => {
		const { onworking } = draw();
		const name = new RegExp(`^\\d+ / 80 Working of ${words('en', 'competencies').finance?.inSentence}$`);
		await userEvent.click(screen.getByRole('button', { name }));
		expect(onworking).toHaveBeenCalledExactlyOnceWith('finance');
	});

	it('has no buttons where there is no working to open', async () => {
		const { change } = draw();
		await change({ onworking: undefined });
		expect(screen.queryAllByRole('button')).toEqual([]);
	});
});
