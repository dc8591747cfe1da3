import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { show } from '../../../../tests/component/show.ts';
import FigureTable from './figure-table.svelte';

it('gives a separator its own width, and digits alone that of a digit', () => {
	show(FigureTable, {
		rows: [
			['Step', 'Pieces', 'Minutes'],
			['Saw', '21,600', '45']
		]
	});
	const [pieces, minutes] = screen.getAllByRole('cell').map((cell) => getComputedStyle(cell).fontVariantNumeric);
	expect([pieces, minutes]).toEqual(['normal', 'tabular-nums']);
});
