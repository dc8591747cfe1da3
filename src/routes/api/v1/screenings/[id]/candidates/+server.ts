import { find } from '#lib/server/api/find.ts';
import { inviteOne } from '#lib/server/api/invite-one.ts';
import { operate } from '#lib/server/api/operate.ts';
import { candidateView, isNamedTo } from '#lib/server/api/views.ts';
import { CANDIDATE_STATES } from '#lib/server/ports/candidate.ts';
import { statesMeant } from '#lib/server/services/reading/blind-state.ts';
import { record } from '#lib/server/services/record/record.ts';

export const GET = operate('listCandidates', async (call) => {
	const found = await find(call);
	if (found instanceof Response) return found;
	const { app, actor, token, query } = call;
	const { id } = found.screening;
	const { after, limit, state } = query;
	const states = state && (isNamedTo(token, found.screening) ? [state] : statesMeant([state], CANDIDATE_STATES));
	const some = await app.candidates.inTurn({ screening: id, after, limit, ...(states && { states }) });
	await record(app.audit, {
		...{ actor, action: 'candidate.list', subject: id, screening: id },
		detail: { shown: some.length }
	});
	return {
		candidates: some.map((candidate) => candidateView(candidate, found.screening, token)),
		next: some.length < limit ? null : some.at(-1)!.code
	};
});

export const POST = operate('inviteCandidate', async (call) => {
	const found = await find(call);
	return found instanceof Response ? found : inviteOne(call, found.screening);
});
