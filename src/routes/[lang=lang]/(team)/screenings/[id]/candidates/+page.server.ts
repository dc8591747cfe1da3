import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { words } from '#lib/content/words.server.ts';
import { requireScreening } from '#lib/server/auth/require.ts';
import { may } from '#lib/server/auth/roles.ts';
import { chosenCandidates } from '#lib/server/forms/chosen-candidates.ts';
import { CANDIDATE_STATES, NEUTRAL_ORDERS } from '#lib/server/ports/candidate.ts';
import { BLIND_STATES } from '#lib/server/services/reading/blind-state.ts';
import { codesOf, listCandidates, PAGE_SIZE } from '#lib/server/services/reading/list-candidates.ts';
import { FILE_FORMATS } from '#lib/server/services/file-formats.ts';
import { FEWEST, MOST } from '#lib/server/services/reading/compare-candidates.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, locals, url } = event;
	const { person, screening } = await requireScreening(event, params.id, 'candidate.read');
	const asked = readQuery(url.searchParams);
	const chosen = chosenCandidates(url.searchParams).slice(0, MOST_CHOSEN);
	const { lines, total } = await listCandidates(
		locals.app,
		{ screening, person },
		{
			order: asked.order,
			descending: asked.descending,
			...(asked.states.length > 0 && { states: asked.states }),
			...(asked.meetsFacts && { meetsFacts: true }),
			...(asked.search && { search: asked.search })
		},
		asked.page
	);
	return {
		catalogue: catalogue(params.lang, 'common', 'team', 'gaps', 'reading'),
		competencies: words(params.lang, 'competencies'),
		screening: { id: screening.id, title: screening.title, blind: screening.settings.blind },
		states: screening.settings.blind ? BLIND_STATES : CANDIDATE_STATES,
		formats: FILE_FORMATS,
		mayExport: may(person.role, 'candidate.export'),
		compared: { fewest: FEWEST, most: MOST },
		chosen,
		/** Those of them who are not on this page. */
		others: await codesOf(
			locals.app,
			screening,
			chosen.filter((id) => !lines.some((line) => line.id === id))
		),
		...{ asked, lines, total, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
	};
};

/** Chosen candidates who are kept from page to page. */
const MOST_CHOSEN = 20;

/** Whatever stands in the address: what is no order, state or page counts as not said. */
function readQuery(query: URLSearchParams) {
	const page = Number(query.get('page'));
	// Behind the order so far stands that of the heading which was pressed; a minus turns it around.
	const order = query.getAll('order').at(-1) ?? '';
	return {
		order: NEUTRAL_ORDERS.find((neutral) => neutral === order.replace('-', '')) ?? 'code',
		descending: order.startsWith('-'),
		states: CANDIDATE_STATES.filter((state) => query.getAll('state').includes(state)),
		meetsFacts: query.get('facts') === 'met',
		search: (query.get('search') ?? '').trim().slice(0, 100),
		page: Number.isSafeInteger(page) && page > 0 && page < 1e6 ? page : 1
	};
}
