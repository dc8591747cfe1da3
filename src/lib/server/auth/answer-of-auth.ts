import type { App } from '../app.ts';
import { record } from '../services/record/record.ts';
import { BASE, isReachable } from './reachable.ts';

/** What the library answers to whoever asks it directly; a passkey that was added is written into the record, by its id alone. */
export async function answerOfAuth({ auth, audit }: Pick<App, 'auth' | 'audit'>, request: Request): Promise<Response> {
	const { pathname } = new URL(request.url);
	if (!isReachable(request.method, pathname)) return new Response(null, { status: 404 });
	const answer = await auth.handler(request);
	if (pathname === `${BASE}/passkey/verify-registration` && answer.ok) {
		const { id, userId } = (await answer.clone().json()) as { id: string; userId: string };
		await record(audit, { actor: userId, action: 'account.passkey-added', subject: userId, detail: { passkey: id } });
	}
	return answer;
}
