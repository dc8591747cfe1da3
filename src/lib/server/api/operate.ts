import * as v from 'valibot';
import type { App } from '../app.ts';
import type { Token } from '../ports/tokens.ts';
import { rateLimit } from '../rate-limit.ts';
import { isJson, readJson } from '../read-json.ts';
import { has, useToken } from '../services/interfaces/tokens.ts';
import { OPERATIONS, type Answered, type Asked, type Operation, type OperationName } from './operations.ts';
import { problem, type FieldError } from './problem.ts';

/** Requests a minute: of one token, and of one address with tokens that nobody has. */
const perToken = rateLimit(600, 60);
const unknown = rateLimit(60, 60);
/** In bytes. */
const MOST = 16_384;

interface Event {
	request: Request;
	url: URL;
	params: Partial<Record<string, string>>;
	locals: { app: App; body: Buffer };
	getClientAddress: () => string;
}

/** What an operation is done with. `actor` is the token, as the record names it. */
export type Call<Name extends OperationName> = Asked<Name> & {
	app: App;
	params: Record<string, string>;
	token: Token;
	actor: string;
	origin: string;
};

/** The route of an operation: lets in by token, scope and rate, checks what was asked, and answers with JSON or a problem. */
export function operate<Name extends OperationName>(
	name: Name,
	act: (call: Call<Name>) => Promise<Answered<Name> | Response>
): (event: Event) => Promise<Response> {
	const operation: Operation = OPERATIONS[name];
	return async (event) => {
		const token = await letIn(event, operation);
		if (token instanceof Response) return token;
		const asked = readAsked(event, operation);
		if (asked instanceof Response) return asked;
		const { app } = event.locals;
		const { params } = event as { params: Record<string, string> };
		const origin = app.settings.origin ?? event.url.origin;
		const call = { ...asked, app, params, token, actor: `api:${token.id}`, origin } as Call<Name>;
		const answer = await act(call);
		if (answer instanceof Response) return answer;
		return Response.json(answer, { status: operation.status, headers: { 'cache-control': 'no-store' } });
	};
}

async function letIn(event: Event, { scope }: Operation): Promise<Token | Response> {
	const [, secret] = /^Bearer (\S+)$/i.exec(event.request.headers.get('authorization') ?? '') ?? [];
	const challenge = { 'www-authenticate': 'Bearer' };
	if (!secret) return problem('no-token', undefined, challenge);
	const token = await useToken(event.locals.app, secret, new Date().toISOString());
	// Counted by what was found: whoever tries tokens out holds up no program behind the same address.
	if (typeof token === 'string') {
		const shut = await unknown.take(event.getClientAddress());
		return shut > 0 ? tooOften(shut) : problem(`token-${token}`, undefined, challenge);
	}
	const wait = await perToken.take(token.id);
	if (wait > 0) return tooOften(wait);
	return has(token, scope) ? token : problem('no-scope', [{ field: 'scope', remedy: `It needs ${scope}.` }]);
}

const tooOften = (seconds: number) => problem('too-often', undefined, { 'retry-after': String(seconds) });

function readAsked({ request, url, locals }: Event, { query, body }: Operation) {
	const given = [...url.searchParams].map(([key, value]) => [key, key === 'limit' ? Number(value) : value] as const);
	const asked = v.safeParse(query, Object.fromEntries(given));
	if (!asked.success) return problem('faulty', errorsOf(asked.issues));
	if (!body) return { query: asked.output, body: null };
	if (!isJson(request.headers)) return problem('not-json');
	const read = readJson(locals.body, MOST);
	if (!read.ok) return problem(read.status === 413 ? 'too-large' : 'malformed-body');
	const sent = v.safeParse(body, read.content);
	return sent.success ? { query: asked.output, body: sent.output } : problem('faulty', errorsOf(sent.issues));
}

function errorsOf(issues: v.BaseIssue<unknown>[]): FieldError[] {
	return issues.map((issue) => {
		const remedy = issue.type === 'strict_object' ? strictRemedy(issue) : issue.message;
		return { field: v.getDotPath(issue) ?? '', remedy };
	});
}

/** Said where a field is missing, or is none that is known. */
function strictRemedy({ expected, received }: v.BaseIssue<unknown>): string {
	if (expected === 'never') return 'Leave it out: there is no such field.';
	return received === 'undefined' ? 'Add it: it is needed.' : 'Send one JSON object.';
}
