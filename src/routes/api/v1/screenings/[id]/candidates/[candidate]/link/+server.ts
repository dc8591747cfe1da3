import { find } from '#lib/server/api/find.ts';
import { operate } from '#lib/server/api/operate.ts';
import { problem } from '#lib/server/api/problem.ts';
import { resend } from '#lib/server/services/inviting/change-invitation.ts';
import { newerThan } from '#lib/server/services/screening/change-screening.ts';

export const POST = operate('makeNewLink', async (call) => {
	const found = await find(call, 'candidate');
	if (found instanceof Response) return found;
	const { app, actor, origin } = call;
	const { state, instrument } = found.screening;
	if (state !== 'open') return problem('screening-not-open');
	if (newerThan(instrument)) return problem('other-version');
	const done = await resend(app, found.candidate, { delivery: 'show', origin, actor });
	return done?.link ? { id: found.candidate.id, link: done.link } : problem('ended');
});
