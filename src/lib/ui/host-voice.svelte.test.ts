import { screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { show } from '../../../tests/component/show.ts';
import { testingList, testingOpened } from '../flow/testing-workshop.ts';
import type { WorkshopHappening } from '../flow/workshop-events.ts';
import { fold } from '../flow/workshop-fold.ts';
import HostVoice from './host-voice.svelte';

const happenings: WorkshopHappening[] = [testingOpened];
let folded = $state.raw(fold(testingList(happenings)));

/** What is said once this has happened. */
function after(...more: WorkshopHappening[]): string {
	for (const happening of more) {
		happenings.push(happening);
		flushSync(() => (folded = fold(testingList(happenings))));
	}
	return screen.getByRole('status').textContent;
}

it('says what the host does, and of people no more than that all are finished', () => {
	show(HostVoice, {
		get folded() {
			return folded;
		}
	});
	expect(after()).toBe('');
	expect(after({ type: 'count.changed', joined: 6, finished: 0 })).toBe('');
	expect(after({ type: 'phase.moved', phase: 'answering' })).toBe('Answering');
	expect(after({ type: 'count.changed', joined: 6, finished: 5 })).toBe('Answering');
	expect(after({ type: 'count.changed', joined: 6, finished: 6 })).toBe('Everybody is finished.');
	const pictures = { finance: {} };
	const taken = { type: 'picture.taken', round: 1, n: 6, pictures } as const;
	expect(after({ type: 'phase.moved', phase: 'result' }, { type: 'phase.moved', phase: 'reveal' }, taken)).toBe(
		'Picture of 6 people'
	);
	expect(after({ type: 'round.begun', round: 2 }, { type: 'count.changed', joined: 6, finished: 0 })).toBe(
		'Round 2. Answering'
	);
	expect(after({ type: 'workshop.closed' })).toBe('Closed');
});
