import type { ComponentProps } from 'svelte';
import { expect, it } from 'vitest';
import { show } from '../../../../tests/component/show.ts';
import BandDrawing from './band-drawing.svelte';

const seen: ComponentProps<typeof BandDrawing>['seen'] = { score: 50, target: 80, now: [20, 75], afterwards: [35, 65] };

it('draws the band now and afterwards, score and target at their places of the scale', () => {
	const { container } = show(BandDrawing, { seen });
	const drawings = [...container.querySelectorAll<SVGElement>('.bands svg')];
	const places = drawings.map((drawing) => {
		const { left, width } = drawing.getBoundingClientRect();
		const [band, target, score] = ['rect', '.target', '.score'].map((mark) => {
			const box = drawing.querySelector<SVGGraphicsElement>(mark)!.getBoundingClientRect();
			return [box.left, box.right].map((edge) => Math.round(((edge - left) / width) * 100));
		});
		return { band, target: target![0], score: score![0] };
	});
	expect(places).toEqual([
		{ band: [20, 75], target: 80, score: 50 },
		{ band: [35, 65], target: 80, score: 50 }
	]);
});

it('is for the eye only: the sentences beside it say the same', () => {
	const { container } = show(BandDrawing, { seen });
	for (const part of container.querySelectorAll(':scope > *'))
		expect(part.closest('[aria-hidden="true"]')).not.toBe(null);
});
