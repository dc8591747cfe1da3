import { screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import '../../../app.css';
import { words } from '#lib/content/words.server.ts';
import type { DeskStep } from '#lib/flow/workshop/host-next.ts';
import type { WorkshopDesk } from '#lib/flow/workshop/workshop-desk.svelte.ts';
import type { Part } from '#lib/flow/workshop/workshop-events.ts';
import type { WorkshopContext } from '#lib/flow/workshop/workshop.machine.ts';
import { pictureOfRoom, roundOf } from '../../../../tests/component/rooms.ts';
import { show } from '../../../../tests/component/show.ts';
import HostAreas from './host-areas.svelte';

const names = Object.fromEntries(Object.entries(words('en', 'competencies')).map(([id, { name }]) => [id, name]));

/** A room of so many people of whose picture so many areas are revealed; gives what is sent. */
function host(
	people: number,
	revealed: number,
	focus: { competency: string | null; part: Part },
	without = 0,
	isHeld = false
) {
	const { n, competencies } = pictureOfRoom(roundOf(people, { without }));
	const areas = Object.keys(competencies);
	const context = {
		...{ round: 1, settings: { smallest: 5 }, focus, taken: { 1: { n, pictures: competencies, isHeld } } },
		revealed: { 1: Object.fromEntries(areas.slice(0, revealed).map((id) => [id, competencies[id]!])) }
	} as unknown as WorkshopContext;
	const send = vi.fn<(steps: readonly DeskStep[]) => Promise<void>>(async () => undefined);
	const desk = { isBusy: false, send } as unknown as WorkshopDesk;
	show(HostAreas, { context, desk, areas, names });
	return send;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const isOn = (name: string) => button(name).getAttribute('aria-disabled') !== 'true';

describe('what may stand on the projector', () => {
	it('is all of it in a large room', () => {
		const send = host(12, 8, { competency: null, part: 'gap' });
		for (const name of ['Gaps', 'Radar', 'Distribution', 'Agreement', 'To talk about']) expect(isOn(name)).toBe(true);
		button('Distribution').click();
		expect(send).toHaveBeenCalledWith([{ type: 'focus.moved', competency: null, part: 'distribution' }]);
	});

	it('is without what a small room is not shown, and why stands beside it', () => {
		const send = host(6, 8, { competency: 'finance', part: 'gap' });
		for (const [name, why] of [
			['Distribution', 'Shown from 10 people on'],
			['Agreement', 'Shown from 7 people on']
		] as const) {
			expect(isOn(name)).toBe(false);
			expect(button(name)).toHaveAccessibleDescription(why);
			expect(screen.getByText(why)).toBeVisible();
			button(name).focus();
			expect(document.activeElement).toBe(button(name));
			button(name).click();
		}
		expect(send).not.toHaveBeenCalled();
		expect(isOn('Radar')).toBe(true);
		expect(screen.getByText(/The largest gap comes first/)).toBeVisible();
	});

	it('is no radar of two areas', () => {
		host(12, 2, { competency: null, part: 'gap' });
		expect(button('Radar')).toHaveAccessibleDescription('Shown from three areas on');
	});

	it('is what the room looks at, where the chosen part would be empty', () => {
		host(6, 8, { competency: null, part: 'distribution' });
		expect(button('Gaps')).toHaveAttribute('aria-pressed', 'true');
		expect(button('Distribution')).toHaveAttribute('aria-pressed', 'false');
	});
});

it('does not offer to reveal an area of which nothing is told', () => {
	const send = host(8, 0, { competency: null, part: 'gap' }, 2);
	const reveal = button(/Reveal.*Financial/);
	expect(reveal).toHaveAccessibleDescription('Not shown, so that nobody’s answers can be guessed');
	reveal.click();
	expect(send).not.toHaveBeenCalled();
	button(/Reveal.*Process/).click();
	expect(send).toHaveBeenCalledOnce();
});

it('says where nothing can be told, and how to go on', () => {
	host(6, 0, { competency: null, part: 'gap' }, 1, true);
	expect(screen.queryByRole('button')).toBeNull();
	expect(screen.getByText(/^Nothing of this room can be shown/).textContent).toMatch(/once 5.more.*second round/);
});
