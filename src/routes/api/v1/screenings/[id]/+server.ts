import { find } from '#lib/server/api/find.ts';
import { operate } from '#lib/server/api/operate.ts';
import { screeningView } from '#lib/server/api/views.ts';

export const GET = operate('readScreening', async (call) => {
	const found = await find(call);
	if (found instanceof Response) return found;
	return { ...screeningView(found.screening), candidates: await call.app.candidates.count(found.screening.id) };
});
