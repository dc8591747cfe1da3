import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import '../../app.css';
import { show } from '../../../tests/component/show.ts';
import ShapeTable from './shape-table.svelte';

const roles = [
	{ id: 'coo', shape: { process: 0.5, finance: -0.5 } },
	{ id: 'cfo', shape: { process: -1, finance: 1 } }
];
const names = { process: 'Processer', finance: 'Økonomi' };

it('says of each area how much it weighs in each role, with a sign', () => {
	show(ShapeTable, { roles, names, language: 'da' as const }, 'da');
	const rows = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent?.trim()));
	expect(rows).toEqual([
		['Område', 'COO', 'CFO'],
		['Processer', '+0,5', '−1,0'],
		['Økonomi', '−0,5', '+1,0']
	]);
});

it('draws what weighs more to the right of the line, and what weighs less to the left, to one scale', () => {
	const { container } = show(ShapeTable, { roles, names, language: 'en' as const });
	const bars = [...container.querySelectorAll('svg')].map((chart) => {
		const [bar, line] = ['rect', 'line'].map((part) => chart.querySelector(part)!.getBoundingClientRect());
		const isRight = bar!.left >= line!.left - 1;
		return [isRight ? 'right' : 'left', Math.round((100 * bar!.width) / chart.getBoundingClientRect().width)];
	});
	expect(bars).toEqual([
		['right', 25],
		['left', 50],
		['left', 25],
		['right', 50]
	]);
});
