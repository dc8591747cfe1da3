import * as v from 'valibot';

/** What can go wrong, with its status and a sentence for whoever reads it; the type of a problem is `urn:coo-fit:<its name>`. */
const PROBLEMS = {
	'malformed-body': [400, 'The body is no JSON.', 'Send one JSON object in UTF-8.'],
	'no-token': [401, 'There is no token.', 'Send the header Authorization: Bearer <token>.'],
	'token-unknown': [401, 'There is no such token.', 'Ask an owner for a new one, made under Interfaces.'],
	'token-revoked': [401, 'The token was revoked.', 'Ask an owner for a new one, made under Interfaces.'],
	'token-expired': [401, 'The token has expired.', 'Ask an owner for a new one, made under Interfaces.'],
	'no-scope': [403, 'The token does not have this scope.', 'Ask an owner for a token that has it.'],
	'not-found': [404, 'There is nothing under this address.', 'Read the list that it belongs to for what there is.'],
	'already-invited': [
		409,
		'This address is in the screening already.',
		'Send that candidate a new link under Invitations.'
	],
	'screening-not-open': [409, 'The screening is not open.', 'Ask while its state is open.'],
	'other-version': [409, 'The screening asks the questions of another version.', 'Begin a new screening.'],
	'no-answers': [409, 'The answers have not been sent yet.', 'Ask again when the state is submitted.'],
	ended: [409, 'The invitation has ended already, or the answers were sent.', 'Read its state.'],
	'not-renewable': [409, 'The answers were sent, or the candidate withdrew.', 'Read its state.'],
	'too-large': [413, 'The body is too large.', 'Send at most 16384 bytes.'],
	'not-json': [415, 'The body is of another type.', 'Send the header Content-Type: application/json.'],
	faulty: [422, 'Something in the request cannot be taken.', 'Mend the fields named in errors.'],
	'too-often': [429, 'There were too many requests.', 'Wait as many seconds as the header Retry-After says.']
} as const satisfies Record<string, [status: number, title: string, remedy: string]>;
export type ProblemName = keyof typeof PROBLEMS;

/** A problem as RFC 9457 describes it, with what to do about it. */
export const problemShape = v.strictObject({
	type: v.string(),
	title: v.string(),
	status: v.number(),
	remedy: v.string(),
	/** The fields at fault, of the body or of the query. */
	errors: v.optional(v.array(v.strictObject({ field: v.string(), remedy: v.string() })))
});
export type FieldError = NonNullable<v.InferOutput<typeof problemShape>['errors']>[number];

export const statusOf = (name: ProblemName): number => PROBLEMS[name][0];

export function problem(name: ProblemName, errors?: FieldError[], headers: Record<string, string> = {}): Response {
	const [status, title, remedy] = PROBLEMS[name];
	const body = { type: `urn:coo-fit:${name}`, title, status, remedy, ...(errors && { errors }) };
	return new Response(JSON.stringify(body), {
		status,
		headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers }
	});
}
