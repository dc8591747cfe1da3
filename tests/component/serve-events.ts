import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserCommand } from 'vitest/node';

/** What a test tells the server to be: the list it holds, and what it does with whoever asks. */
export interface EventsServer {
	list: { seq: number }[];
	/** Answers with this instead of events. */
	refusal: number | null;
	/** Takes the question and never answers. */
	isMute: boolean;
	/** Sends nothing below this, as no server should. */
	from: number;
	/** Ends the connections that there are. */
	cuts: boolean;
}

/**
 * A server of its own process that sends a list as a workshop's is sent: after the `seq` asked for, or all of it anew where
 * the list does not reach so far. It becomes what is posted to `/be`, tells at `/asked` after what it was asked, and ends
 * at `/end`. Returns its address.
 */
export const serveEvents: BrowserCommand<[]> = async () => {
	let now: EventsServer = { list: [], refusal: null, isMute: false, from: 0, cuts: false };
	const asked: number[] = [];
	const following = new Map<ServerResponse, number>();

	function send(response: ServerResponse) {
		const after = following.get(response)!;
		for (const event of now.list) {
			if (event.seq > after && event.seq >= now.from)
				response.write(`id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`);
		}
		following.set(response, now.list.length);
	}

	function follow(response: ServerResponse, after: number) {
		asked.push(after);
		if (now.isMute) return;
		if (now.refusal !== null) return void response.writeHead(now.refusal).end();
		response.writeHead(200, { 'content-type': 'text/event-stream' });
		response.write('retry: 2000\n\n');
		if (after > now.list.length) response.write('event: anew\ndata: {}\n\n');
		following.set(response, after > now.list.length ? 0 : after);
		response.on('close', () => following.delete(response));
		send(response);
	}

	const server = createServer(async (request, response) => {
		response.setHeader('access-control-allow-origin', '*');
		const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
		// Whoever is signed out is led to another page.
		if (now.refusal === 303) response.setHeader('location', '/sign-in');
		if (pathname === '/events' && request.method === 'HEAD') return void response.writeHead(now.refusal ?? 200).end();
		if (pathname === '/events') return follow(response, Number(searchParams.get('after')));
		if (pathname === '/asked') return void response.end(JSON.stringify(asked));
		let body = '';
		for await (const chunk of request) body += chunk;
		response.end();
		if (pathname === '/end') return void server.close().closeAllConnections();
		now = { ...now, cuts: false, ...(JSON.parse(body) as Partial<EventsServer>) };
		for (const one of following.keys()) {
			if (now.cuts) one.destroy();
			else send(one);
		}
	});
	await once(server.listen(0, '127.0.0.1'), 'listening');
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

declare module 'vitest/browser' {
	interface BrowserCommands {
		serveEvents: () => Promise<string>;
	}
}
