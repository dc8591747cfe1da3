import { operate } from '#lib/server/api/operate.ts';
import { screeningView } from '#lib/server/api/views.ts';

export const GET = operate('listScreenings', async ({ app }) => {
	return { screenings: (await app.screenings.list()).map(screeningView) };
});
