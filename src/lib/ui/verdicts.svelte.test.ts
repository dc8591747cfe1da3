import { render } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import QuizProgress from './choices.svelte';
it('x', async () => {
	const r = render(QuizProgress, { legend: 'x', name: 'x', chosen: 'a', choices: [{ id: 'a', label: 'A' }] });
	expect(r.getByRole('radio')).toBeTruthy();
});
