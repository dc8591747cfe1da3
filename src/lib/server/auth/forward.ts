import type { RequestEvent } from '@sveltejs/kit';
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';
import { askAuth } from './ask-auth.ts';

/**
 * Hands what a form asks for to the library's own address, so that its limits and checks of origin hold for forms too, and
 * passes its cookies on. Answers with the status and the body.
 */
export async function forward(
	{ locals, request, url, cookies }: RequestEvent,
	path: string,
	body: object
): Promise<{ status: number; body: Record<string, unknown> }> {
	const headers = new Headers(request.headers);
	headers.set('content-type', 'application/json');
	headers.set('origin', url.origin);
	headers.delete('content-length');
	const asked = new Request(`${url.origin}/api/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
	const response = await askAuth(locals.app, asked);
	for (const header of response.headers.getSetCookie()) {
		for (const [name, attributes] of parseSetCookieHeader(header)) {
			cookies.set(name, attributes.value, { ...toCookieOptions(attributes), path: attributes.path || '/' });
		}
	}
	const answer: unknown = await response.json().catch(() => null);
	return { status: response.status, body: Object(answer) as Record<string, unknown> };
}
