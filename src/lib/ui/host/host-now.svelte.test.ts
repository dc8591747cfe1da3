import { screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { show } from '../../../../tests/component/show.ts';
import { nextStep } from '../../flow/workshop/host-next.ts';
import { testingList, testingOpened } from '../../flow/workshop/testing-workshop.ts';
import type { Phase } from '../../flow/workshop/workshop-events.ts';
import { WorkshopDesk } from '../../flow/workshop/workshop-desk.svelte.ts';
import { fold } from '../../flow/workshop/workshop-fold.ts';
import HostNow from './host-now.svelte';

const at = (...phases: Phase[]) =>
	fold(testingList([testingOpened, ...phases.map((phase) => ({ type: 'phase.moved' as const, phase }))]));
const propsAt = (...phases: Phase[]) => ({ folded: at(...phases), next: nextStep(at(...phases), [])! });

it('has one thing to do next that says what it will do, and a way back', async () => {
	const desk = new WorkshopDesk('/steps');
	const send = vi.spyOn(desk, 'send').mockResolvedValue();
	const onclose = vi.fn();
	const { change } = show(HostNow, { ...propsAt('answering'), desk, area: '', onclose });
	const next = screen.getByRole('button', { name: 'On to people’s own results' });
	await expect.element(next).toHaveAccessibleDescription('Nobody is interrupted: whoever is still answering goes on.');
	expect(screen.queryByRole('button', { name: /Back/ })).toBeNull();
	next.focus();
	await userEvent.keyboard('{Enter}');
	expect(send).toHaveBeenLastCalledWith([{ type: 'phase.moved', phase: 'result' }]);

	await change(propsAt('answering', 'result', 'reveal', 'discussion', 'plan'));
	// The same button, so that the keyboard stays where it is.
	expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close the workshop' }));
	await userEvent.keyboard('{Enter}');
	expect(onclose).toHaveBeenCalledOnce();
	await userEvent.click(screen.getByRole('button', { name: 'Back: Discussion' }));
	expect(send).toHaveBeenLastCalledWith([{ type: 'phase.moved', phase: 'discussion' }]);
});

it('leads on without a picture, for as long as there is none', async () => {
	const desk = new WorkshopDesk('/steps');
	const send = vi.spyOn(desk, 'send').mockResolvedValue();
	const { change } = show(HostNow, { ...propsAt('answering', 'result', 'reveal'), desk, area: '', onclose: vi.fn() });
	screen.getByRole('button', { name: 'Take the room’s picture' });
	await userEvent.click(screen.getByRole('button', { name: 'On to the discussion' }));
	expect(send).toHaveBeenLastCalledWith([{ type: 'phase.moved', phase: 'discussion' }]);
	await change(propsAt('answering', 'result'));
	expect(screen.queryByRole('button', { name: 'On to the discussion' })).toBeNull();
});

it('takes a press whoever comes in meanwhile, and none right after it says something else', async () => {
	const desk = new WorkshopDesk('/steps');
	const { change } = show(HostNow, { ...propsAt(), desk, area: '', onclose: vi.fn() });
	await expect.poll(() => desk.isBusy).toBe(false);
	const joined = fold(testingList([testingOpened, { type: 'count.changed', joined: 7, finished: 0 }]));
	await change({ folded: joined, next: nextStep(joined, [])! });
	expect(desk.isBusy).toBe(false);
	await change(propsAt('answering'));
	expect(desk.isBusy).toBe(true);
});
