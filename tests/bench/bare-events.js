// A server of server-sent events on bare Node, which keeps nothing and asks nobody who they are: what it takes is what the
// machine takes. Says its port; what is posted goes to everybody who listens.
import { createServer } from 'node:http';

/** @type {Set<import('node:http').ServerResponse>} */
const listening = new Set();
let seq = 0;

const server = createServer(async (request, response) => {
	if (request.method === 'GET') {
		response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
		response.write('retry: 2000\n\n');
		listening.add(response);
		request.on('close', () => listening.delete(response));
		return;
	}
	let body = '';
	for await (const chunk of request) body += chunk;
	seq += 1;
	const text = `id: ${seq}\ndata: ${body}\n\n`;
	for (const one of listening) one.write(text);
	response.writeHead(200, { 'content-length': 11 }).end('{"ok":true}');
});
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	if (address && typeof address === 'object') console.log(`is at http://127.0.0.1:${address.port}`);
});
