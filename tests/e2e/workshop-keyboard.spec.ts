import type { Page } from '@playwright/test';
import { Phone } from './fixtures/phone.ts';
import { say, words } from './fixtures/say.ts';
import { startServer, type Server } from './fixtures/server.ts';
import { tabTo } from './fixtures/tab-to.ts';
import { firstOwner } from './fixtures/team.ts';
import { expect, test } from './fixtures/test.ts';
import { open, ready } from './fixtures/visitor.ts';
import { answerSome, askedBy } from './fixtures/workshop.ts';

const AREA = 'teams';
const TITLE = 'Drift i Łódź';
const items = askedBy([`deep:${AREA}`]);
const [t, d] = [say.en, say.da];

let server: Server;
test.beforeEach(async () => {
	server = await startServer();
});
test.afterEach(() => server.stop());

/** Goes there with the Tab key, and presses a key on it. */
async function use(page: Page, role: 'button' | 'link' | 'checkbox' | 'radio', name: string | RegExp, key = 'Enter') {
	const one = page.getByRole(role, { name, exact: true });
	await tabTo(page, one);
	await expect(one).toBeEnabled();
	await page.keyboard.press(key);
}

/** A screen reader says it without being asked. */
const expectSaid = (page: Page, text: string) =>
	expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1);

/** The button for the next step has the focus, and does it. */
async function onNext(host: Page, name: string) {
	const next = host.getByRole('button', { name, exact: true });
	await expect(next).toBeFocused();
	await expect(next).toBeEnabled();
	await host.keyboard.press('Enter');
}

/** The dialog asks, with the focus in it; left by Escape, it gives the focus back; then it is answered with yes. */
async function consent(page: Page, name: string) {
	const dialog = page.getByRole('dialog', { name });
	await expect(dialog.locator(':focus')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
	await page.keyboard.press('Enter');
	await tabTo(page, dialog.getByRole('button', { name, exact: true }));
	await page.keyboard.press('Enter');
}

test('a host and a phone go through a workshop by keyboard alone, and hear what happens', async ({ page, browser }) => {
	const host = page;
	await (await firstOwner(server)).lend(host.context());
	await open(host, `${server.url}/en/workshops`);
	await use(host, 'link', t('workshops.new'));
	await expect(host.getByRole('heading', { level: 1 })).toHaveText(t('workshop.new.title'));
	await tabTo(host, host.getByRole('textbox', { name: t('workshop.title') }));
	await host.keyboard.type(TITLE);
	await use(host, 'checkbox', new RegExp(`^${t('workshop.asked.core')}`), 'Space');
	const area = words.en.competencies[AREA]!.name;
	await use(host, 'checkbox', new RegExp(`^${t('workshop.asked.deep', { area })}`), 'Space');
	await expect(host.locator('[aria-live="polite"]', { hasText: t('workshop.minutes', { minutes: '' }) })).toHaveText(
		/\d/
	);
	await use(host, 'radio', new RegExp(`^${t('workshop.names.no')}`), 'ArrowDown');
	await use(host, 'radio', new RegExp(`^${t('workshop.smallest.5')}`), 'ArrowDown');
	await use(host, 'button', t('workshop.new.open'));
	await host.waitForURL(/workshops\/[\w-]{36}$/);
	await ready(host);
	await expect(host.getByRole('heading', { level: 1 })).toHaveText(TITLE);
	const code = (await host.locator('.code').first().textContent())!;

	const phone = await (
		await browser.newContext({ baseURL: server.url, viewport: { width: 390, height: 844 } })
	).newPage();
	await open(phone, '/da/join');
	await tabTo(phone, phone.getByRole('textbox', { name: d('join.code') }));
	await phone.keyboard.type(code);
	await phone.keyboard.press('Enter');
	await expect(phone.getByRole('heading', { level: 1 })).toHaveText(TITLE);
	await tabTo(phone, phone.getByRole('textbox', { name: d('join.nickname') }));
	await phone.keyboard.type('Søs');
	await use(phone, 'button', d('join.go'));
	await expect(phone.getByRole('heading', { level: 1 })).toHaveText(d('phone.lobby'));
	const others = [1, 2, 3].map(() => new Phone(server, code));
	for (const other of others) await other.join();
	await expectSaid(phone, d('phone.lobby.count', { count: 4 }));
	await expect(host.getByText('Søs', { exact: true })).toBeVisible();

	const step = host.getByRole('button', { name: t('host.next.answering') });
	await expect(step).toHaveAccessibleDescription(t('host.next.answering.about'));
	await use(host, 'button', t('host.next.answering'));
	await expectSaid(host, t('host.phase.answering'));
	await expectSaid(phone, d('phone.now.answering'));
	await answerSome(phone, items, 0, 'da');
	await expect(phone.getByRole('heading', { name: d('review.title') })).toBeFocused();
	await use(phone, 'button', d('phone.finish'));
	await expect(phone.getByRole('table', { name: d('gaps.title') })).toBeVisible();
	await expect(phone.getByRole('heading', { level: 1 })).toBeFocused();
	for (const [at, other] of others.entries()) await other.submit({ [AREA]: { score: 40 + 10 * at, se: 9 } });
	await expectSaid(host, t('host.all-finished'));

	// The one thing to do next stays under the finger.
	for (const [next, said] of [
		['result', t('host.phase.result')],
		['reveal', t('host.phase.reveal')],
		['take', t('host.picture', { n: 4 })]
	] as const) {
		await onNext(host, t(`host.next.${next}`));
		await expectSaid(host, said);
	}
	await onNext(host, t('host.next.competency', { area }));
	await expectSaid(host, `${area}: ${t('room.title.gap')}`);
	await expectSaid(phone, `${words.da.competencies[AREA]!.name}: ${d('room.title.gap')}`);
	await use(host, 'button', t('host.part.prompts'));
	await expect(host.getByRole('button', { name: t('host.part.prompts') })).toHaveAttribute('aria-pressed', 'true');
	await expectSaid(host, `${area}: ${t('room.title.prompts')}`);
	await expectSaid(phone, `${words.da.competencies[AREA]!.name}: ${d('room.title.prompts')}`);
	await use(host, 'button', t('host.next.discussion'));
	await expectSaid(host, t('host.phase.discussion'));
	await onNext(host, t('host.next.plan'));
	await expectSaid(phone, d('phone.now.plan'));
	await use(phone, 'button', d('phone.pair.yes'));
	await expectSaid(phone, d('phone.pair.waiting'));
	for (const other of others) await other.post('pair', { wants: true });
	await use(host, 'button', t('host.pairs'));
	await expectSaid(host, t('host.pairs.made', { pairs: 2 }));
	await expect(phone.getByRole('status')).toContainText([d('phone.pair.number', { number: '' })]);

	await use(host, 'button', t('host.next.close'));
	await consent(host, t('host.next.close'));
	await expectSaid(host, t('host.phase.closed'));
	await expectSaid(phone, d('phone.now.closed'));
	expect(await (await fetch(`${server.url}/da/join?code=${code}`)).text()).toContain(d('join.refused.closed'));
	await expect(host.getByRole('heading', { name: t('host.phase.closed') })).toBeFocused();
	await use(host, 'link', t('host.report'));
	await expect(host).toHaveTitle(`${t('group-report.title')}: ${TITLE} – COO Fit`);
	await use(host, 'link', t('group-report.back'));
	await use(host, 'button', t('host.delete'));
	await consent(host, t('host.delete'));
	await host.waitForURL('**/en/workshops');
	await expect(host.getByText(t('workshops.none'))).toBeVisible();
});
