import type { Browser, Page } from '@playwright/test';
import { languages, type Language } from '../../src/lib/i18n/languages.ts';
import { oneOnSqlite, twoOnPostgres, type Processes } from './fixtures/processes.ts';
import { say } from './fixtures/say.ts';
import type { Server } from './fixtures/server.ts';
import { quick } from './fixtures/sheet.ts';
import { addressOf, colleague, firstOwner, type Client } from './fixtures/team.ts';
import { expect, test } from './fixtures/test.ts';
import { answerAll, isSaved, open, ready, textOf } from './fixtures/visitor.ts';

const t = say.en;
const TITLE = 'Operations, Łódź';
/** Who take it: Ann loses the network half-way, Søren goes on on another device, Ewa goes on at another process. */
const TAKING: [name: string, language: Language][] = [
	['Ann Lee', 'en'],
	['Søren Holm', 'da'],
	['Ewa Żak', 'pl']
];
const OTHERS = Array.from(
	{ length: 17 },
	(_, at) => [`Person ${String.fromCharCode(65 + at)}`, languages[at % 3]!] as const
);
const PEOPLE = [...TAKING, ...OTHERS];
const LIST = `name;e-mail;language\n${PEOPLE.map(([name, language], at) => `${name};person-${at}@example.org;${language}\n`).join('')}`;

/** A browser of a person's own, who is signed in already. */
async function browserOf(browser: Browser, client: Client, { url }: Server): Promise<Page> {
	const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 800 } });
	await client.lend(context);
	return context.newPage();
}

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const follow = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name, exact: true }).click();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** An open screening in three languages that the interviewer is assigned to. */
async function setUp(page: Page) {
	await open(page, '/en/screenings/new');
	await field(page, 'title').fill(TITLE);
	await field(page, 'seat').fill('Head of Operations');
	await field(page, 'controller').fill('Nordvik A/S, Aarhus');
	for (const locale of ['en', 'da', 'pl']) await field(page, `locale-${locale}`).check();
	await press(page, t('screening.new.create'));
	await follow(page, t('screening.edit'));
	for (const [name, text] of [
		['why', 'A second plant'],
		['by', 'Nora'],
		['on', '2026-11-01'],
		['reason', 'Discussed with the board']
	] as const) {
		await field(page, name).fill(text);
	}
	await page.getByLabel('A interviewer').check();
	await press(page, t('screening.save'));
	await press(page, t('screening.open'));
	await expect(page.getByRole('button', { name: t('screening.open'), exact: true })).toBeHidden();
	await follow(page, t('screening.invite'));
}

/** Invites everybody on the list, and fetches their links: by name. */
async function inviteAll(page: Page): Promise<Map<string, string>> {
	const file = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) };
	await field(page, 'file').setInputFiles(file);
	await press(page, t('invite.send-list'));
	const [download] = await Promise.all([page.waitForEvent('download'), press(page, t('invite.fetch'))]);
	const lines = (await textOf(download)).split('\n');
	const pathOf = (name: string) =>
		lines.find((line) => line.includes(name))?.match(/\/(en|da|pl)\/invitation\/[\w-]{43}/)?.[0] ?? '';
	return new Map(PEOPLE.map(([name]) => [name, pathOf(name)]));
}

/** A phone with the screening open, at the next question. */
async function phone(browser: Browser, address: string): Promise<Page> {
	const page = await (await browser.newContext({ viewport: { width: 390, height: 800 } })).newPage();
	await open(page, address);
	return page;
}

/** Everything answered, the second half in the person's own way; answers with the phone on which all of it can be sent. */
async function take(browser: Browser, link: string, language: Language, { first, second }: Processes): Promise<Page> {
	const half = quick.length / 2;
	let page = await phone(browser, second.url + link);
	await press(page, say[language]('info.go-on'));
	await press(page, say[language]('practice.begin'));
	await answerAll(page, quick.slice(0, half), language);
	await isSaved(page, language);
	if (language === 'en') await page.context().setOffline(true);
	if (language === 'da') page = await phone(browser, second.url + link);
	if (language === 'pl') await open(page, first.url + link);
	await answerAll(page, quick.slice(half), language);
	await page.context().setOffline(false);
	await isSaved(page, language);
	return page;
}

async function send(page: Page, language: Language) {
	await press(page, say[language]('send.go'));
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: say[language]('send.go') }).click();
	await expect(page.getByRole('heading', { name: say[language]('sent.title') })).toBeVisible();
	await page.context().close();
}

/** What the server sends for a page, shown or not. */
const sentFor = async (page: Page) => (await page.request.get(page.url())).text();

/** From the overview to the profile of the only one who has sent answers. */
async function toProfile(page: Page, overview: string) {
	await open(page, overview);
	await follow(page, t('screening.candidates'));
	await expect(page.getByText(t('reading.count', { count: 20 }))).toBeVisible();
	expect(await sentFor(page)).not.toContain('Ewa Żak');
	await expect(page.getByRole('columnheader', { name: t('reading.column.invitedAt') })).toHaveCount(0);
	const row = page.getByRole('row').filter({ hasText: new RegExp(t('reading.state.submitted')) });
	await expect(row).toHaveCount(1);
	await row.getByRole('link').click();
	await expect(page.getByRole('heading', { name: t('decision.title') })).toBeVisible();
}

async function rateAndLock(page: Page) {
	await follow(page, t('reading.interview'));
	await ready(page);
	const groups = page.getByRole('group');
	await expect(groups).toHaveCount(5);
	for (let at = 0; at < 5; at += 1) await groups.nth(at).locator('input[value="4"]').check();
	await press(page, t('interview.lock'));
	await page.waitForURL('**#panel');
	await expect(page.getByRole('heading', { name: t('panel.title') })).toBeVisible();
}

/** From the first owner to the erasure; people who do one after the other are at one process and at the other. */
async function wholeScreening(browser: Browser, processes: Processes) {
	const { first, second } = processes;
	const client = await firstOwner(first);
	const [asRecruiter, asInterviewer] = [
		await colleague(first, client, 'recruiter'),
		await colleague(first, client, 'interviewer')
	];
	const owner = await browserOf(browser, client, first);
	await setUp(owner);
	const links = await inviteAll(owner);
	expect(new Set(links.values()).size).toBe(20);
	for (const [name, language] of PEOPLE) expect(links.get(name)).toMatch(new RegExp(`^/${language}/`));
	const overview = new URL(owner.url()).pathname.replace(/\/invite$/, '');
	const phones = await Promise.all(TAKING.map(([name, of]) => take(browser, links.get(name)!, of, processes)));
	const [anns, soerens, ewas] = phones as [Page, Page, Page];
	await send(ewas, 'pl');

	const recruiter = await browserOf(browser, asRecruiter, second);
	await toProfile(recruiter, overview);
	await expect(recruiter.getByText(t('reading.blind'))).toBeVisible();
	expect(await sentFor(recruiter)).not.toContain('Ewa Żak');

	const interviewer = await browserOf(browser, asInterviewer, first);
	await toProfile(interviewer, overview);
	expect(await sentFor(interviewer)).not.toContain('person-2@example.org');
	await rateAndLock(interviewer);
	expect(await sentFor(interviewer)).toContain('Ewa Żak');

	await recruiter.getByLabel(t('decision.move-on')).check();
	await recruiter.getByLabel(t('decision.reasons')).fill('The interview bears the answers out.');
	await press(recruiter, t('decision.keep'));
	await expect(recruiter.getByRole('listitem').filter({ hasText: 'bears the answers out' })).toBeVisible();

	// The file of the candidate's own has the name, which this reader has not seen yet.
	await follow(recruiter, t('reading.data'));
	await expect(recruiter.getByText(t('dossier.export.blind'))).toBeVisible();
	await recruiter.getByRole('main').getByRole('link').click();
	await recruiter.getByText(t('reading.name.open')).click();
	await recruiter.getByLabel(t('reading.name.reason')).fill('Asked for a copy of the data');
	await press(recruiter, t('reading.name.show'));
	await expect(recruiter.getByText('Ewa Żak').first()).toBeVisible();
	await follow(recruiter, t('reading.data'));
	const saving = recruiter.waitForEvent('download');
	await follow(recruiter, t('dossier.export'));
	const { kept } = JSON.parse(await textOf(await saving));
	expect(kept).toMatchObject({ candidate: [{ name: 'Ewa Żak', locale: 'pl' }], decision: [{ outcome: 'move-on' }] });
	expect(kept.answer).toHaveLength(quick.length);
	expect(JSON.stringify(kept)).toContain(addressOf('interviewer').split('@')[0]);

	const { code } = kept.candidate[0];
	await recruiter.getByLabel(t('dossier.erase.confirm', { code })).fill(code);
	await press(recruiter, t('dossier.erase'));
	await recruiter.waitForURL('**/candidates');
	await expect(recruiter.getByText(t('reading.count', { count: 19 }))).toBeVisible();
	const gone = await recruiter.request.get(links.get('Ewa Żak')!);
	expect(await gone.text()).toContain(say.pl('invitation.unknown'));
	await open(owner, `${overview}/record`);
	await expect(owner.getByRole('row').filter({ hasText: t('record.action.candidate.erase') })).toHaveCount(1);
	expect(await sentFor(owner)).not.toContain('Ewa Żak');

	// Others go on, whatever has become of Ewa.
	await Promise.all([send(anns, 'en'), send(soerens, 'da')]);
	await open(owner, `${overview}/candidates`);
	const sent = owner.getByRole('row').filter({ hasText: new RegExp(t('reading.state.submitted')) });
	await expect(sent).toHaveCount(2);
}

for (const [where, start] of [
	['on SQLite', oneOnSqlite],
	['on PostgreSQL with two processes', () => twoOnPostgres('whole')]
] as const) {
	test(`from the first owner to the erasure, ${where}: a whole screening`, async ({ browser }) => {
		// Four browsers one after the other, on a machine that may be busy.
		test.setTimeout(180_000);
		const processes = await start();
		try {
			await wholeScreening(browser, processes);
		} finally {
			await processes.stop();
		}
	});
}
