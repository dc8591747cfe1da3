import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { OPERATIONS, type Operation, type OperationName } from './operations.ts';
import { problemShape, statusOf, type ProblemName } from './problem.ts';

/** What every operation may answer. */
const ALWAYS: ProblemName[] = [
	'no-token',
	'token-unknown',
	'token-revoked',
	'token-expired',
	'no-scope',
	'faulty',
	'too-often'
];
const WITH_BODY: ProblemName[] = ['malformed-body', 'too-large', 'not-json'];

/** The API as an OpenAPI 3.1 document, written from the schemas that requests are checked by. */
export function openapi(origin: string): object {
	const paths: Record<string, Record<string, object>> = {};
	for (const [name, operation] of Object.entries(OPERATIONS) as [OperationName, Operation][]) {
		const [method = '', path = ''] = operation.at.split(' ');
		paths[path] = { ...paths[path], [method.toLowerCase()]: described(name, operation) };
	}
	return {
		openapi: '3.1.0',
		info: {
			title: 'COO Fit',
			version: '1',
			description: 'Screenings for programs. It informs decisions that people make; it never ranks, accepts or rejects.'
		},
		servers: [{ url: origin }],
		security: [{ token: [] }],
		paths,
		components: {
			securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
			schemas: { Problem: schemaOf(problemShape) }
		}
	};
}

function described(
	name: OperationName,
	{ at, summary, scope, query, body, status, answer, problems }: Operation
): object {
	const all = [...ALWAYS, ...(body ? WITH_BODY : []), ...problems];
	const statuses = [...new Set(all.map(statusOf))];
	return {
		operationId: name,
		summary,
		description: `Needs the scope ${scope}.`,
		parameters: [...at.matchAll(/\{(\w+)\}/g)].map(([, id]) => inPath(id!)).concat(inQuery(query)),
		...(body && { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } } }),
		responses: {
			[status]: { description: summary, content: { 'application/json': { schema: schemaOf(answer) } } },
			...Object.fromEntries(statuses.map((code) => [code, problemOf(all.filter((name) => statusOf(name) === code))]))
		}
	};
}

const inPath = (name: string): object => ({ name, in: 'path', required: true, schema: { type: 'string' } });

function inQuery(query: GenericSchema): object[] {
	const { properties = {}, required = [] } = schemaOf(query) as {
		properties?: Record<string, object>;
		required?: string[];
	};
	return Object.entries(properties).map(([name, schema]) => {
		return { name, in: 'query', required: required.includes(name), schema };
	});
}

const problemOf = (names: ProblemName[]): object => ({
	description: names.map((name) => `urn:coo-fit:${name}`).join(', '),
	content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
});

/** What is trimmed counts before it is; nothing else is left out. */
function schemaOf(shape: GenericSchema): object {
	const { $schema: _, ...schema } = toJsonSchema(shape, { typeMode: 'input', ignoreActions: ['trim', 'check'] });
	return schema;
}
