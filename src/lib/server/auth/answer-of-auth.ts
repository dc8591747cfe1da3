import type { App } from '../app.ts';
import { record } from '../services/record/record.ts';
import { askAuth } from './ask-auth.ts';
import { BASE, isReachable } from './reachable.ts';

/** What the library answers to whoever asks it directly; a passkey that was added is written into the record, by its id alone. */
export async function answerOfAuth(app: Pick<App, 'auth' | 'audit'>, request: Request): Promise<Response> {
	const { pathname } = new URL(request.url);
	if (!isReachable(request.method, pathname)) return new Response(null, { status: 404 });
	const answer = await askAuth(app, request);
	if (pathname === `${BASE}/passkey/verify-registration` && answer.ok) {
		const { id, userId } = (await answer.clone().json()) as { id: string; userId: string };
		await record(app.audit, {
			actor: userId,
			action: 'account.passkey-added',
			subject: userId,
			detail: { passkey: id }
		});
	}
	return answer;
}
