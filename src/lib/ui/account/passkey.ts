/** How an attempt with a passkey ended; all but `done` are the last part of the id of what the person is told. */
export type PasskeyOutcome = 'done' | 'cancelled' | 'too-often' | 'not-fresh' | 'shut-out' | 'failed';

/** Whether this address can have passkeys at all: a name is needed, and a page that nobody can have tampered with. */
export const canHavePasskeys = (): boolean =>
	'PublicKeyCredential' in window && !/^[\d.]+$|^\[/.test(location.hostname);

export const signInWithPasskey = (): Promise<PasskeyOutcome> =>
	attempt(async ({ startAuthentication }) => {
		const optionsJSON = await ask('generate-authenticate-options');
		await ask('verify-authentication', { response: await startAuthentication({ optionsJSON }) });
	});

export const addPasskey = (name: string): Promise<PasskeyOutcome> =>
	attempt(async ({ startRegistration }) => {
		const optionsJSON = await ask('generate-register-options');
		await ask('verify-registration', { name, response: await startRegistration({ optionsJSON }) });
	});

type Library = typeof import('@simplewebauthn/browser');

class Refusal extends Error {
	readonly outcome: PasskeyOutcome;
	constructor(outcome: PasskeyOutcome) {
		super(outcome);
		this.outcome = outcome;
	}
}

async function attempt(work: (library: Library) => Promise<void>): Promise<PasskeyOutcome> {
	try {
		await work(await import('@simplewebauthn/browser'));
		return 'done';
	} catch (fault) {
		if (fault instanceof Refusal) return fault.outcome;
		return fault instanceof Error && ['NotAllowedError', 'AbortError'].includes(fault.name) ? 'cancelled' : 'failed';
	}
}

const OUTCOMES: Record<string, PasskeyOutcome> = { SESSION_NOT_FRESH: 'not-fresh', BANNED_USER: 'shut-out' };

async function ask(path: string, body?: object) {
	const headers = { 'content-type': 'application/json' };
	const wish = body && { method: 'POST', headers, body: JSON.stringify(body) };
	const response = await fetch(`/api/auth/passkey/${path}`, wish);
	const answer = await response.json().catch(() => null);
	if (response.ok) return answer;
	throw new Refusal(response.status === 429 ? 'too-often' : (OUTCOMES[answer?.code] ?? 'failed'));
}
