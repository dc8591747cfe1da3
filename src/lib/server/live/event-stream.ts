import type { IncomingMessage } from 'node:http';
import type { App } from '../app.ts';
import type { Watcher } from './hub.ts';
import type { View } from './watched-list.ts';

interface Event {
	locals: { app: App };
	request: Request;
	url: URL;
	platform: Readonly<{ req: IncomingMessage }> | undefined;
	getClientAddress: () => string;
}

interface Looking {
	workshop: string;
	view: View;
	/** By whose id connections are counted. */
	person: string;
	participant?: Watcher['participant'];
	mayStay?: Watcher['mayStay'];
}

/** Bytes that may wait for a connection that does not take them. */
const MOST_WAITING = 1_000_000;

const headers = {
	'content-type': 'text/event-stream',
	'cache-control': 'no-store',
	// Nothing else goes over it once it has ended: a server that stops need not wait for that.
	connection: 'close',
	// A web server in between hands on each event as it comes.
	'x-accel-buffering': 'no'
};

const HELLO = new TextEncoder().encode('retry: 2000\n\n');

/** What happens in a workshop as server-sent events, after the last one that was seen; a connection that does not take them is cut. */
export function eventStream(event: Event, { workshop, view, person, participant, mayStay }: Looking): Response {
	const { locals, request, platform, getClientAddress } = event;
	if (request.method === 'HEAD') return new Response(null, { headers });
	const { hub, seats } = locals.app;
	let leave = () => undefined as void;
	let end = () => undefined as void;
	let cancel = () => undefined as void;
	const free = seats.take(person, getClientAddress(), () => end());
	if (!free) return Response.json({ reason: 'waits' }, { status: 429, headers: { 'retry-after': '60' } });
	const start = (controller: ReadableStreamDefaultController<Uint8Array>) => {
		let isOver = false;
		const over = (finish: () => void) => {
			if (isOver) return;
			isOver = true;
			leave();
			free();
			finish();
		};
		const cut = () => {
			controller.error(new Error('The connection takes nothing.'));
			platform?.req.socket.destroy();
		};
		const send = (chunk: Uint8Array) => {
			if (isOver) return;
			if (controller.desiredSize! > 0) controller.enqueue(chunk);
			else over(cut);
		};
		end = () => over(() => controller.close());
		cancel = () => over(() => undefined);
		send(HELLO);
		const who = { ...(participant && { participant }), ...(mayStay && { mayStay }) };
		leave = hub.watch(workshop, lastSeen(event), { view, send, end, ...who });
	};
	const size = ({ byteLength }: Uint8Array) => byteLength;
	const body = new ReadableStream({ start, cancel: () => cancel() }, { highWaterMark: MOST_WAITING, size });
	return new Response(body, { headers });
}

/** `Last-Event-ID` of a connection that was made anew, else what the address asks for. */
function lastSeen({ request, url }: Event): number {
	const seen = Number(request.headers.get('last-event-id') ?? url.searchParams.get('after') ?? 0);
	return Number.isSafeInteger(seen) && seen > 0 ? seen : 0;
}
