import { fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import { readForm } from '../forms/read-form.ts';
import type { AuditEntry, Recorded } from '../ports/audit.ts';
import { record } from '../services/record/record.ts';
import { forward } from './forward.ts';
import { requireSignedIn } from './require.ts';

interface Change<Schema extends v.ObjectSchema<v.ObjectEntries, undefined>> {
	schema: Schema;
	/** The library's own address for it. */
	path: string;
	body: (form: v.InferOutput<Schema>) => object;
	/** The field that is at fault where the library refuses, and why. */
	refused: [field: string, fault: string];
	/** What the record calls it. */
	action: Recorded;
	/** What else the record says of it. */
	detail?: (form: v.InferOutput<Schema>) => AuditEntry['detail'];
	/** The last part of the id of what the person is told. */
	done: string;
}

type Answer<Shown> = ActionFailure<{ faults: Record<string, string> }> | ({ done: string } & Shown);

/** Changes how the person who is signed in signs in, as a form asks for it. `show` picks what they see of the library's answer. */
export async function changeAccount<Schema extends v.ObjectSchema<v.ObjectEntries, undefined>, Shown extends object>(
	event: RequestEvent,
	{ schema, path, body, refused: [field, fault], action, detail, done }: Change<Schema>,
	show: (answer: Record<string, unknown>) => Shown
): Promise<Answer<Shown>> {
	const { id } = requireSignedIn(event);
	const form = readForm(schema, await event.request.formData());
	if (!form.ok) return fail(400, { faults: form.faults });
	const answer = await forward(event, path, body(form.output));
	if (answer.status === 429) return fail(429, { faults: { [field]: 'too-often' } });
	if (answer.status !== 200) return fail(400, { faults: { [field]: fault } });
	await record(event.locals.app.audit, {
		actor: id,
		action,
		subject: id,
		...(detail && { detail: detail(form.output) })
	});
	return { done, ...show(answer.body) };
}
