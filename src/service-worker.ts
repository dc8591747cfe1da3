/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';
import { preferredLanguage } from '#lib/i18n/languages.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const CACHE = `coo-fit-${version}`;
/** Hardly anybody needs the manual without a network, and it is long; nobody takes part in a workshop without one. */
const isLeftOut = (pathname: string) => /\/(manual|workshop)(\/|$)/.test(pathname);
/** Whoever follows a link to a screening or a workshop is not led to the self-assessment. */
const isOfOthers = (pathname: string) =>
	/^\/[a-z]{2}\/(invitation|join|workshop)(\/|$)/.test(pathname.slice(base.length));
const kept = [...build, ...files, ...prerendered.filter((pathname) => !isLeftOut(pathname))];

/** The bare address, and those of pages without a language. */
const hasNoLanguage = (pathname: string) => prerendered.includes(`${base}/en${pathname}`.replace(/\/$/, ''));

/** All of one version is fetched at once, so that a page never mixes two versions. */
worker.addEventListener('install', (event) => {
	event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(kept)));
});

worker.addEventListener('activate', (event) => {
	// The page of a first visit too goes on working when the network goes.
	event.waitUntil(deleteOldVersions(1).then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
	if (event.data === 'use-new-version') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { origin, pathname, search } = new URL(event.request.url);
	if (event.request.method !== 'GET' || origin !== location.origin) return;
	if (event.request.mode === 'navigate') event.waitUntil(deleteOldVersions(0));
	if (hasNoLanguage(pathname)) event.respondWith(inLanguage(event.request, pathname, search));
	else if (kept.includes(pathname)) event.respondWith(fromCache(event.request, pathname));
	else if (pathname.startsWith(`${base}/_app/immutable/`)) event.respondWith(fromOldVersion(event.request, pathname));
	else if (event.request.mode === 'navigate' && !isOfOthers(pathname)) event.respondWith(orHome(event.request));
});

async function fromCache(request: Request, pathname: string): Promise<Response> {
	const cache = await caches.open(CACHE);
	return (await cache.match(pathname)) ?? fetch(request);
}

/** A page that another tab's new version found open goes on with its own code. */
async function fromOldVersion(request: Request, pathname: string): Promise<Response> {
	return (await caches.match(pathname)) ?? fetch(request);
}

/** Where there is neither a network nor such a page, the start page is better than the browser's own words. */
async function orHome(request: Request): Promise<Response> {
	return fetch(request).catch(async () => Response.redirect(`${base}/${await visitorsLanguage()}`));
}

/** The server knows the language chosen last; without it, the browser's wish leads. */
async function inLanguage(request: Request, pathname: string, search: string): Promise<Response> {
	try {
		return await fetch(request);
	} catch {
		return Response.redirect(`${base}/${await visitorsLanguage()}${pathname}`.replace(/\/$/, '') + search);
	}
}

/** Where a browser does not let a service worker see cookies, its wish leads. */
async function visitorsLanguage(): Promise<string> {
	const chosen = 'cookieStore' in worker ? await worker.cookieStore.get('language') : null;
	return preferredLanguage([chosen?.value ?? '', ...navigator.languages]);
}

/** Not while more pages than these are open, which may be of an old version, nor while a newer one has come. */
async function deleteOldVersions(pages: number): Promise<void> {
	const names = await caches.keys();
	const open = await worker.clients.matchAll({ includeUncontrolled: true });
	const { installing, waiting } = worker.registration;
	if (open.length > pages || installing || waiting) return;
	await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}
