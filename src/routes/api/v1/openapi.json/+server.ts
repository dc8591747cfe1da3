import { openapi } from '#lib/server/api/openapi.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, url }) =>
	Response.json(openapi(locals.app.settings.origin ?? url.origin), { headers: { 'cache-control': 'no-store' } });
