import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { show } from '../../../../tests/component/show.ts';
import { CandidateQuiz } from '../../flow/candidate/candidate-quiz.svelte.ts';
import SavedStatus from './saved-status.svelte';

it('shows that all answers are saved only when they are', async () => {
	const quiz = new CandidateQuiz({ candidate: 'c', questions: ['a', 'b'], kept: {}, address: () => '/c' });
	show(SavedStatus, { quiz });
	const status = screen.getByRole('status');
	expect(status.textContent).toBe('All answers are saved.');
	expect(status).toHaveAttribute('aria-busy', 'false');
	const opacity = () => getComputedStyle(status).opacity;
	expect(opacity()).toBe('1');

	quiz.waiting = 1;
	await expect.poll(() => status.getAttribute('aria-busy')).toBe('true');
	await expect.poll(opacity).toBe('0');

	quiz.isHeldUp = true;
	await expect.poll(opacity).toBe('1');
	expect(status.textContent).toMatch(/^1 answer is waiting/);
	expect(status).toHaveAttribute('aria-busy', 'false');
});
