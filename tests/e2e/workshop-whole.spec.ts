import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { tellChange, tellMean } from '../../src/lib/core/groups/told-figures.ts';
import { score } from '../../src/lib/core/scoring/score.ts';
import { mean } from '../../src/lib/core/statistics/mean.ts';
import { languages, type Language } from '../../src/lib/i18n/languages.ts';
import { peopleText, signed } from '../../src/lib/ui/room/room-words.ts';
import { slowLine } from '../fixtures/slow-line.ts';
import { cutOff, watched } from './fixtures/cut-off.ts';
import { expectNothing } from './fixtures/expect-nothing.ts';
import { oneOnSqlite, twoOnPostgres, type Processes } from './fixtures/processes.ts';
import { readQr } from './fixtures/read-qr.ts';
import { say, words } from './fixtures/say.ts';
import { instrument, sheet } from './fixtures/sheet.ts';
import { firstOwner } from './fixtures/team.ts';
import { expect, test } from './fixtures/test.ts';
import { groupOf, ready } from './fixtures/visitor.ts';
import { answersOf, answerSome, askedBy, comeIn, finishOn, openRoom, press, revealAll } from './fixtures/workshop.ts';

const TITLE = 'Drift i Łódź';
const PEOPLE = 12;
const t = say.en;

interface Place {
	name: string;
	modules: string[];
	start: (env: Record<string, string>) => Promise<Processes>;
}
const PLACES: Place[] = [
	{ name: 'one process on SQLite, all areas', modules: ['core'], start: oneOnSqlite },
	{
		name: 'two processes on PostgreSQL, single areas',
		modules: ['deep:teams', 'deep:change'],
		start: (env) => twoOnPostgres('workshop_whole', env)
	}
];

/** In the second round everybody answers otherwise, and only the first area. */
const later = (person: number) => 1 + (person % 2);

/** The sentence about a change of everybody, as far as the change itself. */
function changed(language: Language, change: number): string {
	const people = peopleText(say[language], { n: PEOPLE, isExact: true });
	const rest = { low: '…', high: '…', verdict: '…' };
	return say[language]('room.one.change', { people, change: signed(language, change), ...rest }).split('…')[0]!;
}

for (const { name, modules, start } of PLACES) {
	const items = askedBy(modules);
	const half = items.length / 2;
	const areas = instrument.competencies.filter((id) => items.some(({ competency }) => competency === id));
	const [first] = areas as [string];
	const ofFirst = items.filter(({ competency }) => competency === first);
	const nameOf = (language: Language) => words[language].competencies[first]!.name;

	/** Everybody's score in an area, by what they answer. */
	const scoresIn = (area: string, asked = items, as = (person: number) => person) =>
		Array.from({ length: PEOPLE }, (_, person) => {
			const answers = { ...sheet, form: { modules }, answers: answersOf(asked, as(person)), timing: {} };
			return score(instrument, answers).competencies[area]!.score!;
		});

	test(`a workshop of twelve phones from lobby to report with nothing but this computer: ${name}`, async ({
		browser
	}) => {
		test.setTimeout(360_000);
		const cut = await cutOff();
		const seen = watched(browser);
		const { first: one, second: other, stop } = await start(cut.env);
		const line = await slowLine(other.port, 0);
		try {
			const room = await openRoom(browser, await firstOwner(one), one, TITLE, modules);
			const { host, projector, code } = room;
			expect(await readQr(projector.getByRole('img', { name: t('host.qr') }))).toBe(`${one.url}/join?code=${code}`);
			const phones: { page: Page; language: Language }[] = [];
			const [late, asleep, reloading] = [PEOPLE - 1, 1, 2];
			const enter = async (at: number) => {
				const language = languages[at % languages.length]!;
				const server = at === asleep ? { ...other, url: line.url } : at % 2 ? other : one;
				phones[at] = { page: await comeIn(browser, server, code, language), language };
			};
			/** As many at once as a small computer bears. */
			const all = async (count: number, work: (at: number) => Promise<unknown>) => {
				for (let at = 0; at < count; at += 4) {
					await Promise.all(Array.from({ length: Math.min(4, count - at) }, (_, more) => work(at + more)));
				}
			};
			await all(late, enter);
			await expect(projector.getByText(t('projector.lobby', { count: late }))).toBeVisible();
			await press(host, t('host.next.answering'));
			await enter(late);

			// One whose line is gone while the room goes on, one who reloads in the middle, and one who is slow.
			await all(late, async (at) => {
				const { page, language } = phones[at]!;
				await answerSome(page, items, at, language, 0, half);
				if (at === asleep) line.sleep();
				if (at === reloading) {
					await page.reload();
					await ready(page);
				}
				await answerSome(page, items, at, language, half);
				await finishOn(page, items, language);
			});
			const slow = phones[late]!;
			await answerSome(slow.page, items, late, slow.language, 0, half);
			await expect(projector.getByText(t('projector.finished', { finished: late - 1, joined: PEOPLE }))).toBeVisible();
			await press(host, t('host.next.result'));
			// Nobody is thrown out of an unfinished answer.
			await expect(groupOf(slow.page, items[half]!, slow.language)).toBeVisible();
			await answerSome(slow.page, items, late, slow.language, half);
			await finishOn(slow.page, items, slow.language);
			// Whoever slept is where they were, and then where all are.
			const sleeper = phones[asleep]!;
			const status = (phase: 'answering' | 'result') => say[sleeper.language](`phone.now.${phase}`);
			await expect(sleeper.page.getByText(status('answering'))).toBeVisible();
			await expect(sleeper.page.getByText(say[sleeper.language]('phone.sending'))).toBeVisible();
			line.wake();
			await expect(sleeper.page.getByText(status('result'))).toBeVisible({ timeout: 40_000 });
			await expect(host.getByText(t('host.all-finished')).first()).toBeVisible({ timeout: 40_000 });

			await revealAll(room);
			await press(host, t('host.next.discussion'));
			// Reloaded, the host's screens are where they were.
			await host.reload();
			await ready(host);
			for (const { page, language } of phones) {
				await expect(page.getByText(say[language]('phone.now.discussion'))).toBeVisible();
				await expect(page.getByText(say[language]('phone.room.talk'), { exact: true }).first()).toBeVisible();
			}

			await press(host, t('host.second'));
			await host
				.getByRole('dialog')
				.getByRole('button', { name: t('host.second') })
				.click();
			await all(PEOPLE, async (at) => {
				const { page, language } = phones[at]!;
				await answerSome(page, ofFirst, later(at), language);
				await press(page, say[language]('quiz.pause'));
				await finishOn(page, items, language);
			});
			await expect(host.getByText(t('host.all-finished')).first()).toBeVisible();
			await press(host, t('host.next.result'));
			await revealAll(room);
			await host.getByRole('button', { name: new RegExp(`^${t('host.show')}\\s?: ${nameOf('en')}$`) }).click();
			const before = scoresIn(first);
			const change = tellChange(mean(scoresIn(first, ofFirst, later).map((now, at) => now - before[at]!)));
			for (const { page, language } of [{ page: projector, language: 'en' as const }, ...phones]) {
				await expect(page.getByText(changed(language, change))).toBeVisible();
			}
			if (modules[0] === 'core') for (const page of [projector, phones[0]!.page]) await expectNothing(page);

			for (const step of ['discussion', 'plan'] as const) await press(host, t(`host.next.${step}`));
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
			await expect(host.getByText(t('group-report.second'))).toBeVisible();
			const [file] = await Promise.all([
				host.waitForEvent('download'),
				host.getByRole('link', { name: t('group-report.save.json') }).click()
			]);
			const { rounds } = JSON.parse(await readFile(await file.path(), 'utf8'));
			expect(rounds).toMatchObject([
				{
					n: PEOPLE,
					competencies: Object.fromEntries(
						areas.map((area) => [area, { mean: { value: { n: PEOPLE, mean: tellMean(mean(scoresIn(area))) } } }])
					)
				},
				{ n: PEOPLE, competencies: { [first]: { change: { value: { n: PEOPLE, change } } } } }
			]);
			if (modules[0] === 'core') await expectNothing(host);

			// What is one's own is still there afterwards.
			const { page, language } = phones[asleep]!;
			await page.reload();
			await expect(page.getByText(say[language]('phone.now.closed'))).toBeVisible();
			await expect(page.getByRole('rowheader', { name: nameOf(language), exact: true }).first()).toBeVisible();

			expect(await cut.tried()).toBe('');
			expect(seen.origins).toEqual(new Set([one.url, other.url, line.url]));
			expect(seen.faults).toEqual([]);
		} finally {
			seen.stop();
			await line.stop();
			await stop();
			await cut.stop();
		}
	});
}

test('the browser of these tests finds this computer and no other', async ({ page }) => {
	for (const beyond of ['http://192.0.2.1/', 'http://fit.example.org/']) {
		await expect(page.goto(beyond)).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
	}
});
