import { find } from '#lib/server/api/find.ts';
import { operate } from '#lib/server/api/operate.ts';
import { problem } from '#lib/server/api/problem.ts';
import { resultView } from '#lib/server/api/views.ts';
import { record } from '#lib/server/services/record/record.ts';

export const GET = operate('readResult', async (call) => {
	const found = await find(call, 'candidate');
	if (found instanceof Response) return found;
	const { screening, candidate } = found;
	const result = resultView(candidate, screening);
	if (!result) return problem('no-answers');
	const entry = {
		actor: call.actor,
		action: 'candidate.read' as const,
		subject: candidate.id,
		screening: screening.id
	};
	await record(call.app.audit, { ...entry, detail: { part: 'result' } });
	return result;
});
