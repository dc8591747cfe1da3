import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { WorkshopSubmission } from './workshop-submission.svelte.ts';

const scores = { finance: { score: 41, se: 8 } };
let answers: (() => Response)[] = [];
let bodies: unknown[] = [];

beforeEach(() => {
	bodies = [];
	vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
		bodies.push(JSON.parse(body));
		const next = answers.shift();
		if (!next) throw new TypeError('no network');
		return next();
	});
});
afterEach(() => vi.unstubAllGlobals());

function send(...given: (() => Response)[]): WorkshopSubmission {
	answers = given;
	const submission = new WorkshopSubmission('/scores');
	onTestFinished(submission.send(2, scores));
	return submission;
}
const ok = () => Response.json({ ok: true });
const refused =
	(reason: string, status = 409) =>
	() =>
		Response.json({ reason }, { status });

it('sends the scores of a round until they are taken, each time the same', async () => {
	const submission = send(() => new Response(null, { status: 503 }), ok);
	expect(submission.state).toBe('waiting');
	await vi.waitFor(() => expect(submission.state).toBe('taken'), 4_000);
	expect(bodies).toEqual([
		{ round: 2, scores },
		{ round: 2, scores }
	]);
});

it('waits for the network, and goes on when it is back', async () => {
	const submission = send();
	await vi.waitFor(() => expect(submission.isHeldUp).toBe(true));
	answers = [ok];
	window.dispatchEvent(new Event('online'));
	await vi.waitFor(() => expect(submission.state).toBe('taken'));
});

it('is sent by one alone, where it was stopped and sent again while the first was on its way', async () => {
	vi.useFakeTimers();
	vi.spyOn(Math, 'random').mockReturnValue(0.5);
	onTestFinished(() => void vi.useRealTimers().restoreAllMocks());
	let fail: (fault: Error) => void = () => undefined;
	answers = [() => new Promise((_, reject) => (fail = reject)) as never];
	const submission = new WorkshopSubmission('/scores');
	submission.send(2, scores)();
	onTestFinished(submission.send(2, scores));
	fail(new TypeError('no network'));
	await vi.advanceTimersByTimeAsync(2_000);
	// The first, and of the second those at once, after 0.5 and after 1.5 seconds.
	expect(bodies).toHaveLength(4);
});

it('is sent no more once it was stopped', async () => {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	answers = [];
	const stop = new WorkshopSubmission('/scores').send(2, scores);
	await vi.advanceTimersByTimeAsync(100);
	stop();
	window.dispatchEvent(new Event('online'));
	await vi.advanceTimersByTimeAsync(60_000);
	expect(bodies).toHaveLength(1);
});

it.each(['unknown', 'closed', 'late', 'scores'] as const)('gives up where it is told: %s', async (reason) => {
	const submission = send(refused(reason));
	await vi.waitFor(() => expect(submission.state).toBe(reason));
	expect(bodies).toHaveLength(1);
});

it('comes again where the round has not begun for the server, or too many come at once', async () => {
	const submission = send(refused('early'), refused('waits', 429), ok);
	await vi.waitFor(() => expect(submission.state).toBe('taken'), 6_000);
});
