import * as v from 'valibot';

/** What was written in a form: as the schema wants it, or which fields are at fault and why (each a message id's last part). */
export type ReadForm<Output> =
	| { ok: true; output: Output; values: Record<string, string> }
	| { ok: false; faults: Record<string, string>; values: Record<string, string> };

/** A character that no text has, and PostgreSQL keeps in none. */
const NUL = '\0';

/** Fields that are never sent back to be filled in again. */
const SECRET = /password|code|secret/i;

/** Longer than any field; a value beyond that was written by no form of ours, and is not sent back. */
const LONGEST = 20_000;

export function readForm<Schema extends v.ObjectSchema<v.ObjectEntries, undefined>>(
	schema: Schema,
	data: FormData
): ReadForm<v.InferOutput<Schema>> {
	const given = Object.fromEntries(
		[...data]
			.filter((field): field is [string, string] => typeof field[1] === 'string' && field[0] !== '__proto__')
			.map(([name, text]) => [name, text.replaceAll(NUL, '')])
	);
	const values = Object.fromEntries(
		Object.entries(given).filter(([name, text]) => !SECRET.test(name) && text.length <= LONGEST)
	);
	// A choice that nobody made is not sent at all: it reads as an empty field, of which the schema says what is wrong.
	const absent = Object.entries(schema.entries).filter(([name, entry]) => !(name in given) && !v.is(entry, undefined));
	const read = v.safeParse(schema, { ...Object.fromEntries(absent.map(([name]) => [name, ''])), ...given });
	if (read.success) return { ok: true, output: read.output, values };
	const faults: Record<string, string> = {};
	for (const { path, message } of read.issues) faults[String(path?.[0]?.key ?? '')] ??= message;
	return { ok: false, faults, values };
}
