import { find } from '#lib/server/api/find.ts';
import { dayFault, endOf } from '#lib/server/api/invite-one.ts';
import { operate } from '#lib/server/api/operate.ts';
import { problem } from '#lib/server/api/problem.ts';
import { renew } from '#lib/server/services/inviting/change-invitation.ts';

export const POST = operate('renewInvitation', async (call) => {
	const found = await find(call, 'candidate');
	if (found instanceof Response) return found;
	const { app, actor, body } = call;
	const { candidate, screening } = found;
	const expiresAt = endOf(body.expiresOn);
	switch (await renew(app, candidate, expiresAt, actor)) {
		case 'renewed':
			return { id: candidate.id, expiresAt };
		case 'not-open':
			return problem('screening-not-open');
		case 'other-version':
			return problem('other-version');
		case 'expiry':
			return problem('faulty', [dayFault(screening.settings)]);
		case 'ended':
			return problem('not-renewable');
	}
});
