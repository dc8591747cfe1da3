import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { show } from '../../../../tests/component/show.ts';
import FormulaList from './formula-list.svelte';

it.each([
	['en', '80%: 1.28; 90%: 1.64; 95%: 1.96', '2,000', '21.65', '75%'],
	['da', '80 %: 1,28; 90 %: 1,64; 95 %: 1,96', '2.000', '21,65', '75 %'],
	['pl', '80%: 1,28; 90%: 1,64; 95%: 1,96', '2000', '21,65', '75%']
] as const)('has every formula of a result, with its figures: %s', (language, ...figures) => {
	const { container } = show(FormulaList, { language }, language);
	const text = container.textContent!.replaceAll('\u00a0', ' ');
	for (const figure of figures) expect(text).toContain(figure);
	for (const formula of ['±25', '± z × se', '√(SE² + SE(T)²) = se', '√(SE₁² + SE₂²)', 'I × S']) {
		expect(text).toContain(formula);
	}
	// In Danish, ÷ is read as minus.
	expect(text).toContain(`α / (m − k + 1)`);
	expect(text).toMatch(new RegExp(`× Φ\\(\\S+ / se\\) \\+ se × φ\\(\\S+ / se\\) = S`));
	expect(text).not.toContain('÷');
	expect(text).not.toMatch(/[{}]|undefined|NaN/);
	expect(screen.getAllByRole('term')).toHaveLength(screen.getAllByRole('definition').length);
});
