import { screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../app.css';
import { words } from '#lib/content/words.server.ts';
import { resultWith, sampleResult } from '../../../tests/component/results.ts';
import { show } from '../../../tests/component/show.ts';
import { gapMarks } from './gap-configuration.ts';
import RadarFigure from './radar-figure.svelte';

beforeEach(() => page.viewport(1100, 900));

const draw = (result = sampleResult) =>
	show(RadarFigure, { result, words: words('en', 'competencies'), language: 'en' as const });

/** The end of a spoke at so many points, from the middle of the chart: the first spoke points upwards, the next ones go clockwise. */
function onSpoke(at: number, share: number, radius: number): [x: number, y: number] {
	const angle = (2 * Math.PI * at) / 8;
	return [Math.sin(angle) * share * radius, -Math.cos(angle) * share * radius];
}

describe('the radar', () => {
	it('has a point for the score of every area, at its place on the spoke', async () => {
		draw();
		const canvas = await vi.waitUntil(() => document.querySelector<HTMLCanvasElement>('canvas[data-drawn]'), 10_000);
		const context = canvas.getContext('2d')!;
		const signal = (x: number, y: number) => {
			const [red = 0, green = 0, blue = 0, alpha] = context.getImageData(Math.round(x), Math.round(y), 1, 1).data;
			return alpha === 255 && green > red + 40 && blue > red + 40;
		};
		const middle = [canvas.width / 2, canvas.height / 2] as const;
		// The radius is Chart.js's own business: it is read off the first score, straight above the middle.
		const [first] = gapMarks(sampleResult);
		const top = Array.from({ length: Math.floor(middle[1]) }, (_, y) => y).find((y) => signal(middle[0], y))!;
		const dot = (4 * canvas.width) / canvas.clientWidth;
		const radius = ((middle[1] - top - dot) * 100) / first!.score;
		for (const [at, { id, score }] of gapMarks(sampleResult).entries()) {
			const [x, y] = onSpoke(at, score / 100, radius);
			expect(signal(middle[0] + x, middle[1] + y), id).toBe(true);
		}
	});

	it('has its numbers as a table', async () => {
		draw(resultWith(['below', null, 'meets']));
		await userEvent.click(screen.getByText('The numbers as a table'));
		const rows = screen.getAllByRole('row').slice(1);
		const cells = rows.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent.trim()));
		const [leadership] = gapMarks(sampleResult);
		const [low, high] = leadership!.band.map((points) => points.toFixed(0));
		expect(cells[0]).toEqual([leadership!.score.toFixed(0), `${low} – ${high}`, '80']);
		expect(cells[1]?.[0]).toBe('–');
		expect(cells).toHaveLength(8);
	});
});
