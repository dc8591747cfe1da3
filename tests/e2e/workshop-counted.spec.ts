import { comeIn, askedBy, answerSome, finishOn, openRoom, press } from './fixtures/workshop.ts';
import { Phone, stepBy } from './fixtures/phone.ts';
import { say } from './fixtures/say.ts';
import { instrument } from './fixtures/sheet.ts';
import { firstOwner } from './fixtures/team.ts';
import { expect, test } from './fixtures/test.ts';

const AREA = 'teams';
const items = askedBy([`deep:${AREA}`]);
const t = say.en;

test('whoever has no score is led back to the questions, and counts once there is one', async ({ browser, server }) => {
	const { host, code } = await openRoom(browser, await firstOwner(server), server, 'One area', [`deep:${AREA}`]);
	const phone = await comeIn(browser, server, code, 'en');
	await press(host, t('host.next.answering'));
	await press(phone, t('quiz.pause'));
	await press(phone, t('phone.finish'));
	await expect(phone.getByText(t('phone.finish.none'))).toBeVisible();
	await expect(phone.getByRole('heading', { name: t('review.title') })).toBeVisible();
	await expect(phone).toHaveURL(/#review$/);
	// Nothing is left of it after a reload, and the questions can be answered.
	await phone.reload();
	await press(phone, t('review.first-open'));
	await answerSome(phone, items, 0, 'en');
	await finishOn(phone, items, 'en');
	await expect(host.getByText(t('host.all-finished'))).toBeVisible();
});

test('where nothing of a room can be shown, everybody is told so, and how to go on', async ({ browser, server }) => {
	const client = await firstOwner(server);
	const { host, projector, code } = await openRoom(browser, client, server, 'Six');
	const step = stepBy(client, new URL(host.url()).pathname.split('/').at(-1)!);
	const phone = await comeIn(browser, server, code, 'da');
	const others = Array.from({ length: 6 }, () => new Phone(server, code));
	for (const other of others) await other.join();
	await step({ type: 'phase.moved', phase: 'answering' });
	// Each lacks two areas, so that every area lacks somebody.
	for (const [at, other] of others.entries()) {
		const judged = instrument.competencies.filter((_, area) => area % 4 !== at % 4);
		await other.submit(Object.fromEntries(judged.map((id) => [id, { score: 50 + at, se: 11 }])));
	}
	for (const phase of ['result', 'reveal']) await step({ type: 'phase.moved', phase });
	await press(host, t('host.next.take'));
	for (const phase of ['reveal', 'discussion']) {
		await step({ type: 'phase.moved', phase });
		await expect(host.getByText(t('host.held.on', { more: 5 }))).toBeVisible();
		await expect(host.getByRole('button', { name: /^Reveal/ })).toHaveCount(0);
		await expect(projector.getByText(t('room.held'), { exact: true })).toBeVisible();
		await expect(projector.getByText(t('projector.reveal.about'))).toHaveCount(0);
		await expect(phone.getByText(say.da('room.held'))).toBeVisible();
	}
	await expect(host.getByRole('button', { name: t('host.second') })).toBeVisible();
});

test('a phone that has lost its cookie joins again, and counts once', async ({ browser, server }) => {
	const { host, projector, code } = await openRoom(browser, await firstOwner(server), server, 'Once', [`deep:${AREA}`]);
	const phone = await comeIn(browser, server, code, 'en');
	await press(host, t('host.next.answering'));
	await answerSome(phone, items, 0, 'en');
	await finishOn(phone, items, 'en');
	await expect(host.getByText(t('host.all-finished'))).toBeVisible();
	await phone.context().clearCookies();
	await phone.reload();
	await expect(phone.getByText(t('join.was-here'))).toBeVisible();
	const sent: string[] = [];
	phone.on('request', (request) => void sent.push(new URL(request.url()).pathname));
	await press(phone, t('join.go'));
	await expect(phone.getByText(t('phone.apart', { day: '' }).slice(0, 40))).toBeVisible();
	await expect(phone.getByRole('table', { name: t('gaps.title') })).toBeVisible();
	// One more is here, and nobody else is finished.
	await expect(projector.getByText(t('projector.finished', { finished: 1, joined: 2 }), { exact: true })).toBeVisible();
	expect(sent.filter((path) => path.endsWith('/scores'))).toEqual([]);
	await press(host, t('host.next.result'));
	await expect(phone.getByText(t('phone.now.result'))).toBeVisible();
	expect(sent.filter((path) => path.endsWith('/scores'))).toEqual([]);
});
