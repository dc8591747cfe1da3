import type { App } from '../app.ts';
import { record } from '../services/record/record.ts';
import { authLog } from './auth-log.ts';
import { BASE } from './reachable.ts';

type Parts = Pick<App, 'auth' | 'audit'>;

/** Where somebody is signed in, and how that is called in the record. */
const WAYS: Record<string, string> = {
	'/sign-in/email': 'password',
	'/two-factor/verify-totp': 'code',
	'/two-factor/verify-backup-code': 'backup',
	'/passkey/verify-authentication': 'passkey',
	'/callback/oidc': 'oidc'
};

/** What the library answers; who signs in or out, and by which way, is written into the record, by ids alone. */
export async function askAuth(app: Parts, request: Request): Promise<Response> {
	const path = new URL(request.url).pathname.slice(BASE.length);
	const how = WAYS[path];
	if (!how && path !== '/sign-out') return app.auth.handler(request);
	const asked = how === 'password' ? request.clone() : null;
	const before = await userOf(app, request.headers);
	const answer = await app.auth.handler(request);
	if (!how) {
		if (before && answer.ok) await record(app.audit, { actor: before, action: 'account.sign-out', subject: before });
		return answer;
	}
	// Whoever is signed in already, and confirms a second factor, does not sign in by that.
	const user = before && path.startsWith('/two-factor/') ? null : await userOf(app, cookiesOf(answer));
	if (user) await record(app.audit, { actor: user, action: 'account.sign-in', subject: user, detail: { how } });
	// Nobody waits for it: how long the answer takes must not tell which addresses have an account.
	if (asked && [400, 401, 403].includes(answer.status)) void recordFailed(app, asked, how);
	return answer;
}

async function userOf({ auth }: Parts, headers: Headers): Promise<string | null> {
	if (!headers.get('cookie')?.includes('session_token=')) return null;
	return (await auth.api.getSession({ headers }))?.user.id ?? null;
}

/** The cookies that an answer sets, as a browser would send them back. */
function cookiesOf(answer: Response): Headers {
	const cookies = answer.headers.getSetCookie().map((text) => text.split(';')[0]);
	return new Headers({ cookie: cookies.join('; ') });
}

/** Only for an address that has an account: another may be anything, a password too. */
async function recordFailed({ auth, audit }: Parts, asked: Request, how: string): Promise<void> {
	try {
		const { email } = Object((await asked.json()) as unknown) as { email?: unknown };
		const { internalAdapter } = await auth.$context;
		const found = await internalAdapter.findUserByEmail(String(email ?? '').toLowerCase());
		if (!found) return;
		await record(audit, {
			...{ actor: 'system', action: 'account.sign-in-failed', subject: found.user.id },
			detail: { how }
		});
	} catch (fault) {
		authLog.log('error', 'a failed attempt was not recorded', fault);
	}
}
