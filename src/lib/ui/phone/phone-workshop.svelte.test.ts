import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { instrument } from '#lib/content/instrument.ts';
import { words } from '#lib/content/words.server.ts';
import { SKIPPED } from '#lib/core/instrument/reserved-ids.ts';
import { questions } from '../../../../tests/component/questions.ts';
import { show } from '../../../../tests/component/show.ts';
import { testingList, testingOpened } from '../../flow/workshop/testing-workshop.ts';
import { PHASES, type WorkshopHappening } from '../../flow/workshop/workshop-events.ts';
import { keepAnswer, keepJoined, keepRound } from '../../flow/workshop/workshop-kept.ts';
import PhoneLeftOver from './phone-left-over.svelte';
import PhoneWorkshop from './phone-workshop.svelte';

let source: EventSource;
/** The server's end of the line. */
class Line extends EventTarget {
	onmessage: (event: { data: string }) => void = () => undefined;
	close = () => undefined;
	constructor() {
		super();
		source = this as unknown as EventSource;
	}
}
const served = vi.fn<(address: string, init?: RequestInit) => Promise<Response>>();
const asked = (end: string) => served.mock.calls.filter(([address]) => address.endsWith(end)).length;

beforeEach(() => {
	served.mockReset();
	vi.stubGlobal('fetch', served);
	vi.stubGlobal('EventSource', Line);
	onTestFinished(() => void vi.unstubAllGlobals());
});

const toPlan = PHASES.slice(1).map((phase): WorkshopHappening => ({ type: 'phase.moved', phase }));
const back: WorkshopHappening[] = ['discussion', 'plan'].map((phase) => ({ type: 'phase.moved', phase }) as never);
const made: WorkshopHappening = { type: 'pairs.made', round: 1, pairs: 3 };
const list = testingList([testingOpened, ...toPlan, ...back, made]);
const happen = (seq: number, of = list) => source.onmessage!({ data: JSON.stringify(of[seq - 1]) } as MessageEvent);

const asking = questions().slice(0, 1);
function open(seq: number, of = list, questions = asking, wantsPair = false) {
	return show(PhoneWorkshop, {
		taking: {
			workshop: { id: 'w', code: 'ABCDEF', settings: testingOpened as never },
			participant: { nickname: '', rounds: [], wantsPair },
			events: of.slice(0, seq),
			instrument: 'coo@1.0.0',
			questions,
			sources: {},
			discussion: {} as never
		},
		words: words('en', 'competencies'),
		language: 'en' as const,
		ongone: () => undefined
	});
}

const written = Object.fromEntries(
	(['competencies', 'plan', 'planIndustry', 'planEvidence'] as const).map((part) => [part, words('en', part)])
);
const reading = () => Response.json({ instrument, wordCounts: {}, written });
const core = questions().filter(({ id }) => instrument.items.some((item) => item.id === id && item.module === 'core'));

/** Answers every question of a round on this phone, at a place on its scale, and finishes. */
function answered(round: number, place: number) {
	for (const { id, options } of core) {
		const answer = options?.[Math.min(place, options.length - 1)]?.id ?? place + 1;
		keepAnswer(localStorage, 'w', round, id, { answer, ms: 5_000 });
	}
	keepRound(localStorage, 'w', round, { seed: 1, isFinished: true });
	onTestFinished(() => localStorage.clear());
}

it('asks again for what it could not fetch, after a while each time', async () => {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	served.mockRejectedValue(new TypeError('no network'));
	open(1);
	await vi.advanceTimersByTimeAsync(4_900);
	expect(asked('reading.json')).toBe(1);
	await vi.advanceTimersByTimeAsync(1_100);
	expect(asked('reading.json')).toBe(2);
	await vi.advanceTimersByTimeAsync(5_000);
	expect(asked('reading.json')).toBe(3);
});

it('knows who asked for a partner, wherever the host goes in between, and shows the pair', async () => {
	const number = 4;
	served.mockImplementation(async (address, init) => {
		if (address.endsWith('reading.json')) return new Promise(() => undefined);
		return Response.json(init?.method === 'POST' ? { ok: true } : { number, nickname: null });
	});
	keepRound(localStorage, 'w', 1, { seed: 1, isFinished: true });
	onTestFinished(() => localStorage.clear());
	open(1 + toPlan.length);
	await userEvent.click(await screen.findByRole('button', { name: 'I would like a partner' }));
	await screen.findByRole('button', { name: 'I no longer want a partner' });
	happen(7);
	await expect.poll(() => screen.queryByRole('heading', { name: 'Somebody to practise with' })).toBeNull();
	happen(8);
	await screen.findByRole('button', { name: 'I no longer want a partner' });
	happen(9);
	await screen.findByText('Meet at number 4');
});

it('leaves whoever has gone to the questions with them', async () => {
	served.mockImplementation(() => new Promise(() => undefined));
	const late = testingList([testingOpened, ...toPlan]);
	open(4, late);
	// All in one breath: the question's address is for a router to write.
	(await screen.findByRole('button', { name: 'To the questions' })).click();
	await tick();
	for (const seq of [5, 6]) {
		happen(seq, late);
		await tick();
		expect(screen.queryByRole('heading', { name: asking[0]!.ask })).not.toBeNull();
	}
});

it('leaves whoever writes a plan in it, and keeps offering it', async () => {
	served.mockImplementation(async (address) =>
		address.endsWith('reading.json') ? reading() : Response.json({ number: null })
	);
	answered(1, 2);
	const rounds = testingList([testingOpened, ...toPlan, { type: 'phase.moved', phase: 'discussion' }]);
	open(toPlan.length + 1, rounds, core);
	const field = (await screen.findAllByRole('textbox'))[0]!;
	field.focus();
	happen(toPlan.length + 2, rounds);
	await tick();
	expect(document.activeElement).toBe(field);
	await userEvent.click(screen.getByRole('button', { name: 'The room' }));
	await userEvent.click(screen.getByRole('button', { name: 'My plan' }));
	await screen.findAllByRole('textbox');
});

it('shows from its top, and with the focus, what the host leads to', async () => {
	served.mockImplementation(() => new Promise(() => undefined));
	const rounds = testingList([testingOpened, ...toPlan]);
	open(1, rounds);
	await screen.findByRole('heading', { name: 'You are in' });
	happen(2, rounds);
	await expect.poll(() => document.activeElement?.textContent).toContain(asking[0]!.ask);
	happen(3, rounds);
	happen(4, rounds);
	await expect.poll(() => document.activeElement?.textContent).toBe('The room');
	expect(window.scrollY).toBe(0);
});

it('begins a round at its first question, wherever the one before was open', async () => {
	served.mockImplementation(() => new Promise(() => undefined));
	const two = questions().slice(0, 2);
	const rounds = testingList([testingOpened, ...toPlan.slice(0, 2), { type: 'round.begun', round: 2 }]);
	history.replaceState(null, '', `#${two[1]!.id}`);
	onTestFinished(() => history.replaceState(null, '', location.pathname));
	open(2, rounds, two);
	await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(two[1]!.ask);
	happen(3, rounds);
	happen(4, rounds);
	await expect.poll(() => screen.getByRole('heading', { level: 1 }).textContent).toBe(two[0]!.ask);
});

it('says once that scores came after the next round had begun, and sends them no more', async () => {
	served.mockImplementation(async (address) => {
		if (address.endsWith('reading.json')) return reading();
		return Response.json({ reason: 'late' }, { status: 409 });
	});
	answered(1, 2);
	const second = ['result', 'reveal'].map((phase) => ({ type: 'phase.moved', phase }) as never);
	const rounds = testingList([testingOpened, ...toPlan.slice(0, 2), { type: 'round.begun', round: 2 }, ...second]);
	open(rounds.length, rounds, core);
	await screen.findByText(/^The second round had begun before your scores arrived/);
	window.dispatchEvent(new Event('online'));
	expect(asked('/scores')).toBe(1);
	// The second can be answered all the same.
	await screen.findByRole('button', { name: 'To the questions' });
});

it('shows what has changed since the first round beside the second, also once the server has nothing of it', async () => {
	served.mockImplementation(async (address) =>
		address.endsWith('reading.json') ? reading() : Response.json({ ok: true })
	);
	answered(1, 0);
	answered(2, 4);
	const rounds = testingList([testingOpened, ...toPlan.slice(0, 2), { type: 'round.begun', round: 2 }]);
	open(4, rounds, core);
	await screen.findByRole('heading', { name: 'What has changed' });
	await expect.poll(() => screen.getAllByText('real change, up').length).toBeGreaterThan(4);
	keepJoined(localStorage, { id: 'w', code: 'ABCDEF', settings: testingOpened as never });
	document.body.replaceChildren();
	show(PhoneLeftOver, { code: 'ABCDEF', language: 'en' as const });
	await screen.findByRole('heading', { name: 'What has changed' });
	await screen.findByText(/What you did is still on this phone/);
	await screen.findByRole('link', { name: 'Join again' });
});

it('has a first result alone beside nothing, and works out what was begun when all was deleted', async () => {
	served.mockImplementation(async () => reading());
	keepJoined(localStorage, { id: 'w', code: 'ABCDEF', settings: testingOpened as never });
	keepRound(localStorage, 'w', 1, { seed: 1, isFinished: false });
	keepAnswer(localStorage, 'w', 1, core[0]!.id, { answer: core[0]!.options[0]!.id, ms: 1 });
	onTestFinished(() => localStorage.clear());
	show(PhoneLeftOver, { code: 'ABCDEF', language: 'en' as const });
	await screen.findByText(/You had answered 1 question when it ended/);
	expect(screen.queryByRole('heading', { name: 'What has changed' })).toBeNull();
});

it('says after the close that a pair has ended, and asks for nothing', async () => {
	served.mockImplementation(async (address) =>
		address.endsWith('reading.json') ? reading() : Response.json(address.endsWith('pair') ? 'ended' : { ok: true })
	);
	answered(1, 2);
	const closed = testingList([testingOpened, ...toPlan, made, { type: 'workshop.closed' }]);
	open(closed.length, closed, core, true);
	await screen.findByText(/so this pair has ended/);
	expect(screen.queryByRole('button', { name: /partner/ })).toBeNull();
});

it('sends nothing where no area has a score, and leads back to what can be answered', async () => {
	served.mockImplementation(async (address) =>
		address.endsWith('reading.json') ? reading() : Response.json({ ok: true })
	);
	const { id, options } = core[0]!;
	keepAnswer(localStorage, 'w', 1, id, { answer: options[0]!.id, ms: 5_000 });
	keepAnswer(localStorage, 'w', 1, core[1]!.id, { answer: SKIPPED, ms: 5_000 });
	keepRound(localStorage, 'w', 1, { seed: 1, isFinished: true });
	onTestFinished(() => localStorage.clear());
	open(2, list, core);
	await screen.findByText(/^None of your areas can be scored yet/);
	expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your answers');
	expect(asked('/scores')).toBe(0);
});

it('notes that scores have arrived, and does not send them again as somebody else', async () => {
	served.mockImplementation(async (address) =>
		address.endsWith('reading.json') ? reading() : Response.json({ ok: true })
	);
	answered(1, 2);
	const first = open(2, list, core);
	await expect.poll(() => asked('/scores')).toBe(1);
	await expect.poll(() => localStorage.getItem('coo-fit/1/workshop/w/1')).toMatch(/"isTaken":true/);
	expect(screen.queryByText(/^Your scores had arrived/)).toBeNull();
	first.container.remove();
	open(2, list, core);
	await screen.findByText(/^Your scores had arrived/);
	await screen.findByRole('heading', { level: 1 });
	expect(asked('/scores')).toBe(1);
});

it('says so where nothing of the room can be shown', async () => {
	served.mockImplementation(() => new Promise(() => undefined));
	const taken: WorkshopHappening = { type: 'picture.taken', round: 1, n: 6, pictures: null, isHeld: true };
	const held = testingList([testingOpened, ...toPlan.slice(0, 3), taken]);
	open(held.length, held);
	await screen.findByText(/^Nothing of this room can be shown/);
	expect(screen.queryByText(/It appears here/)).toBeNull();
});
