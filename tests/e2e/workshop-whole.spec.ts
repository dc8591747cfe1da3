import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { languages, type Language } from '../../src/lib/i18n/languages.ts';
import { expectNothing } from './fixtures/expect-nothing.ts';
import { oneOnSqlite, twoOnPostgres, type Processes } from './fixtures/processes.ts';
import { say, words } from './fixtures/say.ts';
import { instrument } from './fixtures/sheet.ts';
import { firstOwner } from './fixtures/team.ts';
import { expect, test } from './fixtures/test.ts';
import { groupOf, ready } from './fixtures/visitor.ts';
import { answerSome, comeIn, core, finishOn, openRoom, press, revealAll } from './fixtures/workshop.ts';

const TITLE = 'Drift i Łódź';
const t = say.en;

const PLACES: [name: string, people: number, start: () => Promise<Processes>][] = [
	['one process on SQLite', 12, oneOnSqlite],
	['two processes on PostgreSQL', 8, () => twoOnPostgres('workshop_whole')]
];

for (const [place, people, start] of PLACES) {
	test(`a workshop of ${people} phones from lobby to report: ${place}`, async ({ browser }) => {
		test.setTimeout(240_000);
		const { first, second, stop } = await start();
		try {
			const room = await openRoom(browser, await firstOwner(first), first, TITLE);
			const { host, projector, code } = room;
			const phones: { page: Page; language: Language }[] = [];
			const enter = async (at: number) => {
				const language = languages[at % languages.length]!;
				phones.push({ page: await comeIn(browser, at % 2 ? second : first, code, language), language });
			};
			const [late, asleep, reloading] = [people - 1, 1, 2];
			for (let at = 0; at < late; at += 1) await enter(at);
			await expect(projector.getByText(t('projector.lobby', { count: late }))).toBeVisible();
			await press(host, t('host.next.answering'));
			await enter(late);

			// One whose network sleeps while the room goes on, one who reloads in the middle, and one who is slow.
			const half = core.length / 2;
			const take = async (at: number) => {
				const { page, language } = phones[at]!;
				await answerSome(page, at, language, 0, half);
				if (at === asleep) await page.context().setOffline(true);
				if (at === reloading) {
					await page.reload();
					await ready(page);
				}
				await answerSome(page, at, language, half);
				await finishOn(page, language);
			};
			for (let at = 0; at < late; at += 4) {
				await Promise.all(phones.slice(at, Math.min(at + 4, late)).map((_, more) => take(at + more)));
			}
			const slow = phones[late]!;
			await answerSome(slow.page, late, slow.language, 0, half);
			await expect(projector.getByText(t('projector.finished', { finished: late - 1, joined: people }))).toBeVisible();
			await press(host, t('host.next.result'));
			// Nobody is thrown out of an unfinished answer.
			await expect(groupOf(slow.page, core[half]!, slow.language)).toBeVisible();
			await answerSome(slow.page, late, slow.language, half);
			await finishOn(slow.page, slow.language);
			await phones[asleep]!.page.context().setOffline(false);
			await expect(host.getByText(t('host.all-finished'))).toBeVisible({ timeout: 40_000 });

			await revealAll(room);
			await press(host, t('host.next.discussion'));
			// Reloaded, the host's screens are where they were.
			await host.reload();
			await ready(host);
			for (const { page, language } of phones) {
				await expect(page.getByText(say[language]('phone.now.discussion'))).toBeVisible();
				await expect(page.getByText(say[language]('phone.room.talk'), { exact: true }).first()).toBeVisible();
			}
			await expectNothing(host);
			await expectNothing(projector);
			await expectNothing(phones[0]!.page);

			await press(host, t('host.next.plan'));
			// One too many for pairs makes a group of three.
			const wishing = phones.slice(0, 7);
			for (const { page, language } of wishing) await press(page, say[language]('phone.pair.yes'));
			for (const { page, language } of wishing) {
				await expect(page.getByText(say[language]('phone.pair.waiting'))).toBeVisible();
			}
			await press(host, t('host.pairs'));
			const numbers: string[] = [];
			for (const { page } of wishing) {
				const number = page.locator('section[aria-labelledby="pair"] .number');
				await expect(number).toBeVisible();
				numbers.push(/\d+/.exec((await number.textContent())!)![0]);
			}
			const meeting = ['1', '2', '3'].map((number) => numbers.filter((one) => one === number).length);
			expect([...meeting].sort()).toEqual([2, 2, 3]);

			await press(host, t('host.next.close'));
			await host
				.getByRole('dialog')
				.getByRole('button', { name: t('host.close') })
				.click();
			await host.getByRole('link', { name: t('host.report') }).click();
			await expect(host.getByRole('heading', { level: 1 })).toBeVisible();
			const [file] = await Promise.all([
				host.waitForEvent('download'),
				host.getByRole('link', { name: t('group-report.save.json') }).click()
			]);
			const report = await readFile(await file.path(), 'utf8');
			expect(report).toContain(`"n": ${people}`);
			for (const competency of instrument.competencies) expect(report).toContain(competency);
			await expectNothing(host);

			// What is one's own is still there afterwards.
			const { page, language } = phones[asleep]!;
			await page.reload();
			await expect(page.getByText(say[language]('phone.now.closed'))).toBeVisible();
			const name = words[language].competencies[instrument.competencies[0]!]!.name;
			await expect(page.getByRole('rowheader', { name, exact: true })).toBeVisible();
		} finally {
			await stop();
		}
	});
}
