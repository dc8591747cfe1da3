import { randomBytes, randomUUID } from 'node:crypto';
import type { App } from '../../app.ts';
import type { EventName } from '../../ports/webhooks.ts';
import { doRecorded } from '../record/record.ts';

type Parts = Pick<App, 'audit' | 'seal'>;

/** Messages of each receiver that a page shows. */
const SHOWN = 5;

/** Adds a receiver, who is told of what happens from now on, and gives the secret that messages are signed with. */
export async function addWebhook(
	{ audit, seal }: Parts,
	{ url, events }: { url: string; events: EventName[] },
	actor: string
): Promise<{ id: string; secret: string }> {
	const id = randomUUID();
	const secret = `whsec_${randomBytes(32).toString('base64')}`;
	const createdAt = new Date().toISOString();
	const [last] = await audit.page({ limit: 1 });
	const webhook = { id, url, events, sealed: seal.close(secret), createdAt, sequence: last?.sequence ?? 0 };
	await doRecorded(audit, async ({ webhooks }) => {
		await webhooks.add(webhook);
		return { actor, action: 'webhook.add', subject: id, detail: { events: events.join(' ') } };
	});
	return { id, secret };
}

export const removeWebhook = ({ audit }: Parts, id: string, actor: string): Promise<boolean> =>
	doRecorded(
		audit,
		async ({ webhooks }) => (await webhooks.remove(id)) && { actor, action: 'webhook.remove', subject: id }
	);

/** Receivers with their latest messages, without the secrets. */
export async function listWebhooks({ webhooks }: Pick<App, 'webhooks'>) {
	return Promise.all(
		(await webhooks.list()).map(async ({ id, url, events }) => {
			const latest = await webhooks.latest(id, SHOWN);
			return {
				...{ id, url, events },
				deliveries: latest.map(({ id: message, event, state, attempts, status, fault, createdAt, nextAt }) => ({
					...{ id: message, event, state, attempts, status, fault, createdAt, nextAt }
				}))
			};
		})
	);
}
