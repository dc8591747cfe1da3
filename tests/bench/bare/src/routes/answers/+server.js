/**
 * Reads what a candidate's page sends, and keeps nothing.
 * @type {import('@sveltejs/kit').RequestHandler}
 */
export async function POST({ request }) {
	await request.json();
	return new Response(null, { status: 204 });
}
