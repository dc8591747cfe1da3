import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { revealSteps } from './host-next.ts';
import { WorkshopDesk } from './workshop-desk.svelte.ts';

const answer =
	(status: number, body: unknown = { ok: true }) =>
	() =>
		Promise.resolve(Response.json(body, { status }));
const served = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', served);
afterEach(() => served.mockReset());

const sent = () => served.mock.calls.map(([, init]) => JSON.parse(init?.body as string) as unknown);

it('sends one step after the other, and nothing twice in a breath', async () => {
	served.mockImplementation(answer(200));
	const desk = new WorkshopDesk('/steps');
	const steps = revealSteps(1, 'finance');
	await Promise.all([desk.send(steps), desk.send(steps)]);
	await desk.send([{ type: 'phase.moved', phase: 'discussion' }]);
	expect(sent()).toEqual(steps);
	expect(desk).toMatchObject({ isBusy: true, refused: null });
	await expect.poll(() => desk.isBusy).toBe(false);
});

it('takes no press for what another window has just put under the finger', async () => {
	served.mockImplementation(answer(200));
	const desk = new WorkshopDesk('/steps');
	desk.rest();
	await desk.send([{ type: 'phase.moved', phase: 'plan' }]);
	expect(served).not.toHaveBeenCalled();
	await vi.waitFor(async () => {
		await desk.send([{ type: 'phase.moved', phase: 'plan' }]);
		expect(served).toHaveBeenCalledOnce();
	});
});

it.each([
	['state', answer(409, { reason: 'state' })],
	['too-few', answer(409, { reason: 'too-few' })],
	['failed', answer(409, { reason: 'never heard of' })],
	['failed', () => Promise.resolve(new Response('no JSON', { status: 500 }))],
	['unknown', answer(404)],
	['signed-out', answer(401)],
	['signed-out', answer(403)],
	['owned', answer(401, { reason: 'owned' })],
	['unsent', () => Promise.reject(new TypeError('no network'))]
])('says %s, sends no further step, and can be pressed again', async (reason, response) => {
	served.mockImplementation(response);
	const desk = new WorkshopDesk('/steps');
	await desk.send([{ type: 'picture.taken' }, { type: 'focus.moved', competency: null, part: 'gap' }]);
	expect(served).toHaveBeenCalledOnce();
	expect(desk.refused).toBe(reason);
	expect(desk.isBusy).toBe(false);
	served.mockImplementation(answer(200));
	await desk.send([{ type: 'picture.taken' }]);
	expect(desk.refused).toBeNull();
});

it('does not wait for ever for an answer', async () => {
	const patience = new AbortController();
	const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
	onTestFinished(() => timeout.mockRestore());
	served.mockImplementation(
		(_, init) => new Promise((_, reject) => init!.signal!.addEventListener('abort', () => reject(new Error('late'))))
	);
	const desk = new WorkshopDesk('/steps');
	const sending = desk.send([{ type: 'picture.taken' }]);
	expect(desk.isBusy).toBe(true);
	expect(timeout).toHaveBeenCalledWith(8_000);
	patience.abort();
	await sending;
	expect(desk).toMatchObject({ isBusy: false, refused: 'unsent' });
});

it('too few for a picture is something else than too few for pairs', async () => {
	served.mockImplementation(answer(409, { reason: 'too-few' }));
	const desk = new WorkshopDesk('/steps');
	await desk.send([{ type: 'pairs.made' }]);
	expect(desk.refused).toBe('few-pairs');
});

it('says no more that there is no answer once the server is there again', async () => {
	served.mockImplementation(() => Promise.reject(new TypeError('no network')));
	const desk = new WorkshopDesk('/steps');
	await desk.send([{ type: 'picture.taken' }]);
	expect(desk.refused).toBe('unsent');
	desk.reach();
	expect(desk.refused).toBeNull();
});
