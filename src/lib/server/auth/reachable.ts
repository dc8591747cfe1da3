/** What a browser, or the single sign-on that sends it back, must ask of the library directly. */
const REACHABLE = new Set([
	'GET /passkey/generate-register-options',
	'POST /passkey/verify-registration',
	'GET /passkey/generate-authenticate-options',
	'POST /passkey/verify-authentication',
	'GET /callback/oidc'
]);

export const BASE = '/api/auth';

export const isOfAuth = (path: string): boolean => path.startsWith(`${BASE}/`);

/** Whether the library answers a request from outside. All else that it can do is done by the pages, which check roles and keep a record. */
export const isReachable = (method: string, path: string): boolean =>
	REACHABLE.has(`${method} ${path.slice(BASE.length)}`);
