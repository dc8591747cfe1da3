import { find } from '#lib/server/api/find.ts';
import { operate } from '#lib/server/api/operate.ts';
import { candidateView } from '#lib/server/api/views.ts';
import { record } from '#lib/server/services/record/record.ts';

export const GET = operate('readCandidate', async (call) => {
	const found = await find(call, 'candidate');
	if (found instanceof Response) return found;
	const { app, actor, token } = call;
	const { screening, candidate } = found;
	const entry = { actor, action: 'candidate.read' as const, subject: candidate.id, screening: screening.id };
	await record(app.audit, { ...entry, detail: { part: 'state' } });
	return candidateView(candidate, screening, token);
});
