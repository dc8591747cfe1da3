import type { LayoutServerLoad } from './$types';

/** Pages of the people who run screenings are made for one person at a time. */
export const prerender = false;

export const load: LayoutServerLoad = ({ params, locals, setHeaders }) => {
	setHeaders({ 'cache-control': 'private, no-store' });
	const { person } = locals;
	return { language: params.lang, person: person && { id: person.id, name: person.name, role: person.role } };
};
