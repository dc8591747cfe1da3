import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openApp, type App } from '../src/lib/server/app.ts';
import { logger } from '../src/lib/server/logger.ts';
import { deliver, startPostman } from '../src/lib/server/mail/postman.ts';
import { smtpTransport, type Transport } from '../src/lib/server/mail/transport.ts';
import { cancel, renew, resend, sendAgain } from '../src/lib/server/services/inviting/change-invitation.ts';
import {
	closeScreening,
	createScreening,
	openScreening,
	reopenScreening
} from '../src/lib/server/services/screening/change-screening.ts';
import { invite, type Invitee } from '../src/lib/server/services/inviting/invite.ts';
import { hashOf } from '../src/lib/server/services/secret-link.ts';
import { readSettings } from '../src/lib/server/settings.ts';
import { openPostOffice, type PostOffice, type Received } from './fixtures/post-office.ts';

const MAIL = { COO_FIT_MAIL_FROM: 'Nordvik <hr@nordvik.example>' };
const someone = (name: string, change: Partial<Invitee> = {}): Invitee => ({
	...{ name, email: `${name}@example.org`, reference: '', locale: 'da' as const },
	...change
});

let office: PostOffice | null = null;
let letters: Received[] = [];
let app: App;
let folder: string;
let screening: string;
let port: number;
let transport: Transport;

async function serve(): Promise<void> {
	office = await openPostOffice(letters, port);
	({ port } = office);
}

async function stopServing(): Promise<void> {
	const stopping = office;
	office = null;
	await stopping?.stop();
}

/** The app's own postman has a server that nobody runs; letters go when a test says so. */
beforeEach(async () => {
	letters = [];
	port = 0;
	await serve();
	folder = await mkdtemp(join(tmpdir(), 'coo-fit-mail-'));
	app = await openApp(readSettings({ COO_FIT_DATA: folder }));
	app.settings.mail = { smtp: `smtp://127.0.0.1:${port}`, from: MAIL.COO_FIT_MAIL_FROM };
	transport = smtpTransport(app.settings.mail);
	const wish = { title: 'Operations', seat: 'COO', controller: 'Nordvik A/S, Aarhus', contact: 'hr@nordvik.example' };
	screening = await createScreening(app, { ...wish, locales: ['da', 'pl'] }, 'anna');
	const { settings } = (await app.screenings.find(screening))!;
	const jobAnalysis = { seat: 'COO', why: 'Growth', by: 'Anna', on: '2026-11-01', reason: 'Discussed' };
	await app.screenings.change(screening, { settings: { ...settings, jobAnalysis } });
	expect(await openScreening(app, screening, 'anna')).toEqual({ ok: true });
});

afterEach(async () => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	transport.close();
	await stopServing();
	await app.close();
	await rm(folder, { recursive: true });
});

const expiresAt = new Date(Date.now() + 30 * 86_400_000).toISOString();
const mailTo = (...people: Invitee[]) =>
	invite(app, screening, { people, expiresAt, delivery: 'mail', origin: 'https://fit.example.org', actor: 'anna' });
const candidates = async () =>
	(await app.candidates.page({ screening, order: 'name', offset: 0, limit: 10 })).candidates;
const letterOf = async (candidate: string) => (await app.outbox.of([candidate]))[0];

it('brings each candidate a link that opens their invitation, in their language, and forgets it', async () => {
	expect(await mailTo(someone('soren'), someone('ewa', { locale: 'pl' }))).toMatchObject({ ok: true });
	expect(await deliver(app, transport)).toBe(2);
	expect(await deliver(app, transport)).toBe(0);
	expect(letters.map(({ to }) => to).sort()).toEqual(['ewa@example.org', 'soren@example.org']);
	for (const { to, text } of letters) {
		const [, language, secret] = /https:\/\/fit\.example\.org\/(\w\w)\/invitation\/([\w-]+)/.exec(text) ?? [];
		const found = await app.candidates.findByToken(hashOf(secret!));
		expect([found?.email, found?.locale]).toEqual([to, language]);
		expect(await letterOf(found!.id)).toMatchObject({ state: 'sent', sealed: '' });
	}
});

it('says that an address was refused, and tries it no more', async () => {
	await mailTo(someone('refused'), someone('soren'));
	await deliver(app, transport);
	expect(letters.map(({ to }) => to)).toEqual(['soren@example.org']);
	const [refused] = await candidates();
	expect(await letterOf(refused!.id)).toMatchObject({ state: 'failed', fault: 'refused', attempts: 1 });
});

it('tries again later what a server that is down did not take', async () => {
	await stopServing();
	await mailTo(someone('soren'));
	await deliver(app, transport);
	const [soren] = await candidates();
	expect(await letterOf(soren!.id)).toMatchObject({ state: 'waiting', fault: 'unreachable', attempts: 1 });
	expect(await deliver(app, transport)).toBe(0);
	await serve();
	vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
	expect(await deliver(app, transport)).toBe(1);
	expect(letters).toHaveLength(1);
	expect(await letterOf(soren!.id)).toMatchObject({ state: 'sent', fault: null, attempts: 2 });
});

it('gives up after a day, and sends it again, or a new link, when asked', async () => {
	await stopServing();
	await mailTo(someone('soren'));
	const [soren] = await candidates();
	vi.useFakeTimers({ toFake: ['Date'] });
	let tries = 0;
	while ((await letterOf(soren!.id))?.state === 'waiting' && tries < 100) {
		tries += await deliver(app, transport);
		vi.setSystemTime(Date.now() + 12 * 3_600_000);
	}
	expect(tries).toBe(8);
	expect(await letterOf(soren!.id)).toMatchObject({ state: 'failed', fault: 'unreachable' });
	await serve();
	// Once more with the link that it holds, and then with a new one.
	expect(await sendAgain(app, screening, 'anna')).toBe(1);
	expect(await sendAgain(app, screening, 'anna')).toBe(0);
	const [entry] = await app.audit.page({ screening, limit: 1 });
	expect(entry).toMatchObject({ action: 'candidate.send-again', subject: screening, detail: { count: 1 } });
	await deliver(app, transport);
	expect(await letterOf(soren!.id)).toMatchObject({ state: 'sent', fault: null });
	expect(letters).toHaveLength(1);
	expect(await resend(app, soren!, { delivery: 'mail', origin: 'https://fit.example.org', actor: 'anna' })).toEqual({
		link: null
	});
	await deliver(app, transport);
	expect(letters).toHaveLength(2);
});

it('never has two at once send one letter', async () => {
	await mailTo(...Array.from({ length: 30 }, (_, index) => someone(`person${index}`)));
	const goOn = async () => {
		while ((await deliver(app, transport)) > 0);
	};
	await Promise.all([goOn(), goOn(), goOn()]);
	expect(new Set(letters.map(({ to }) => to)).size).toBe(30);
	expect(letters).toHaveLength(30);
});

it('takes no more at once than it can send in the time that they are its own', async () => {
	await mailTo(...Array.from({ length: 12 }, (_, index) => someone(`person${index}`)));
	expect(await deliver(app, transport)).toBe(5);
});

it('writes to nobody whose link opens nothing, and sends the letter once it does again', async () => {
	await mailTo(someone('ewa'), someone('ivan'), someone('soren'));
	const [ewa, ivan, soren] = await candidates();
	await app.candidates.change(ewa!.id, ['invited'], { state: 'expired' });
	await cancel(app, ivan!, 'anna');
	expect(await letterOf(ivan!.id)).toMatchObject({ state: 'held' });
	await deliver(app, transport);
	expect(letters.map(({ to }) => to)).toEqual(['soren@example.org']);
	expect(await letterOf(ewa!.id)).toMatchObject({ state: 'held' });
	for (const one of [ewa, ivan]) expect(await renew(app, one!, expiresAt, 'anna')).toBe('renewed');
	expect(await deliver(app, transport)).toBe(2);
	expect(letters.map(({ to }) => to).sort()).toEqual(['ewa@example.org', 'ivan@example.org', 'soren@example.org']);
	for (const { to, text } of letters) {
		const [, secret] = /\/invitation\/([\w-]+)/.exec(text) ?? [];
		expect(await app.candidates.findByToken(hashOf(secret!))).toMatchObject({ email: to, state: 'invited' });
	}
	// What was sent once is not sent again.
	await renew(app, soren!, expiresAt, 'anna');
	expect(await deliver(app, transport)).toBe(0);
});

it('holds letters back while the screening is closed', async () => {
	await mailTo(someone('soren'));
	const [soren] = await candidates();
	await closeScreening(app, screening, 'anna');
	await deliver(app, transport);
	expect(letters).toEqual([]);
	expect(await letterOf(soren!.id)).toMatchObject({ state: 'held' });
	expect(await reopenScreening(app, screening, 'anna')).toEqual({ ok: true });
	await deliver(app, transport);
	expect(letters.map(({ to }) => to)).toEqual(['soren@example.org']);
});

it('keeps no letter to somebody who needs none any more', async () => {
	await mailTo(someone('soren'));
	const [soren] = await candidates();
	await app.candidates.change(soren!.id, ['invited'], { state: 'submitted' });
	await deliver(app, transport);
	expect(letters).toEqual([]);
	expect(await letterOf(soren!.id)).toBeUndefined();
});

it('goes on with the others where one letter fails in a way of its own, and says so', async () => {
	const told = vi.spyOn(logger, 'error').mockReturnValue();
	await mailTo(someone('ewa'), someone('soren'));
	const [ewa] = await candidates();
	const { sealed } = (await letterOf(ewa!.id))!;
	const open = (text: string) => {
		if (text === sealed) throw new TypeError('ewa@example.org');
		return app.seal.open(text);
	};
	await deliver({ ...app, seal: { ...app.seal, open } }, transport);
	expect(letters.map(({ to }) => to)).toEqual(['soren@example.org']);
	expect(await letterOf(ewa!.id)).toMatchObject({ state: 'waiting', attempts: 1 });
	expect(told).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ fault: 'TypeError' }), 'letter failed');
	expect(JSON.stringify(told.mock.calls)).not.toContain('ewa@');
});

it('says of a round which part of it failed, and does the others', async () => {
	const told = vi.spyOn(logger, 'error').mockReturnValue();
	const close = vi.fn(() => Promise.reject(new RangeError('of Anna')));
	const send = vi.fn(async () => undefined);
	const postman = startPostman({ close, send });
	await expect.poll(() => send.mock.calls.length).toBe(1);
	await postman.stop();
	expect(told).toHaveBeenCalledExactlyOnceWith(
		expect.objectContaining({ task: 'close', fault: 'RangeError' }),
		'round failed'
	);
});
