import { building } from '$app/environment';
import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { isLanguage, visitorsLanguage, type Language } from '#lib/i18n/languages.ts';
import { ADDRESS_HEADER } from '#lib/server/auth/auth.ts';
import { answerOfAuth } from '#lib/server/auth/answer-of-auth.ts';
import { isOfAuth } from '#lib/server/auth/reachable.ts';
import { personOf } from '#lib/server/auth/session.ts';
import { announceFirstOwner } from '#lib/server/auth/first-owner.ts';
import { announceTrial } from '#lib/server/auth/trial.ts';
import { drained } from '#lib/server/drained.ts';
import { faultOf } from '#lib/server/fault-of.ts';
import { carrying, heldBody } from '#lib/server/held-body.ts';
import { isTooLarge, MOST, takesList } from '#lib/server/is-too-large.ts';
import { logger } from '#lib/server/logger.ts';
import { isJson } from '#lib/server/read-json.ts';
import { emptyUnsoundForms, isUnsound } from '#lib/server/sound-request.ts';
import { close, endStreams, open } from '#lib/server/serving.ts';

/** A database that does not open stops the start, and not the first visitor; it is closed when the server has answered all. */
export const init: ServerInit = async () => {
	if (building) return;
	const app = await open(process.env);
	await announceFirstOwner(app);
	await announceTrial(app);
	process.once('coo-fit:ending', endStreams);
	process.once('sveltekit:shutdown', close);
};

/** The language in the address; where there is none, that of the visitor. */
function languageOf({ cookies, request, url }: RequestEvent): Language {
	const [, first = ''] = url.pathname.split('/');
	if (isLanguage(first)) return first;
	return visitorsLanguage(cookies.get('language'), request.headers.get('accept-language'));
}

/** Asked by what watches the server: the first says that it runs, the second that it can do its work. */
const WATCHED = ['/healthz', '/readyz'];

/** Whether all that reads the body reads the bytes held: to make a request anew took a sixth of what an answer costs. */
const takesHeld = ({ request, url }: RequestEvent): boolean =>
	!request.body || (isJson(request.headers) && !isOfAuth(url.pathname));

/** The page says in which language it is, also where there is no such page. */
const answer: Handle = async ({ event, resolve }) => {
	if (!building && event.url.pathname !== '/healthz') {
		if (isUnsound(event.url)) return new Response(null, { status: 400 });
		const app = await open(process.env);
		// Whatever a client claims: limits count by where a request really comes from.
		// What watches the server comes by no web server that would say so.
		if (!WATCHED.includes(event.url.pathname)) event.request.headers.set(ADDRESS_HEADER, event.getClientAddress());
		event.locals.app = app;
		event.locals.person = isOfAuth(event.url.pathname) ? null : await personOf(app, event.request.headers);
		if (isTooLarge(event)) {
			await drained(event.request);
			return new Response(null, { status: 413 });
		}
		if (!takesList(event)) {
			const held = await heldBody(event.request, MOST);
			if (!held) return new Response(null, { status: 413 });
			event.locals.body = held;
			if (!takesHeld(event)) event.request = carrying(event.request, held);
		}
		emptyUnsoundForms(event.request);
		if (isOfAuth(event.url.pathname)) return answerOfAuth(app, event.request);
	}
	return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', languageOf(event)) });
};

/** Each request leaves a line without its address, which may hold a secret, and without who asked. */
export const handle: Handle = async (input) => {
	if (building) return answer(input);
	const { route, request, url } = input.event;
	const begun = performance.now();
	let status = 500;
	try {
		const response = await answer(input);
		({ status } = response);
		return response;
	} finally {
		const isQuiet = WATCHED.includes(url.pathname) && status === 200;
		const id = route.id ?? (url.pathname.startsWith('/api/auth/') ? '/api/auth' : null);
		if (!isQuiet) logger.info({ method: request.method, route: id, status, ms: Math.round(performance.now() - begun) });
	}
};

/** A page that cannot be shown has nothing of its own from which its language could be told. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status !== 404) logger.error({ route: event.route.id, ...faultOf(error) });
	return { message, language: languageOf(event) };
};
