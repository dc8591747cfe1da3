import type { Page } from '@playwright/test';
import { languages } from '../../src/lib/i18n/languages.ts';
import { expectNothing } from './fixtures/expect-nothing.ts';
import { Phone, stepBy } from './fixtures/phone.ts';
import { say, words } from './fixtures/say.ts';
import { startServer, type Server } from './fixtures/server.ts';
import { instrument } from './fixtures/sheet.ts';
import { firstOwner, type Client } from './fixtures/team.ts';
import { expect, test } from './fixtures/test.ts';
import { open } from './fixtures/visitor.ts';
import { openRoom, press } from './fixtures/workshop.ts';

const t = say.en;

/** Scores of a person in every area, each a little different, and higher the second time. */
const scoresOf = (person: number, round: number) =>
	Object.fromEntries(
		instrument.competencies.map((id, at) => [id, { score: 10 + 12 * round + ((person * 17 + at * 9) % 60), se: 11 }])
	);

/** A room whose people have all answered, before its picture is taken. */
async function answered(server: Server, client: Client, { id, code }: { id: string; code: string }, people: number) {
	const step = stepBy(client, id);
	const phones = Array.from({ length: people }, () => new Phone(server, code));
	await Promise.all(phones.map((phone) => phone.join()));
	const submit = async (round: number) => {
		await Promise.all(phones.map((phone, at) => phone.submit(scoresOf(at, round), round)));
		for (const phase of ['result', 'reveal']) await step({ type: 'phase.moved', phase });
	};
	await step({ type: 'phase.moved', phase: 'answering' });
	await submit(1);
	return { step, submit };
}

/** All that live regions of a page come to say from now on. */
async function listen(page: Page) {
	await page.evaluate(() => {
		const heard: string[] = [];
		const last = new WeakMap<Element, string>();
		const regions = () => [...document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')];
		for (const region of regions()) last.set(region, region.textContent);
		new MutationObserver(() => {
			for (const region of regions()) {
				if (region.textContent && last.get(region) !== region.textContent) heard.push(region.textContent);
				last.set(region, region.textContent);
			}
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
		Object.assign(window, { heard });
	});
	return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('a host hears once what was done, and is not offered what a small room cannot be shown', async ({
	browser,
	server
}) => {
	const client = await firstOwner(server);
	const { host, projector, code } = await openRoom(browser, client, server, 'Six');
	const id = new URL(host.url()).pathname.split('/').at(-1)!;
	await answered(server, client, { id, code }, 6);
	await press(host, t('host.next.take'));
	await expect(host.locator('.now').getByRole('button', { name: /^Reveal: / })).toBeVisible();
	for (const page of [host, projector]) await expect(page.getByRole('status')).toHaveCount(1);

	await expect(host.getByRole('status')).toHaveText('Picture of 6 people');
	const heard = await listen(host);
	await host
		.locator('.now')
		.getByRole('button', { name: /^Reveal: / })
		.click();
	await expect.poll(heard).toHaveLength(1);
	expect((await heard())[0]).toMatch(/^[^.]+: Where the room stands\. average \d+/);
	for (const [part, least] of [
		['distribution', 10],
		['agreement', 7]
	] as const) {
		const button = host.getByRole('button', { name: t(`host.part.${part}`), exact: true });
		await expect(button).toBeDisabled();
		await expect(button).toHaveAccessibleDescription(t('host.held.too-few', { least }));
		await button.focus();
		await expect(button).toBeFocused();
		await host.keyboard.press('Enter');
	}
	await expect(projector.getByRole('table')).toBeVisible();
	expect(await heard()).toHaveLength(1);

	await client.post(`/en/workshops/${id}?/delete`);
	const gone = projector.getByText(t('host.refused.unknown'));
	await expect(gone).toBeVisible();
	// As large as the other sentences that a room reads: a twentieth of the height.
	expect(await gone.evaluate((said) => parseFloat(getComputedStyle(said).fontSize))).toBeGreaterThan(720 / 20);
});

test('a trial link that does not work any more says why, and what to do', async ({ page }) => {
	const server = await startServer();
	try {
		for (const language of languages) {
			await open(page, `${server.url}/${language}/workshops/try?key=old`);
			await expect(page.getByText(say[language]('trial.dead.other-key'))).toBeVisible();
			await expect(page.getByRole('main').getByRole('link')).toHaveText(say[language]('first-run.title'));
		}
		await expectNothing(page);
		await firstOwner(server);
		await open(page, `${server.url}/en/workshops/try?key=old`);
		await expect(page.getByText(t('trial.dead.owned'))).toBeVisible();
		await expect(page.getByRole('main').getByRole('link')).toHaveText(t('sign-in.title'));
	} finally {
		await server.stop();
	}
});

test('one area fills the projector and scrolls nowhere, in either round and every language', async ({
	browser,
	server
}) => {
	test.setTimeout(150_000);
	const client = await firstOwner(server);
	const { host, projector, code } = await openRoom(browser, client, server, 'Twelve');
	const id = new URL(host.url()).pathname.split('/').at(-1)!;
	const { step, submit } = await answered(server, client, { id, code }, 12);
	const reveal = async (round: number) => {
		expect(await step({ type: 'picture.taken' })).toMatchObject({ ok: true });
		for (const competency of instrument.competencies) await step({ type: 'competency.revealed', round, competency });
	};
	const expectNoScrolling = async (what: string) => {
		for (const [width, height] of [
			[1280, 720],
			[1920, 1080]
		] as const) {
			await projector.setViewportSize({ width, height });
			const beyond = () =>
				projector.locator('.stage').evaluate((stage) => Math.max(0, stage.scrollHeight - stage.clientHeight));
			await expect.poll(beyond, `${what}, ${width}`).toBe(0);
		}
	};
	await reveal(1);
	await step({ type: 'round.begun', round: 2 });
	await submit(2);
	await reveal(2);
	for (const language of languages) {
		await step({ type: 'focus.moved', competency: null, part: 'gap' });
		await open(projector, projector.url().replace(/\/(en|da|pl)\//, `/${language}/`));
		await expectNoScrolling(`${language}, all`);
		for (const [at, competency] of instrument.competencies.entries()) {
			const { name } = words[language].competencies[competency]!;
			for (const part of ['gap', 'prompts', ...(at === 0 ? (['distribution', 'agreement'] as const) : [])] as const) {
				await step({ type: 'focus.moved', competency, part });
				await expect(projector.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
				const shown =
					part === 'prompts'
						? projector.getByRole('heading', { name: say[language]('room.tips') })
						: projector.getByRole('table', { name: say[language](`room.chart.${part}`) });
				await expect(shown).toBeVisible();
				await expectNoScrolling(`${language}, ${competency}, ${part}`);
			}
		}
	}
});
