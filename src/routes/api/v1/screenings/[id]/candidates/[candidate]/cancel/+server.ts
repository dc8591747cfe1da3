import { find } from '#lib/server/api/find.ts';
import { operate } from '#lib/server/api/operate.ts';
import { problem } from '#lib/server/api/problem.ts';
import { cancel } from '#lib/server/services/inviting/change-invitation.ts';

export const POST = operate('cancelInvitation', async (call) => {
	const found = await find(call, 'candidate');
	if (found instanceof Response) return found;
	const { app, actor } = call;
	const isCancelled = await cancel(app, found.candidate, actor);
	return isCancelled ? { id: found.candidate.id, state: 'cancelled' as const } : problem('ended');
});
