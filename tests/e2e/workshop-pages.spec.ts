import type { Page } from '@playwright/test';
import { languages, type Language } from '../../src/lib/i18n/languages.ts';
import { expectNothing } from './fixtures/expect-nothing.ts';
import { expectToFit } from './fixtures/expect-to-fit.ts';
import { Phone, stepBy } from './fixtures/phone.ts';
import { say } from './fixtures/say.ts';
import type { Server } from './fixtures/server.ts';
import { instrument } from './fixtures/sheet.ts';
import { firstOwner } from './fixtures/team.ts';
import { expect, test } from './fixtures/test.ts';
import { open, ready } from './fixtures/visitor.ts';
import { comeIn, openRoom, press, type Room } from './fixtures/workshop.ts';

/** Scores of a person in every area, each a little different. */
const scoresOf = (person: number) =>
	Object.fromEntries(
		instrument.competencies.map((id, at) => [id, { score: 20 + ((person * 17 + at * 9) % 70), se: 11 }])
	);

/** A room of people without screens, who have all answered, beside one who has just come in. */
async function fill(server: Server, { code }: Room, people: number) {
	const phones = Array.from({ length: people }, () => new Phone(server, code));
	await Promise.all(phones.map((phone) => phone.join()));
	return { submit: () => Promise.all(phones.map((phone, at) => phone.submit(scoresOf(at)))) };
}

async function expectFine(page: Page, state: string, widths = [320, 1280]) {
	await test.step(state, async () => {
		await expectNothing(page);
		await expectToFit(page, state, widths);
	});
}

/** The same page in another language. */
async function turnTo(page: Page, language: Language) {
	await open(page, page.url().replace(/\/(en|da|pl)\//, `/${language}/`));
}

for (const language of languages) {
	test(`the pages of a workshop have nothing for axe and scroll nowhere sideways, ${language}`, async ({
		browser,
		server
	}) => {
		test.setTimeout(180_000);
		const t = say[language];
		const client = await firstOwner(server);
		const room = await openRoom(browser, client, server, 'Drift, Łódź og Aarhus');
		const { host, projector, code } = room;
		const id = new URL(host.url()).pathname.split('/').at(-1)!;
		const step = stepBy(client, id);
		const pages = [
			['host', host, [320, 1280]],
			['projector', projector, [1280]]
		] as const;
		const phone = await comeIn(browser, server, code, language);
		const others = await fill(server, room, 7);
		const all = async (state: string) => {
			for (const [name, page, widths] of pages) await expectFine(page, `${name}: ${state}`, [...widths]);
			await expectFine(phone, `phone: ${state}`, [320]);
		};
		for (const [, page] of pages) await turnTo(page, language);
		await expect(host.getByText(code, { exact: true })).toBeVisible();
		await all('lobby');

		await step({ type: 'phase.moved', phase: 'answering' });
		await others.submit();
		await expect(phone.locator('fieldset')).toBeVisible();
		await expectFine(phone, 'phone: answering', [320]);
		for (const phase of ['result', 'reveal']) await step({ type: 'phase.moved', phase });
		expect(await step({ type: 'picture.taken' })).toMatchObject({ ok: true });
		for (const competency of instrument.competencies) await step({ type: 'competency.revealed', round: 1, competency });
		await step({ type: 'phase.moved', phase: 'discussion' });
		for (const part of ['gap', 'radar', 'distribution', 'agreement', 'prompts']) {
			await step({ type: 'focus.moved', competency: null, part });
			await expect(projector.getByRole('heading', { level: 2 }).first()).toBeVisible();
			await expectFine(projector, `projector: ${part}`, [1280]);
		}
		await step({ type: 'focus.moved', competency: 'finance', part: 'gap' });
		await press(phone, t('phone.view.room'));
		await all('one area');
		await step({ type: 'workshop.closed' });
		await expect(phone.getByText(t('phone.now.closed'))).toBeVisible();
		await all('closed');

		await open(host, `/${language}/workshops/${id}/report`);
		await expectFine(host, 'report');
		await open(host, `/${language}/workshops`);
		await expectFine(host, 'list');
		await open(host, `/${language}/workshops/new`);
		await host.locator('[name="title"]').fill(' ');
		await press(host, t('workshop.new.open'));
		await expect(host.getByText(t('workshop.not-saved', { count: 1 }))).toBeVisible();
		await expectFine(host, 'new, with a fault');
		await open(phone, `/${language}/join?code=22222`);
		await expectFine(phone, 'join, with a fault', [320]);
		await ready(phone);
	});
}
