import type { App } from '../../app.ts';
import { namesOfActors } from './names-of-actors.ts';
import type { RecordLine } from './page-of-record.ts';

/** By id, what those are called today who were given access in these lines, or lost it. */
export async function accessNames(
	app: Pick<App, 'auth'>,
	lines: Pick<RecordLine, 'detail'>[]
): Promise<Record<string, string>> {
	const ids = lines.flatMap(({ detail: { assigned, unassigned } }) =>
		[assigned, unassigned].flatMap((list) => (typeof list === 'string' ? list.split(' ') : []))
	);
	const found = await namesOfActors(
		app,
		ids.map((actor) => ({ actor }))
	);
	return Object.fromEntries(found);
}
