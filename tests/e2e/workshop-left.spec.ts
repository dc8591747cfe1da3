import { expect, test } from '@playwright/test';
import { groundOn, openIn } from './fixtures/opened.ts';
import { Phone, stepBy } from './fixtures/phone.ts';
import { startServer, type Server } from './fixtures/server.ts';
import { firstOwner } from './fixtures/team.ts';

for (const kind of ['SQLite', 'PostgreSQL'] as const) {
	const place = kind === 'SQLite' ? 'one process on SQLite' : 'another process on PostgreSQL';
	test(`whoever has left hears nothing more over a line that is open at ${place}`, async () => {
		test.setTimeout(90_000);
		const ground = await groundOn(kind, 'left');
		const workshop = await ground.look((app) => openIn(app));
		const servers: Server[] = [];
		const phones: Phone[] = [];
		try {
			for (let number = kind === 'SQLite' ? 1 : 2; number > 0; number -= 1) {
				servers.push(await startServer({ env: ground.env }));
			}
			const [first, other] = [servers[0]!, servers.at(-1)!];
			const owner = await firstOwner(first);
			const step = stepBy(owner, workshop.id);
			for (const nickname of ['Zoś', 'Søren']) {
				const phone = new Phone(first, workshop.code);
				await phone.join(nickname);
				phone.moveTo(other);
				phones.push(phone);
				phone.follow();
			}
			const [gone, stays] = phones.map(({ follower }) => follower!) as [Phone['follower'] & {}, Phone['follower'] & {}];
			for (const follower of [gone, stays]) await expect.poll(() => follower.folded.context.joined).toBe(2);

			phones[0]!.moveTo(first);
			expect((await phones[0]!.post('leave', {})).status).toBe(200);
			// Far sooner than what is found without being told.
			await expect.poll(() => gone.losses, { timeout: 5_000 }).toBeGreaterThan(0);
			expect(await step({ type: 'phase.moved', phase: 'answering' })).toMatchObject({ ok: true });
			await expect.poll(() => stays.folded.state).toBe('answering');
			expect(gone.folded.state).toBe('lobby');
			expect(stays.losses).toBe(0);

			expect((await owner.post(`/en/workshops/${workshop.id}?/delete`)).status).toBe(303);
			await expect.poll(() => stays.heard, { timeout: 5_000 }).toContain('event: gone');
			await expect.poll(() => stays.losses).toBeGreaterThan(0);
		} finally {
			for (const { follower } of phones) follower?.stop();
			for (const server of servers) await server.stop();
			await ground.stop();
		}
	});
}
