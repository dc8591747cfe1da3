import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { openApp, type App } from '../src/lib/server/app.ts';
import type { ScreeningSettings } from '../src/lib/server/ports/screening.ts';
import {
	changeScreening,
	createScreening,
	openScreening
} from '../src/lib/server/services/screening/change-screening.ts';
import { fetchLinks, type FetchedLink } from '../src/lib/server/services/inviting/fetch-links.ts';
import { invite, type Delivery } from '../src/lib/server/services/inviting/invite.ts';
import { readSettings } from '../src/lib/server/settings.ts';

export let app: App;
let folder: string;
export let id: string;

/** A screening in a database of its own, anew for each test of the file that calls this. */
export function eachWithScreening(): void {
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'coo-fit-screening-'));
		app = await openApp(readSettings({ COO_FIT_DATA: folder }));
		const wish = { title: 'Operations', seat: 'COO', controller: 'Nordvik A/S, Aarhus', contact: 'hr@nordvik.example' };
		id = await createScreening(app, { ...wish, locales: ['en', 'da'] }, 'anna');
	});

	afterEach(async () => {
		await app.close();
		await rm(folder, { recursive: true });
	});
}

export const settings = async () => (await app.screenings.find(id))!.settings;
export const change = async (part: Partial<ScreeningSettings>) =>
	changeScreening(
		app,
		id,
		{ title: 'Operations', settings: { ...(await settings()), ...part }, interviewers: [] },
		'anna'
	);
export const jobAnalysis = { seat: 'COO', why: 'Growth', by: 'Anna', on: '2026-11-01', reason: 'Discussed' };
export const openIt = async () => {
	await change({ jobAnalysis });
	expect(await openScreening(app, id, 'anna')).toEqual({ ok: true });
};
export const expiresAt = new Date(Date.now() + 30 * 86_400_000).toISOString();
export const inviting = (emails: string[], delivery: Delivery = 'show') =>
	invite(app, id, {
		people: emails.map((email) => ({ name: email, email, reference: '', locale: 'en' as const })),
		...{ expiresAt, delivery, origin: 'https://fit.example.org', actor: 'anna' }
	});
export const secretOf = (link: string | null) => link!.split('/').at(-1)!;

export async function fetchAll(): Promise<FetchedLink[]> {
	const links: FetchedLink[] = [];
	for await (const link of fetchLinks(app, id, 'anna')) links.push(link);
	return links;
}
