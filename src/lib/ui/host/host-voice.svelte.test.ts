import { screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { words } from '#lib/content/words.server.ts';
import { pictureOfRoom, roundOf } from '../../../../tests/component/rooms.ts';
import { show } from '../../../../tests/component/show.ts';
import { testingList, testingOpened, testingPicture } from '../../flow/workshop/testing-workshop.ts';
import type { WorkshopHappening } from '../../flow/workshop/workshop-events.ts';
import { fold } from '../../flow/workshop/workshop-fold.ts';
import HostVoice from './host-voice.svelte';

const happenings: WorkshopHappening[] = [];
let folded = $state.raw(fold([]));
const names = words('en', 'competencies');

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	happenings.splice(0, happenings.length, testingOpened);
	folded = fold(testingList(happenings));
	show(HostVoice, {
		...{ names, language: 'en' as const },
		get folded() {
			return folded;
		}
	});
});
afterEach(() => void vi.useRealTimers());

/** What is said once this has happened, and it has come to rest. */
function after(...more: WorkshopHappening[]): string {
	for (const happening of more) {
		happenings.push(happening);
		flushSync(() => (folded = fold(testingList(happenings), folded)));
	}
	vi.advanceTimersByTime(200);
	flushSync();
	return screen.getByRole('status').textContent;
}

it('says what the host does, and of people no more than that all are finished', () => {
	expect(after()).toBe('');
	expect(after({ type: 'count.changed', joined: 6, finished: 0 })).toBe('');
	expect(after({ type: 'phase.moved', phase: 'answering' })).toBe('Answering');
	expect(after({ type: 'count.changed', joined: 6, finished: 5 })).toBe('Answering');
	expect(after({ type: 'count.changed', joined: 6, finished: 6 })).toBe('Everybody is finished.');
	const pictures = { finance: testingPicture };
	const taken = { type: 'picture.taken', round: 1, n: 6, pictures } as const;
	expect(after({ type: 'phase.moved', phase: 'result' }, { type: 'phase.moved', phase: 'reveal' })).toBe('The room');
	expect(after(taken)).toBe('Picture of 6 people');
	expect(after({ type: 'round.begun', round: 2 }, { type: 'count.changed', joined: 6, finished: 0 })).toBe(
		'Round 2. Answering'
	);
	expect(after({ type: 'workshop.closed' })).toBe('Closed');
});

it('says what everybody looks at, with what the host has done, in one breath', () => {
	const { competencies: pictures } = pictureOfRoom(roundOf(12));
	const reveal = (competency: string): WorkshopHappening[] => [
		{ type: 'competency.revealed', round: 1, competency, picture: pictures[competency]! },
		{ type: 'focus.moved', competency, part: 'gap' }
	];
	const taken = { type: 'picture.taken', round: 1, n: 12, pictures } as const;
	for (const phase of ['answering', 'result', 'reveal'] as const) after({ type: 'phase.moved', phase });
	expect(after(taken)).toBe('Picture of 12 people');
	expect(after(...reveal('finance'))).toMatch(
		/^Financial management and budgeting: Where the room stands\. average \d+/
	);
	const said = after(...reveal('process'));
	expect(said).toMatch(/^Process and flow: /);
	expect(said).not.toContain('Financial');
	expect(after({ type: 'phase.moved', phase: 'discussion' })).toBe('Discussion');
	expect(after({ type: 'phase.moved', phase: 'plan' })).toBe('Plan');
	expect(after({ type: 'phase.moved', phase: 'discussion' })).toMatch(/^Discussion\. Process and flow: /);
});
